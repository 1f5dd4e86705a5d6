package samenspel.storage.window;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samenspel.storage.disk.PrivateFiles;

/// Says which file each window of a user shows. A window's own entry is a file that its program holds locked, with the path of the
/// study; who wants the window in front makes a file of the same name with another ending beside it, which the window takes
/// away when it has come. An entry that no program holds is of one that ended, and goes.
///
/// Where the folder cannot be used, every window is as if it were the only one. Threads may share it.
public final class WindowFiles {
    private static final String ENTRY = ".window";
    private static final String CALL = ".front";

    private final Path folder;
    private @Nullable FileChannel entry;
    private @Nullable Path own;

    /// @param settings the folder of the program's own files
    public WindowFiles(Path settings) {
        this.folder = settings.resolve("windows");
    }

    /// This window shows a study's file, or one that has no file yet.
    public synchronized void show(Optional<Path> file) {
        try {
            FileChannel channel = entry == null ? begun() : entry;
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(file.map(WindowFiles::real).map(Path::toString).orElse("").getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException unusable) {
            // Nobody else finds this window.
        }
    }

    private FileChannel begun() throws IOException {
        PrivateFiles.makeFolder(folder);
        for (int n = 1;; n++) {
            Path candidate = folder.resolve(ProcessHandle.current().pid() + "-" + n + ENTRY);
            if (!Files.exists(candidate)) {
                FileChannel channel = PrivateFiles.create(candidate);
                PrivateFiles.hold(channel);
                entry = channel;
                own = candidate;
                return channel;
            }
        }
    }

    /// Whether another window shows this file.
    public boolean isShownElsewhere(Path file) {
        return other(file).isPresent();
    }

    /// Asks another window that shows this file to come to the front.
    ///
    /// @return whether there is one; it comes within a second, unless its program hangs
    public boolean call(Path file) {
        return other(file).filter(WindowFiles::called).isPresent();
    }

    private static boolean called(Path entry) {
        try {
            Path call = callOf(entry);
            if (!Files.exists(call)) {
                Files.createFile(call);
            }
            return true;
        } catch (IOException unusable) {
            return false;
        }
    }

    private static Path callOf(Path entry) {
        return entry.resolveSibling(entry.getFileName() + CALL);
    }

    /// Whether somebody asked this window to come to the front since the last time.
    public synchronized boolean isCalled() {
        try {
            return own != null && Files.deleteIfExists(callOf(own));
        } catch (IOException unusable) {
            return false;
        }
    }

    private Optional<Path> other(Path file) {
        String wanted = real(file).toString();
        return entries().stream().filter(one -> !one.equals(own)).filter(WindowFiles::isHeld).filter(one -> shown(one).equals(wanted)).findFirst();
    }

    private List<Path> entries() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> one.toString().endsWith(ENTRY)).sorted().toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static boolean isHeld(Path entry) {
        try (FileChannel channel = FileChannel.open(entry, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (PrivateFiles.isFree(channel)) {
                Files.deleteIfExists(entry);
                return false;
            }
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private static String shown(Path entry) {
        try {
            return Files.readString(entry);
        } catch (IOException gone) {
            return "";
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException absent) {
            return file.toAbsolutePath().normalize();
        }
    }

    /// The window is closed.
    public synchronized void end() {
        try {
            if (entry != null && own != null) {
                entry.close();
                Files.deleteIfExists(own);
                Files.deleteIfExists(callOf(own));
            }
        } catch (IOException left) {
            // The next window takes it away.
        }
    }
}
