package samenspel.storage.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DeviceFileTest {
    @TempDir
    private Path folder;

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.svg");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        return pipe;
    }

    private static CompletableFuture<String> reading(Path pipe) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException failure) {
                return failure.toString();
            }
        });
    }

    @Test
    void a_pipe_with_a_name_is_written_into_and_stays() throws Exception {
        Path pipe = pipe();
        CompletableFuture<String> read = reading(pipe);
        SafeFile.replace(pipe, "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertEquals("<svg/>", read.get());
        assertFalse(Files.isRegularFile(pipe));
        try (var all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
    }

    @Test
    void what_is_made_not_from_front_to_end_comes_whole_out_of_a_pipe() throws Exception {
        Path pipe = pipe();
        CompletableFuture<String> read = reading(pipe);
        assertTrue(SafeFile.replace(pipe, file -> {
            file.write(ByteBuffer.wrap("....the rest".getBytes(StandardCharsets.UTF_8)));
            file.position(0);
            file.write(ByteBuffer.wrap("head".getBytes(StandardCharsets.UTF_8)));
            return true;
        }));
        assertEquals("headthe rest", read.get());
    }

    @Test
    void a_device_stays_a_device() throws CannotSave {
        Path nothing = Path.of("/dev/null");
        SafeFile.replace(nothing, new byte[100_000]);
        assertFalse(Files.isRegularFile(nothing));
    }

    @Test
    void a_full_device_is_told_as_a_full_disk() {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        assertEquals("cannot.save.disk-full", assertThrows(CannotSave.class, () -> SafeFile.replace(Path.of("/dev/full"), new byte[10])).key());
    }

    @Test
    void a_pipe_that_is_not_read_to_its_end_is_told() throws Exception {
        Path pipe = pipe();
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> {
            try (var in = Files.newInputStream(pipe)) {
                return in.read();
            } catch (IOException failure) {
                return -1;
            }
        });
        assertEquals("cannot.save.not-taken", assertThrows(CannotSave.class, () -> SafeFile.replace(pipe, new byte[1 << 20])).key());
        assertEquals(0, first.get());
    }

    @Test
    void a_file_in_memory_is_read_as_it_was_written() throws IOException {
        MemoryFile file = new MemoryFile();
        file.write(ByteBuffer.wrap(new byte[20_000]));
        file.position(19_999).truncate(19_999).position(0);
        ByteBuffer all = ByteBuffer.allocate(30_000);
        assertEquals(19_999, file.read(all));
        assertEquals(-1, file.read(all));
        assertEquals(19_999, file.bytes().length);
    }
}
