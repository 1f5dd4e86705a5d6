package samenspel.storage.disk;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.regex.Pattern;

/// A name in a folder behind which there is no file to replace: a pipe, a device, or what a program has open already.
/// What is made for it is made in memory and then written into it, from the front, because it knows no places.
public final class DeviceFile {
    private static final Pattern OPEN_ALREADY = Pattern.compile("/dev/(stdout|stderr|fd/\\d+)|/proc/[^/]+/fd/\\d+");

    private DeviceFile() {
    }

    static boolean is(Path file) {
        return Files.exists(file) && (!Files.isRegularFile(file) || isOpenAlready(file));
    }

    /// Whether what is read of it is gone then: a pipe or a device. Opening one may wait for whoever writes into it.
    public static boolean isReadOnce(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private static boolean isOpenAlready(Path file) {
        return OPEN_ALREADY.matcher(file.toAbsolutePath().normalize().toString()).matches();
    }

    /// Waits until somebody reads, where it is a pipe with a name.
    static void write(Path file, byte[] bytes, SafeFile.Pouring pouring) throws IOException {
        MemoryFile made = new MemoryFile();
        pouring.pour(made, bytes);
        // A file that is open already is written on where it stands, as the terminal's own redirections do.
        Set<OpenOption> how = Files.isRegularFile(file) ? Set.of(StandardOpenOption.APPEND) : Set.of(StandardOpenOption.WRITE);
        try (SeekableByteChannel into = Files.newByteChannel(file, how)) {
            SafeFile.pourAll(into, made.bytes());
        }
    }
}
