package samenspel.work.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.FileAction;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.FileDigest;
import samenspel.storage.journal.Versions;
import samenspel.study.Document;
import samenspel.work.reading.Samples;

class StudyFileTest {
    private static final Document BASE = Samples.open("network-3.samenspel.json");
    private static final Document MINE = BASE.with(BASE.network().with(BASE.network().profile().withConfidential(true)));
    private static final Document THEIRS = BASE.withEach(picture -> picture.pinned(BASE.network().organisations().getFirst().id()));

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void the_study_is_in_its_file() throws CannotSave {
        file = folder.resolve("study.samenspel.json");
        NetworkFile.save(BASE, file);
    }

    @Test
    void what_the_window_changed_is_saved() throws Exception {
        FileAction.Saved saved = assertInstanceOf(FileAction.Saved.class, save(MINE, FileDigest.of(file)));
        assertEquals(FileDigest.of(file), saved.digest());
        assertEquals(NetworkFile.write(MINE), Files.readString(file));
    }

    @Test
    void what_somebody_else_wrote_stays() throws Exception {
        Optional<String> before = FileDigest.of(file);
        NetworkFile.save(THEIRS, file);
        FileAction.FoundChanged found = assertInstanceOf(FileAction.FoundChanged.class, save(MINE, before));
        assertEquals(NetworkFile.write(THEIRS), Files.readString(file));
        assertEquals(Optional.of(THEIRS), found.changed().theirs());
    }

    @Test
    void what_somebody_else_wrote_stays_even_if_it_cannot_be_read() throws Exception {
        Optional<String> before = FileDigest.of(file);
        Files.writeString(file, "not a network");
        FileAction.FoundChanged found = assertInstanceOf(FileAction.FoundChanged.class, save(MINE, before));
        assertEquals(Optional.empty(), found.changed().theirs());
        assertEquals("not a network", Files.readString(file));
    }

    @Test
    void a_window_where_nothing_changed_does_not_put_the_old_state_back() throws Exception {
        Optional<String> before = FileDigest.of(file);
        NetworkFile.save(THEIRS, file);
        assertInstanceOf(FileAction.FoundChanged.class, save(BASE, before));
        assertEquals(NetworkFile.write(THEIRS), Files.readString(file));
    }

    @Test
    void where_nothing_changed_nothing_is_written() throws Exception {
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, old);
        assertInstanceOf(FileAction.Saved.class, save(BASE, FileDigest.of(file)));
        assertEquals(old, Files.getLastModifiedTime(file));
    }

    @Test
    void where_all_of_its_folder_is_gone_the_study_is_not_made_anew() throws Exception {
        Optional<String> before = FileDigest.of(file);
        Files.delete(file);
        assertEquals("cannot.save.folder-emptied", assertThrows(CannotSave.class, () -> save(MINE, before)).key());
        assertFalse(Files.exists(file));
        assertInstanceOf(FileAction.Saved.class, save(MINE, Optional.empty()));
    }

    @Test
    void a_file_that_is_gone_is_written_again() throws Exception {
        Optional<String> before = FileDigest.of(file);
        Files.createFile(folder.resolve("a neighbour"));
        Files.delete(file);
        assertTrue(assertInstanceOf(FileAction.Saved.class, save(BASE, before)).anew());
        assertEquals(NetworkFile.write(BASE), Files.readString(file));
        assertFalse(assertInstanceOf(FileAction.Saved.class, save(MINE, FileDigest.of(file))).anew());
    }

    @Test
    void the_same_work_of_somebody_else_is_no_conflict() throws Exception {
        Optional<String> before = FileDigest.of(file);
        NetworkFile.save(MINE, file);
        assertInstanceOf(FileAction.Saved.class, save(MINE, before));
    }

    private EarlierStates earlier() {
        return new EarlierStates(new Versions(folder.resolve("own")), InstantSource.fixed(Instant.parse("2026-11-29T12:00:00Z")));
    }

    @Test
    void what_the_file_held_and_what_it_holds_can_both_be_had_again() throws Exception {
        save(MINE, FileDigest.of(file));
        assertEquals(List.of(MINE, BASE), earlier().of(file).stream().map(EarlierStates.Earlier::document).toList());
        assertEquals(List.of("a step"), earlier().of(file).getFirst().steps());
    }

    @Test
    void ten_states_are_kept() throws Exception {
        Document last = BASE;
        for (int n = 0; n < 13; n++) {
            OrganisationId pinned = BASE.network().organisations().get(n).id();
            last = last.withEach(picture -> picture.pinned(pinned));
            save(last, FileDigest.of(file));
        }
        assertEquals(10, earlier().of(file).size());
        assertEquals(last, earlier().of(file).getFirst().document());
    }

    private Action save(Document document, Optional<String> digest) throws CannotSave, IOException {
        return new StudyFile(new Effect.WriteFile(document, file, Optional.of(BASE), digest, List.of("a step"), 1), earlier()).save();
    }
}
