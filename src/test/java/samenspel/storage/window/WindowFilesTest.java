package samenspel.storage.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowFilesTest {
    @TempDir
    Path folder;
    private Path file;
    private WindowFiles first;
    private WindowFiles second;

    @BeforeEach
    void two_windows() throws Exception {
        file = Files.writeString(folder.resolve("study.samenspel.json"), "{}");
        first = new WindowFiles(folder.resolve("own"));
        second = new WindowFiles(folder.resolve("own"));
    }

    @Test
    void a_window_that_shows_the_file_is_called_once() {
        first.show(Optional.of(file));
        assertTrue(second.call(file));
        assertEquals(List.of(true, false), List.of(first.isCalled(), first.isCalled()));
    }

    @Test
    void a_window_that_shows_another_file_is_not_called() throws Exception {
        first.show(Optional.of(Files.writeString(folder.resolve("other"), "{}")));
        assertFalse(second.call(file));
    }

    @Test
    void a_window_does_not_call_itself() {
        first.show(Optional.of(file));
        assertFalse(first.isShownElsewhere(file));
    }

    @Test
    void a_window_that_closed_is_not_called() {
        first.show(Optional.of(file));
        first.end();
        assertFalse(second.call(file));
    }

    @Test
    void a_window_that_shows_another_file_now_is_not_called() {
        first.show(Optional.of(file));
        first.show(Optional.empty());
        assertFalse(second.isShownElsewhere(file));
    }

    @Test
    void what_a_program_left_that_ended_is_taken_away() throws Exception {
        Path windows = Files.createDirectories(folder.resolve("own").resolve("windows"));
        Files.writeString(windows.resolve("1-1.window"), file.toRealPath().toString());
        assertFalse(second.call(file));
        try (Stream<Path> left = Files.list(windows)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
