package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.session.Action;
import samenspel.study.Perspective;

/// The first look at each tab.
class FirstLookTest {
    private static final int FRAMES_BETWEEN = 5;

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");

    /// The picture, too, makes its frame then, and has no scene while it goes into a pane that is not laid out yet.
    @Test
    void a_tab_beside_the_picture_may_open_while_a_frame_is_made() {
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        Thread toolkit = window.on(Thread::currentThread);
        Thread.UncaughtExceptionHandler usual = toolkit.getUncaughtExceptionHandler();
        toolkit.setUncaughtExceptionHandler((_, fault) -> faults.add(fault.toString()));
        Queue<Perspective> tabs = new ArrayDeque<>(List.of(Perspective.MULTIPLES, Perspective.PICTURE, Perspective.ORGANISATIONS));
        openInFrames(tabs);
        window.until(tabs::isEmpty);
        window.settle();
        toolkit.setUncaughtExceptionHandler(usual);
        assertEquals(List.of(), faults);
        assertEquals(Perspective.ORGANISATIONS, window.state().view().orElseThrow().perspective());
    }

    private void openInFrames(Queue<Perspective> tabs) {
        window.on(() -> {
            new AnimationTimer() {
                private int frame;

                @Override
                public void handle(long now) {
                    if (frame++ % FRAMES_BETWEEN == 0 && !tabs.isEmpty()) {
                        window.dispatchNow(new Action.ShowAs(tabs.remove()));
                    } else if (tabs.isEmpty()) {
                        stop();
                    }
                }
            }.start();
            return null;
        });
    }
}
