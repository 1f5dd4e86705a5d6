package samenspel.work.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.session.Effect;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.FileDigest;
import samenspel.storage.journal.Journal;
import samenspel.storage.journal.JournalFolder;
import samenspel.storage.journal.KeptStudy;
import samenspel.storage.journal.Versions;
import samenspel.study.Document;
import samenspel.work.reading.Samples;

/// A missing file is not a deleted one.
class MissingStudyTest {
    private static final Instant START = Instant.parse("2026-11-29T12:00:00Z");
    private static final Document BASE = Samples.open("network-3.samenspel.json");
    private static final Document MINE = BASE.with(BASE.network().with(BASE.network().profile().withConfidential(true)));

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void two_states_are_kept() throws Exception {
        file = Files.createDirectory(folder.resolve("drive")).resolve("study.samenspel.json");
        NetworkFile.save(BASE, file);
        save(file);
        assertEquals(2, states(file));
    }

    private void save(Path into) throws CannotSave, IOException {
        new StudyFile(new Effect.WriteFile(MINE, into, Optional.of(BASE), FileDigest.of(into), List.of("a step"), 1), at(START)).save();
    }

    private EarlierStates at(Instant now) {
        return new EarlierStates(new Versions(folder.resolve("own")), () -> now);
    }

    private int states(Path of) {
        return at(START).of(of).size();
    }

    private List<Path> start(long day) {
        return at(START.plus(Duration.ofDays(day))).forgetMissing(new JournalFolder(folder.resolve("own")));
    }

    private void away() throws IOException {
        Files.move(file, folder.resolve("away"));
    }

    @Test
    void a_file_that_is_missing_for_a_moment_keeps_its_states() throws Exception {
        away();
        assertEquals(List.of(), start(0));
        assertEquals(List.of(), start(1));
        Files.move(folder.resolve("away"), file);
        assertEquals(2, states(file));
    }

    @Test
    void after_thirty_days_at_starts_they_go_and_their_files_are_named() throws Exception {
        away();
        for (int day = 0; day < 30; day += 3) {
            assertEquals(List.of(), start(day));
        }
        assertEquals(2, states(file));
        assertEquals(List.of(file.toAbsolutePath()), start(30));
        assertEquals(0, states(file));
        try (Stream<Path> left = Files.list(folder.resolve("own/versions"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void a_file_that_comes_back_is_counted_anew() throws Exception {
        away();
        for (int day = 0; day < 28; day += 7) {
            start(day);
        }
        Files.move(folder.resolve("away"), file);
        start(28);
        away();
        start(29);
        start(36);
        assertEquals(2, states(file));
    }

    @Test
    void a_clock_that_was_wrong_ends_nothing() throws Exception {
        away();
        start(0);
        start(4000);
        start(2);
        start(-9000);
        start(3);
        assertEquals(2, states(file));
    }

    @Test
    void a_folder_that_is_not_there_says_nothing_about_its_files() throws Exception {
        Files.move(folder.resolve("drive"), folder.resolve("unplugged"));
        for (int day = 0; day < 100; day += 5) {
            assertEquals(List.of(), start(day));
        }
        Files.move(folder.resolve("unplugged"), folder.resolve("drive"));
        assertEquals(2, states(file));
    }

    @Test
    void states_stay_while_a_journal_holds_unsaved_work_of_the_file() throws Exception {
        away();
        Journal journal = new JournalFolder(folder.resolve("own")).journal();
        journal.keep(new KeptStudy(START, Optional.of(file.toAbsolutePath()), Optional.empty(), "study", List.of(), NetworkFile.write(MINE)));
        for (int day = 0; day < 100; day += 5) {
            assertEquals(List.of(), start(day));
        }
        journal.end();
        assertEquals(1, start(100).size());
    }

    @Test
    void states_stay_while_a_journal_cannot_be_read() throws Exception {
        away();
        Path journal = Files.createDirectories(folder.resolve("own/journal")).resolve("1-1.journal");
        Files.writeString(journal, "torn");
        for (int day = 0; day < 100; day += 5) {
            assertEquals(List.of(), start(day));
        }
    }

    @Test
    void the_user_forgets_the_states_of_a_missing_file() throws Exception {
        away();
        start(0);
        assertEquals(2, at(START).forget(file));
        assertEquals(0, states(file));
    }

    @Test
    void a_renamed_file_finds_its_states_again_and_goes_on_with_them() throws Exception {
        Path renamed = Files.move(file, folder.resolve("renamed.samenspel.json"));
        assertEquals(2, states(renamed));
        new StudyFile(new Effect.WriteFile(BASE, renamed, Optional.of(MINE), FileDigest.of(renamed), List.of(), 1), at(START)).save();
        assertEquals(3, states(renamed));
        assertEquals(0, states(file));
    }

    @Test
    void a_copy_does_not_take_the_states_of_its_original() throws Exception {
        Path copy = Files.copy(file, folder.resolve("copy.samenspel.json"));
        assertEquals(0, states(copy));
        assertEquals(2, states(file));
    }

    @Test
    void states_are_found_by_way_of_a_linked_folder_while_the_file_is_missing() throws Exception {
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("drive")).resolve("study.samenspel.json");
        away();
        assertEquals(2, states(linked));
        assertTrue(Files.notExists(file));
    }
}
