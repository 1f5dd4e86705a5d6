package samenspel.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LeisureTest {
    /// A pulse's clock may be behind by a frame.
    private static final double STILL = 0.8 - 0.02;
    private static final int PATIENCE_SECONDS = 20;

    private final List<Long> done = new ArrayList<>();
    private StackPane whole;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        on(() -> {
            whole = new StackPane();
            stage = new Stage();
            stage.setScene(new Scene(whole, 100, 100));
            stage.show();
            return null;
        });
    }

    @AfterEach
    void close() {
        on(() -> {
            stage.hide();
            return null;
        });
    }

    private static <T> T on(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(1000L * PATIENCE_SECONDS, question);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> on(condition));
    }

    /// Works so many times.
    private boolean work(int times) {
        done.add(System.nanoTime());
        return done.size() < times;
    }

    private void press() {
        whole.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "a", "a", KeyCode.A, false, false, false, false));
    }

    @Test
    void work_waits_until_nothing_has_been_done_for_a_while() throws TimeoutException {
        List<Long> deeds = new ArrayList<>();
        AnimationTimer hand = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (deeds.size() < 90) {
                    deeds.add(System.nanoTime());
                    press();
                } else {
                    stop();
                }
            }
        };
        on(() -> {
            new Leisure(whole, () -> work(1)).begin();
            hand.start();
            return null;
        });
        until(() -> !done.isEmpty());
        double since = deeds.stream().filter(deed -> deed < done.getFirst()).mapToDouble(deed -> (done.getFirst() - deed) / 1e9).min().orElseThrow();
        assertTrue(since > STILL, "worked " + since + " s after something was done");
    }

    @Test
    void a_deed_amid_the_work_puts_the_rest_off() throws TimeoutException {
        long[] deed = new long[1];
        on(() -> {
            new Leisure(whole, () -> {
                boolean more = work(2);
                if (more) {
                    deed[0] = System.nanoTime();
                    javafx.application.Platform.runLater(this::press);
                }
                return more;
            }).begin();
            return null;
        });
        until(() -> done.size() == 2);
        assertTrue((done.getLast() - deed[0]) / 1e9 > STILL);
    }

    @Test
    void work_that_says_there_is_no_more_is_not_done_again_until_it_is_begun_again() throws TimeoutException {
        Leisure leisure = on(() -> new Leisure(whole, () -> work(3)));
        on(() -> {
            leisure.begin();
            return null;
        });
        until(() -> done.size() == 3);
        List<Long> other = new ArrayList<>();
        on(() -> {
            leisure.disturb();
            // Takes as long: had the first something to do, it would have done it.
            new Leisure(whole, () -> {
                other.add(System.nanoTime());
                return false;
            }).begin();
            return null;
        });
        until(() -> !other.isEmpty());
        assertEquals(3, done.size());
        on(() -> {
            leisure.begin();
            return null;
        });
        until(() -> done.size() == 4);
    }

    @Test
    void nothing_is_done_for_a_window_that_is_closed() throws TimeoutException {
        List<Boolean> other = new ArrayList<>();
        on(() -> {
            StackPane closed = new StackPane();
            new Scene(closed);
            new Leisure(closed, () -> work(1)).begin();
            new Leisure(whole, () -> !other.add(true)).begin();
            return null;
        });
        until(() -> !other.isEmpty());
        assertEquals(List.of(), done);
    }
}
