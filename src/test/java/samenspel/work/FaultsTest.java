package samenspel.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.session.State;
import samenspel.session.Update;
import samenspel.session.settings.Settings;
import samenspel.session.settings.Theme;
import samenspel.storage.Journal;
import samenspel.storage.PlacesInRows;
import samenspel.study.Document;
import samenspel.text.Language;

class FaultsTest {
    private static final State EMPTY = State.starting(new Settings(Language.EN, Theme.LIGHT, false));
    private static final Document SAMPLE = PlacesInRows.read(Path.of("samples/network-3.samenspel.json")).value().orElseThrow();

    private final AtomicLong now = new AtomicLong();

    @TempDir
    Path folder;

    @TempDir
    Path logs;

    private FaultLog log() {
        return new FaultLog(logs);
    }

    @Test
    void the_open_network_is_kept_before_anything_else() {
        Notice told = new Faults(new Journal(folder), log(), () -> open(SAMPLE)).report(mistake());
        assertEquals(Optional.of(SAMPLE), PlacesInRows.read(Path.of((String) told.arguments().get(1))).value());
    }

    @Test
    void without_a_network_nothing_is_kept() throws Exception {
        new Faults(new Journal(folder), log(), () -> EMPTY).report(mistake());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void a_folder_that_cannot_be_written_does_not_hide_the_fault() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Notice told = new Faults(new Journal(file), log(), () -> open(SAMPLE)).report(mistake());
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
        Faults faults = new Faults(new Journal(folder), log(), () -> open(SAMPLE), now::get);
        Optional<Notice> first = faults.reportOnce(mistake());
        Files.delete(Path.of((String) first.orElseThrow().arguments().get(1)));
        for (int pulse = 1; pulse < 1000; pulse++) {
            now.addAndGet(16_000_000);
            assertEquals(Optional.empty(), faults.reportOnce(mistake()));
        }
        assertFalse(Files.exists(Path.of((String) first.get().arguments().get(1))));
    }

    @Test
    void a_fault_that_comes_back_later_is_told_again() {
        Faults faults = new Faults(new Journal(folder), log(), () -> EMPTY, now::get);
        IllegalStateException mistake = mistake();
        Optional<Notice> first = faults.reportOnce(mistake);
        now.addAndGet(6_000_000_000L);
        assertEquals(first, faults.reportOnce(mistake));
    }

    @Test
    void another_fault_meanwhile_is_told() {
        Faults faults = new Faults(new Journal(folder), log(), () -> EMPTY, now::get);
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

    private static State open(Document document) {
        State waiting = Update.apply(EMPTY, new Action.OpenSample("x")).state();
        return Update.apply(waiting,
                new Action.Opened(document, Path.of("x"), true, List.of(), waiting.work().orElseThrow().ticket())).state();
    }

    @Test
    void what_can_be_copied_of_a_fault_names_its_place_and_quotes_nothing() {
        String details = new Faults(new Journal(folder), log(), () -> EMPTY).report(mistake()).ofFault().orElseThrow();
        assertTrue(details.contains("samenspel.work.FaultsTest.mistake") && !details.contains("on purpose"), details);
    }
}
