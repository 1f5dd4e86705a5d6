package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowFitTest {
    @Test
    void a_window_too_high_for_the_screen_fills_what_is_free() {
        Rectangle2D free = new Rectangle2D(0, 0, 1366, 728);

        assertEquals(new Rectangle2D(3, 0, 1360, 728), WindowFit.fitted(free, 1360, 900));
    }

    @Test
    void a_window_beside_a_task_bar_stays_off_it() {
        Rectangle2D free = new Rectangle2D(80, 30, 1200, 1000);

        assertEquals(new Rectangle2D(80, 80, 1200, 900), WindowFit.fitted(free, 1360, 900));
    }
}
