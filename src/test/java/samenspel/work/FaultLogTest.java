package samenspel.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultLogTest {
    @TempDir
    private Path folder;

    private FaultLog log() {
        return new FaultLog(folder.resolve("own"));
    }

    private String text() throws IOException {
        return Files.readString(log().file());
    }

    @Test
    void a_mistake_is_written_with_its_code_and_its_place() throws IOException {
        assertTrue(log().add("S-1", new IllegalStateException("on purpose")));
        assertTrue(text().contains(" S-1 Java ") && text().contains("IllegalStateException\n\tat samenspel.work.FaultLogTest."), text());
    }

    @Test
    void the_causes_of_a_mistake_are_written_too() throws IOException {
        log().add("S-1", new IllegalStateException(new ArithmeticException()));
        assertTrue(text().contains("because of java.lang.ArithmeticException\n"), text());
    }

    @Test
    void what_a_mistake_quotes_is_not_in_the_log() throws IOException {
        log().add("S-1", new IllegalStateException("Stichting De Haven", new IllegalArgumentException("Stichting De Haven")));
        assertFalse(text().contains("Haven"));
    }

    @Test
    void only_its_user_can_read_the_log() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        log().add("S-1", new IllegalStateException());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(log().file())));
    }

    @Test
    void the_log_does_not_grow_for_ever() throws IOException {
        for (int number = 0; number < 1000; number++) {
            log().add("S-1", new IllegalStateException());
        }
        try (var all = Files.list(folder.resolve("own"))) {
            assertTrue(all.mapToLong(file -> file.toFile().length()).sum() < 2 * FaultLog.MOST + 20_000);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_said() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertFalse(new FaultLog(file).add("S-1", new IllegalStateException()));
    }
}
