package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.seen.Lens;
import samenspel.network.WaveId;
import samenspel.session.Action;

class PaintingTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final List<Throwable> faults = new ArrayList<>();

    @BeforeEach
    void hear_of_faults() {
        window.on(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.add(fault));
            return null;
        });
    }

    @AfterEach
    void hear_no_more() {
        window.on(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(null);
            return null;
        });
    }

    @Test
    void a_picture_that_cannot_be_painted_is_not_tried_again_at_each_pulse() {
        assertThrows(RuntimeException.class, () -> window.dispatch(new Action.Show(new Lens.OneWave(new WaveId("none")))), "panels fail too");
        window.settle();
        window.settle();
        assertEquals(1, faults.size());
    }
}
