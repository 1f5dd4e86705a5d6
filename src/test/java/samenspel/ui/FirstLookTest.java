package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.seen.NameMode;
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

    /// To put a table into the scene again costs its styles and cells anew.
    @Test
    void what_was_looked_at_stays_in_the_scene_and_is_used_again() {
        window.dispatch(new Action.ShowAs(Perspective.TABLE));
        Set<Node> cells = cells("change-table");
        window.dispatch(new Action.ShowAs(Perspective.MATRIX));
        assertEquals(List.of(true, false), List.of(window.visible().contains(window.picture()), window.visible().contains(window.node("change-table"))));
        window.dispatch(new Action.ShowAs(Perspective.TABLE));
        assertEquals(List.of(true, true), List.of(cells.size() > 50, cells.equals(cells("change-table"))));
    }

    /// The toolkit would make all cells anew to have the same rows say something else.
    @Test
    void the_cells_there_are_say_what_has_become_another() {
        window.dispatch(new Action.ShowAs(Perspective.TABLE));
        Set<Node> cells = cells("change-table");
        String before = said("CJG Wielstreek");
        window.dispatch(new Action.SetNames(NameMode.SECTOR));
        assertEquals(List.of(true, "CJG Wielstreek", ""), List.of(cells.equals(cells("change-table")), before, said("CJG Wielstreek")));
    }

    private Set<Node> cells(String table) {
        return window.on(() -> Set.copyOf(window.node(table).lookupAll(".table-cell")));
    }

    /// Of a cell that says just that, its words.
    private String said(String words) {
        return window.on(() -> window.node("change-table").lookupAll(".table-cell").stream().map(node -> ((Labeled) node).getText()).filter(words::equals).findFirst().orElse(""));
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
