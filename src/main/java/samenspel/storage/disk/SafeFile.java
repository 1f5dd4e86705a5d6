package samenspel.storage.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Replaces a file as a whole or not at all: the bytes go to a temporary file in the same folder, which is
/// then moved over the old one in one step.
public final class SafeFile {
    private SafeFile() {
    }

    /// Puts bytes into an open file.
    public interface Pouring {
        void pour(FileChannel into, byte[] bytes) throws IOException;
    }

    /// @throws CannotSave if the disk or the folder does not let it; the former file is then as it was
    public static void replace(Path file, byte[] bytes) throws CannotSave {
        replace(file, bytes, SafeFile::pourAll);
    }

    /// Makes a folder, with those above it, unless it is there.
    ///
    /// @throws CannotSave if the disk does not let it
    public static void makeFolder(Path folder) throws CannotSave {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new CannotSave("is-file", file, folder.toString());
        } catch (IOException failure) {
            throw because(failure, folder.toAbsolutePath(), 0);
        }
    }

    /// Makes a file that need not lie in memory.
    public interface Making {
        /// @return false when the work was ended before the file was whole
        boolean into(SeekableByteChannel file) throws IOException;
    }

    /// The end of the work before the file was whole.
    private static final class Ended extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// @return false when the making was ended; the former file is then as it was
    /// @throws CannotSave if the disk or the folder does not let it; the former file is then as it was
    public static boolean replace(Path file, Making making) throws CannotSave {
        try {
            replace(file, new byte[0], (channel, _) -> {
                if (!making.into(channel)) {
                    throw new Ended();
                }
            });
            return true;
        } catch (CannotSave failure) {
            if (failure.getCause() instanceof Ended) {
                return false;
            }
            throw failure;
        }
    }

    /// @param pouring how the bytes get into the temporary file
    public static void replace(Path file, byte[] bytes, Pouring pouring) throws CannotSave {
        Path target = reachable(file);
        try {
            Path temporary = fill(target, bytes, pouring);
            try {
                likeTheOld(target, temporary);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            throw because(failure, target, bytes.length);
        }
    }

    /// The file a link stands for, so that the link survives.
    private static Path reachable(Path file) throws CannotSave {
        refuseWhatCannotBe(file);
        try {
            return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        } catch (IOException failure) {
            throw because(failure, file, 0);
        }
    }

    private static void refuseWhatCannotBe(Path file) throws CannotSave {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw new CannotSave("is-folder", null, file.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new CannotSave("folder-missing", null, folder.toString());
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new CannotSave("read-only", null, file.toString());
        }
    }

    private static Path fill(Path target, byte[] bytes, Pouring pouring) throws IOException {
        Path temporary = unused(target);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE); Unfinished _ = new Unfinished(temporary, channel)) {
            pouring.pour(channel, bytes);
            channel.force(true);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(temporary);
            throw failure;
        }
        return temporary;
    }

    /// A new empty file beside the target, with the permissions any new file has.
    private static Path unused(Path target) throws IOException {
        for (int n = 1;; n++) {
            Path candidate = target.resolveSibling("." + target.getFileName() + "." + n + ".tmp");
            try {
                return Files.createFile(candidate);
            } catch (FileAlreadyExistsException taken) {
                if (n == 1000) {
                    throw taken;
                }
            }
        }
    }

    private static void pourAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /// Whoever could read the old file can read the new one, where the file system knows permissions.
    private static void likeTheOld(Path old, Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (Files.exists(old) && view != null) {
            view.setPermissions(Files.getPosixFilePermissions(old));
        }
    }

    /// What a failure of the disk means to who wanted to save.
    ///
    /// @param bytes that were to be written
    public static CannotSave because(IOException failure, Path target, long bytes) {
        if (failure instanceof AccessDeniedException) {
            return new CannotSave("no-permission", failure, target.toString());
        }
        return isFull(failure, target, bytes)
                ? new CannotSave("disk-full", failure, target.toString(), Math.ceilDiv(bytes, 1024))
                : new CannotSave("disk-error", failure, target.toString(), String.valueOf(failure.getMessage()));
    }

    private static boolean isFull(IOException failure, Path target, long bytes) {
        try {
            boolean says = String.valueOf(failure.getMessage()).contains("No space left");
            return says || Files.getFileStore(target.toAbsolutePath().getParent()).getUsableSpace() < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }
}
