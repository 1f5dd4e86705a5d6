package samenspel.crash;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A few runs of what [CrashHarness] does two hundred times.
@Timeout(240)
class CrashTest {
    @TempDir
    Path folder;

    @Test
    void of_a_program_that_is_killed_at_most_two_seconds_of_work_are_gone() throws Exception {
        CrashHarness.Outcome outcome = new CrashHarness(folder, 11).once(false);
        assertTrue(outcome.holds(false), outcome::toString);
    }

    @Test
    void of_a_program_that_is_asked_to_end_nothing_is_gone() throws Exception {
        CrashHarness.Outcome outcome = new CrashHarness(folder, 12).once(true);
        assertTrue(outcome.holds(true), outcome::toString);
    }
}
