package samenspel.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.session.Notice;

class FaultsTest {

    private final AtomicLong now = new AtomicLong();
    private int times;

    @TempDir
    Path logs;

    private FaultLog log() {
        return new FaultLog(logs);
    }

    @Test
    void what_is_not_saved_is_kept_before_anything_is_told() {
        assertEquals("notice.fault.kept", new Faults(this::kept, log()).report(mistake()).key());
        assertEquals(1, times);
    }

    private boolean kept() {
        times++;
        return true;
    }

    @Test
    void where_nothing_could_be_kept_nothing_is_promised() {
        assertEquals("notice.fault", new Faults(() -> false, log()).report(mistake()).key());
    }

    @Test
    void a_failure_to_keep_does_not_hide_the_fault() {
        Notice told = new Faults(() -> {
            throw new OutOfMemoryError("on purpose");
        }, log()).report(mistake());
        assertEquals("notice.fault", told.key());
    }

    @Test
    void the_same_mistake_has_the_same_code() {
        assertEquals(Faults.code(mistake()), Faults.code(mistake()));
    }

    @Test
    void another_mistake_has_another_code() {
        assertNotEquals(Faults.code(mistake()), Faults.code(new IllegalArgumentException()));
    }

    @Test
    void a_fault_that_repeats_at_each_pulse_is_told_and_kept_once() throws Exception {
        Faults faults = new Faults(this::kept, log(), now::get);
        faults.reportOnce(mistake());
        for (int pulse = 1; pulse < 1000; pulse++) {
            now.addAndGet(16_000_000);
            assertEquals(Optional.empty(), faults.reportOnce(mistake()));
        }
        assertEquals(1, times);
    }

    @Test
    void a_fault_that_comes_back_later_is_told_again() {
        Faults faults = new Faults(() -> false, log(), now::get);
        IllegalStateException mistake = mistake();
        Optional<Notice> first = faults.reportOnce(mistake);
        now.addAndGet(6_000_000_000L);
        assertEquals(first, faults.reportOnce(mistake));
    }

    @Test
    void another_fault_meanwhile_is_told() {
        Faults faults = new Faults(() -> false, log(), now::get);
        faults.reportOnce(mistake());
        assertTrue(faults.reportOnce(new IllegalArgumentException()).isPresent());
    }

    @Test
    void how_deep_a_stack_overflowed_does_not_change_the_code() {
        assertEquals(Faults.code(overflow(() -> deeper(0))), Faults.code(overflow(() -> deeper(1))));
    }

    private static StackOverflowError overflow(Runnable deed) {
        return assertThrows(StackOverflowError.class, deed::run);
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    private static IllegalStateException mistake() {
        return new IllegalStateException("on purpose");
    }

    @Test
    void what_can_be_copied_of_a_fault_names_its_place_and_quotes_nothing() {
        String details = new Faults(() -> false, log()).report(mistake()).ofFault().orElseThrow();
        assertTrue(details.contains("samenspel.work.FaultsTest.mistake") && !details.contains("on purpose"), details);
    }
}
