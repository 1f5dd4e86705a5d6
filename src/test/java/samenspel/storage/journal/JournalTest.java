package samenspel.storage.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.storage.disk.CannotSave;

class JournalTest {
    @TempDir
    Path folder;
    private final Random random = new Random(7);

    @Test
    void the_last_work_comes_back_after_the_program_is_gone() throws Exception {
        List<KeptStudy> works = works(20);
        keep(works);
        assertEquals(List.of(works.getLast()), left(copy("gone")));
    }

    @Test
    void what_a_living_program_holds_is_not_offered() throws Exception {
        keep(works(3));
        assertEquals(List.of(), left(folder));
    }

    @Test
    void nothing_is_left_when_all_is_saved() throws Exception {
        Journal journal = keep(works(3));
        journal.end();
        assertEquals(List.of(), files(folder.resolve("journal")));
    }

    @Test
    void work_after_a_save_begins_a_journal_of_its_own() throws Exception {
        List<KeptStudy> works = works(4);
        Journal journal = keep(works.subList(0, 3));
        journal.end();
        journal.keep(works.getLast());
        assertEquals(List.of(works.getLast()), left(copy("gone")));
    }

    @Test
    void every_prefix_of_a_journal_gives_a_prefix_of_what_was_kept() throws Exception {
        List<KeptStudy> works = works(12);
        byte[] bytes = bytes(works);
        int last = 0;
        for (int length = 0; length <= bytes.length; length++) {
            List<KeptStudy> read = JournalFile.works(Arrays.copyOf(bytes, length));
            assertEquals(works.subList(0, read.size()), read);
            assertTrue(read.size() >= last);
            last = read.size();
        }
        assertEquals(works.size(), last);
    }

    @Test
    void a_flipped_bit_never_gives_work_that_was_not_kept() throws Exception {
        List<KeptStudy> works = works(12);
        byte[] bytes = bytes(works);
        for (int at = 0; at < bytes.length; at++) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            assertTrue(works.containsAll(JournalFile.works(flipped)), "byte " + at);
        }
    }

    @Test
    void bytes_of_chance_are_no_journal() {
        for (int n = 0; n < 2000; n++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertEquals(List.of(), JournalFile.works(bytes));
        }
    }

    @Test
    void texts_are_put_together_whatever_they_have_in_common() {
        List<String> texts = List.of("", "a", "aa", "aaa", "abab", "ab", "x\uD83D\uDE00y", "x\uD83D\uDE01y", "x\uD83E\uDE00y", "\uD83D\uDE00\uD83D\uDE00");
        for (String one : texts) {
            for (String other : texts) {
                KeptStudy before = work(one, 0);
                KeptStudy after = work(other, 1);
                assertEquals(Optional.of(after), JournalRecord.read(JournalRecord.of(after, Optional.of(before)), Optional.of(before)));
            }
        }
    }

    @Test
    void a_long_journal_is_followed_by_a_short_one() throws Exception {
        Journal journal = new JournalFolder(folder).journal();
        String last = "";
        for (int n = 0; n < 40; n++) {
            last = noise(300_000);
            journal.keep(work(last, n));
        }
        List<Path> files = files(folder.resolve("journal"));
        assertEquals(1, files.size());
        assertTrue(Files.size(files.getFirst()) < 6_000_000, "bytes: " + Files.size(files.getFirst()));
        assertEquals(last, left(copy("gone")).getFirst().text());
    }

    @Test
    void of_two_files_of_one_window_the_newer_counts() throws Exception {
        Path gone = Files.createDirectories(folder.resolve("gone").resolve("journal"));
        Files.write(gone.resolve("1-1.journal"), bytes("window", works(2)));
        KeptStudy later = work("later", 99);
        Files.write(gone.resolve("1-2.journal"), bytes("window", List.of(later)));
        assertEquals(List.of(later), left(folder.resolve("gone")));
        assertEquals(1, files(gone).size());
    }

    @Test
    void the_last_work_counts_whatever_the_clock_says() throws Exception {
        Path gone = Files.createDirectories(folder.resolve("gone").resolve("journal"));
        Files.write(gone.resolve("1-9.journal"), bytes("window", List.of(work("early", 50), work("earlier by the clock", 40))));
        Files.write(gone.resolve("1-10.journal"), bytes("window", List.of(work("last", 1))));
        assertEquals(List.of("last"), left(folder.resolve("gone")).stream().map(KeptStudy::text).toList());
    }

    @Test
    void a_journal_damaged_from_its_beginning_is_found_and_stays() throws Exception {
        Path gone = Files.createDirectories(folder.resolve("gone").resolve("journal"));
        byte[] whole = bytes(works(1));
        byte[] flipped = whole.clone();
        flipped[flipped.length - 20] ^= 1;
        List<byte[]> damaged = List.of(new byte[0], "no journal".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(whole, 30), Arrays.copyOf(whole, whole.length - 1), flipped);
        for (int n = 0; n < damaged.size(); n++) {
            Files.write(gone.resolve("1-" + n + ".journal"), damaged.get(n));
        }
        List<LeftWork> left = new JournalFolder(folder.resolve("gone")).left();
        assertEquals(damaged.size(), left.stream().filter(one -> one.work().isEmpty()).count());
        left.forEach(LeftWork::close);
        assertEquals(damaged.size(), files(gone).size());
    }

    @Test
    void what_is_set_aside_is_kept_and_found_no_more() throws Exception {
        Path gone = Files.createDirectories(folder.resolve("gone").resolve("journal"));
        Files.writeString(gone.resolve("1-1.journal"), "no journal");
        LeftWork left = new JournalFolder(folder.resolve("gone")).left().getFirst();
        left.setAside();
        assertEquals("no journal", Files.readString(left.aside()));
        assertEquals(List.of(), new JournalFolder(folder.resolve("gone")).left());
    }

    @Test
    void work_after_the_last_that_can_be_read_is_missed_and_a_piece_at_the_end_is_not() throws Exception {
        byte[] bytes = bytes(works(3));
        assertFalse(JournalFile.contents(bytes).damaged());
        assertFalse(JournalFile.contents(Arrays.copyOf(bytes, bytes.length - 5)).damaged());
        bytes[bytes.length - 5] ^= 1;
        assertTrue(JournalFile.contents(bytes).damaged());
    }

    @Test
    void what_is_offered_is_offered_to_one_start_only() throws Exception {
        keep(works(3));
        Path gone = copy("gone");
        List<LeftWork> first = new JournalFolder(gone).left();
        assertEquals(List.of(), left(gone));
        first.forEach(LeftWork::close);
    }

    @Test
    void what_is_forgotten_is_gone() throws Exception {
        keep(works(3));
        Path gone = copy("gone");
        new JournalFolder(gone).left().forEach(LeftWork::forget);
        assertEquals(List.of(), files(gone.resolve("journal")));
    }

    @Test
    void only_its_user_may_read_a_journal() throws Exception {
        keep(works(1));
        Path journals = folder.resolve("journal");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(journals)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files(journals).getFirst())));
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Journal journal = new JournalFolder(file).journal();
        assertThrows(CannotSave.class, () -> journal.keep(work("text", 1)));
    }

    private Journal keep(List<KeptStudy> works) throws CannotSave {
        Journal journal = new JournalFolder(folder).journal();
        for (KeptStudy work : works) {
            journal.keep(work);
        }
        return journal;
    }

    /// What is left in a folder whose program is gone.
    private Path copy(String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name).resolve("journal"));
        for (Path file : files(folder.resolve("journal"))) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return folder.resolve(name);
    }

    private static List<KeptStudy> left(Path folder) throws IOException {
        List<KeptStudy> works = new ArrayList<>();
        for (LeftWork left : new JournalFolder(folder).left()) {
            left.work().ifPresent(works::add);
            left.close();
        }
        return works;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(List<KeptStudy> works) throws IOException {
        return bytes("window", works);
    }

    private static byte[] bytes(String window, List<KeptStudy> works) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(JournalFile.heading(window));
        Optional<KeptStudy> before = Optional.empty();
        for (KeptStudy work : works) {
            bytes.write(JournalFile.framed(JournalRecord.of(work, before)));
            before = Optional.of(work);
        }
        return bytes.toByteArray();
    }

    /// Texts that change here and there, as a study does.
    private List<KeptStudy> works(int count) {
        StringBuilder text = new StringBuilder(noise(400));
        return IntStream.range(0, count).mapToObj(n -> {
            text.replace(random.nextInt(100), 100 + random.nextInt(50), noise(60 + random.nextInt(80)));
            text.append("é€\uD83D\uDE00").append(n);
            return work(text.toString(), n);
        }).toList();
    }

    private String noise(int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 32, 127).forEach(one -> text.append((char) one));
        return text.toString();
    }

    private static KeptStudy work(String text, int n) {
        return new KeptStudy(Instant.ofEpochMilli(1_000L * n), Optional.of(Path.of("/home/é/study.samenspel.json")), Optional.of("ab" + n),
                "Netwerk", IntStream.rangeClosed(0, n % 4).mapToObj(step -> "step " + step).toList(), text);
    }
}
