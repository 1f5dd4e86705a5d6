package samenspel.storage.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StraysTest {
    private static final byte[] CONTENT = "all the names".getBytes(StandardCharsets.UTF_8);
    private long ended;

    @BeforeAll
    void aProcessThatHasEnded() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        process.waitFor();
        ended = process.pid();
    }

    private static void age(Path file, Duration by) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(by)));
    }

    private static Path left(Path folder, String name, Duration since) throws IOException {
        Path file = Files.write(folder.resolve(name), CONTENT);
        age(file, since);
        return file;
    }

    /// The names in a folder after something was saved in it.
    private static List<String> afterSaving(Path folder) throws IOException, CannotSave {
        SafeFile.replace(folder.resolve("saved"), CONTENT);
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_a_killed_program_left_goes_when_another_saves_beside(@TempDir Path folder) throws IOException, CannotSave {
        left(folder, Strays.name(ended, 1), Duration.ofSeconds(5));
        assertEquals(List.of("saved"), afterSaving(folder));
    }

    @Test
    void what_a_killed_program_left_in_the_programs_folder_goes_at_the_start(@TempDir Path folder) throws IOException {
        Path left = left(folder, Strays.name(ended, 1), Duration.ofSeconds(5));
        Strays.clear(folder, folder);
        assertTrue(Files.notExists(left));
    }

    @Test
    void what_a_living_program_writes_stays(@TempDir Path folder) throws IOException, CannotSave {
        String name = Strays.name(ProcessHandle.current().parent().orElseThrow().pid(), 1);
        left(folder, name, Duration.ofHours(1));
        assertEquals(List.of(name, "saved"), afterSaving(folder));
    }

    @Test
    void what_was_written_a_moment_ago_stays(@TempDir Path folder) throws IOException, CannotSave {
        String name = Strays.name(ended, 1);
        left(folder, name, Duration.ZERO);
        assertEquals(List.of(name, "saved"), afterSaving(folder));
    }

    @Test
    void what_this_program_writes_in_another_thread_stays(@TempDir Path folder) throws IOException, CannotSave {
        try (Unfinished other = Unfinished.beside(folder.resolve("other"))) {
            age(other.path(), Duration.ofHours(1));
            assertEquals(List.of(other.path().getFileName().toString(), "saved"), afterSaving(folder));
        }
    }

    @Test
    void what_another_machine_writes_is_locked_and_stays(@TempDir Path folder) throws Exception {
        Path file = left(folder, Strays.name(ended, 1), Duration.ofHours(1));
        Process other = Locking.start(file);
        try {
            age(file, Duration.ofHours(1));
            assertEquals(List.of(file.getFileName().toString(), "saved"), afterSaving(folder));
        } finally {
            other.destroy();
            other.waitFor();
        }
        assertEquals(List.of("saved"), afterSaving(folder), "when it has ended");
    }

    @Test
    void a_file_of_the_users_is_never_a_stray(@TempDir Path folder) throws IOException, CannotSave {
        List<String> names = List.of(".samenspel-" + ended + "-1.tmp.bak", ".samenspel-mine-1.tmp", ".samenspel-.tmp", "samenspel-" + ended + "-1.tmp");
        for (String name : names) {
            left(folder, name, Duration.ofDays(3));
        }
        assertEquals(Stream.concat(names.stream(), Stream.of("saved")).sorted().toList(), afterSaving(folder));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_is_no_stray(@TempDir Path folder) throws IOException, CannotSave {
        Path mine = left(folder, "mine", Duration.ofDays(3));
        Files.createSymbolicLink(folder.resolve(Strays.name(ended, 1)), mine);
        assertEquals(List.of(Strays.name(ended, 1), "mine", "saved"), afterSaving(folder));
    }

    @Test
    void a_folder_that_was_not_finished_goes_with_its_files(@TempDir Path folder) throws IOException, CannotSave {
        Path left = Files.createDirectory(folder.resolve(Strays.name(ended, 1)));
        left(left, "ties.csv", Duration.ofHours(1));
        age(left, Duration.ofHours(1));
        SafeFolder.make(folder.resolve("made"), Map.of("a.csv", CONTENT));
        assertEquals(List.of("made", "saved"), afterSaving(folder));
    }

    @Test
    void a_folder_with_folders_is_not_ours(@TempDir Path folder) throws IOException, CannotSave {
        Path left = Files.createDirectories(folder.resolve(Strays.name(ended, 1)).resolve("inner")).getParent();
        age(left, Duration.ofDays(3));
        assertEquals(List.of(left.getFileName().toString(), "saved"), afterSaving(folder));
    }
}
