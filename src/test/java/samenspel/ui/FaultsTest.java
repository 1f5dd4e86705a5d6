package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.session.Settings;
import samenspel.session.State;
import samenspel.session.Theme;
import samenspel.session.Update;
import samenspel.storage.Journal;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;
import samenspel.text.Language;

class FaultsTest {
    private static final State EMPTY = State.starting(new Settings(Language.EN, Theme.LIGHT, false));
    private static final Document SAMPLE = Samples.open("network-3.samenspel.json");
    private static final Logger LOG = Logger.getLogger("samenspel");

    @TempDir
    Path folder;

    @BeforeEach
    void keep_the_log_quiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void let_the_log_speak() {
        LOG.setLevel(null);
    }

    @Test
    void the_open_network_is_kept_before_anything_else() {
        Notice told = new Faults(new Journal(folder), () -> open(SAMPLE)).report(mistake());
        assertEquals(Optional.of(SAMPLE), NetworkFile.read(Path.of((String) told.arguments().get(1))).value());
    }

    @Test
    void without_a_network_nothing_is_kept() throws Exception {
        new Faults(new Journal(folder), () -> EMPTY).report(mistake());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void a_folder_that_cannot_be_written_does_not_hide_the_fault() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Notice told = new Faults(new Journal(file), () -> open(SAMPLE)).report(mistake());
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
    void a_fault_in_the_background_ends_the_work_and_is_told() {
        List<Action> answers = new ArrayList<>();
        Background background = new Background(Runnable::run, answers::add, new Faults(new Journal(folder), () -> EMPTY));
        background.work(7, () -> {
            throw mistake();
        });
        assertTrue(answers.getFirst() instanceof Action.Failed(Notice notice, long ticket) && ticket == 7 && notice.serious());
    }

    private static IllegalStateException mistake() {
        return new IllegalStateException("on purpose");
    }

    private static State open(Document document) {
        State waiting = Update.apply(EMPTY, new Action.OpenSample("x")).state();
        return Update.apply(waiting,
                new Action.Opened(document, Path.of("x"), true, List.of(), waiting.work().orElseThrow().ticket())).state();
    }
}
