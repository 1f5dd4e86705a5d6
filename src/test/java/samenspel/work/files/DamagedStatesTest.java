package samenspel.work.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.session.Effect;
import samenspel.session.FileAction;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.FileDigest;
import samenspel.storage.journal.Versions;
import samenspel.study.Document;
import samenspel.work.reading.Samples;

/// Earlier states of which the file was damaged, or is of a newer version.
class DamagedStatesTest {
    private static final Document BASE = Samples.open("network-3.samenspel.json");

    @TempDir
    Path folder;
    private Path file;
    private Path kept;

    @BeforeEach
    void four_states_are_kept() throws Exception {
        file = folder.resolve("study.samenspel.json");
        NetworkFile.save(BASE, file);
        for (int n = 0; n < 3; n++) {
            save(n);
        }
        kept = own(".versions").getFirst();
        assertEquals(4, earlier().of(file).size());
        assertEquals(List.of(), earlier().unreadable(file));
    }

    private EarlierStates earlier() {
        return new EarlierStates(new Versions(folder.resolve("own")), InstantSource.fixed(Instant.parse("2026-11-29T12:00:00Z")));
    }

    private FileAction.Saved save(int pinned) throws CannotSave, IOException {
        Document next = BASE.withEach(picture -> picture.pinned(BASE.network().organisations().get(pinned).id()));
        Effect.WriteFile wish = new Effect.WriteFile(next, file, Optional.of(BASE), FileDigest.of(file), List.of("a step"), 1);
        return assertInstanceOf(FileAction.Saved.class, new StudyFile(wish, earlier()).save());
    }

    private List<Path> own(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("own").resolve("versions"))) {
            return files.filter(one -> one.toString().endsWith(ending)).sorted().toList();
        }
    }

    /// @param record in which one byte is another, from 1
    private byte[] damaged(int record) throws IOException {
        byte[] bytes = Files.readAllBytes(kept);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        for (int n = 1; n < record; n++) {
            at += 8 + ByteBuffer.wrap(bytes).getInt(at);
        }
        bytes[at + 12] ^= 1;
        return written(bytes);
    }

    private byte[] written(byte[] bytes) throws IOException {
        Files.write(kept, bytes);
        return bytes;
    }

    @Test
    void states_damaged_at_the_front_are_set_aside_at_the_next_save_which_says_so() throws Exception {
        byte[] damaged = damaged(1);
        assertEquals(List.of(kept), earlier().unreadable(file));
        Path aside = save(4).aside().orElseThrow();
        assertEquals(kept + ".damaged", aside.toString());
        assertArrayEquals(damaged, Files.readAllBytes(aside));
        assertEquals(List.of(aside), earlier().unreadable(file));
        assertEquals(2, earlier().of(file).size());
        assertEquals(Optional.empty(), save(5).aside());
        assertEquals(3, earlier().of(file).size());
    }

    @Test
    void states_of_a_newer_version_are_set_aside_and_a_second_file_gets_a_number() throws Exception {
        byte[] first = damaged(1);
        save(4);
        String newer = Files.readString(kept, StandardCharsets.ISO_8859_1).replaceFirst("samenspel-journal 1 ", "samenspel-journal 2 ");
        byte[] second = written(newer.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(kept + ".damaged-2", save(5).aside().orElseThrow().toString());
        assertArrayEquals(first, Files.readAllBytes(own(".damaged").getFirst()));
        assertArrayEquals(second, Files.readAllBytes(own(".damaged-2").getFirst()));
    }

    @Test
    void states_before_the_damage_are_kept_on_and_those_after_it_set_aside() throws Exception {
        byte[] damaged = damaged(3);
        assertEquals(2, earlier().of(file).size());
        assertArrayEquals(damaged, Files.readAllBytes(save(4).aside().orElseThrow()));
        assertEquals(4, earlier().of(file).size());
        assertEquals(BASE, earlier().of(file).getLast().document());
    }

    @Test
    void states_that_were_cut_off_are_set_aside() throws Exception {
        byte[] whole = Files.readAllBytes(kept);
        byte[] cut = written(Arrays.copyOf(whole, whole.length - 3));
        assertArrayEquals(cut, Files.readAllBytes(save(4).aside().orElseThrow()));
    }

    @Test
    void who_throws_states_away_throws_those_away_that_cannot_be_read() throws Exception {
        damaged(1);
        save(4);
        assertEquals(3, earlier().forget(file));
        assertEquals(List.of(), own(""));
    }
}
