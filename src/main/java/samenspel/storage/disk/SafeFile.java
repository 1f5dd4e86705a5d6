package samenspel.storage.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Replaces a file as a whole or not at all: the bytes go to a temporary file in the same folder, which is
/// then moved over the old one in one step. What is no file but a way to somebody else, such as a pipe, is written into.
public final class SafeFile {
    private static final int MOST_LINKS = 40;

    private SafeFile() {
    }

    /// Puts bytes into an open file.
    public interface Pouring {
        void pour(SeekableByteChannel into, byte[] bytes) throws IOException;
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
        try {
            if (DeviceFile.is(file)) {
                refuseWhatCannotBe(file);
                DeviceFile.write(file, bytes, pouring);
            } else {
                Path target = target(file.toAbsolutePath());
                refuseWhatCannotBe(target);
                put(target, bytes, pouring);
            }
        } catch (IOException failure) {
            throw because(failure, file.toAbsolutePath(), bytes.length);
        }
    }

    /// The file a link stands for, also where that is not there yet, so that the link survives.
    static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        }
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void put(Path target, byte[] bytes, Pouring pouring) throws IOException {
        try (Unfinished temporary = Unfinished.beside(target)) {
            Strays.clear(target.getParent(), temporary.path());
            pouring.pour(temporary.channel(), bytes);
            temporary.moveTo(target);
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

    static void pourAll(SeekableByteChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /// What a failure of the disk means to who wanted to save.
    ///
    /// @param bytes that were to be written
    public static CannotSave because(IOException failure, Path target, long bytes) {
        String said = String.valueOf(failure instanceof FileSystemException of && of.getReason() != null ? of.getReason() : failure.getMessage());
        if (failure instanceof AccessDeniedException) {
            return new CannotSave("no-permission", failure, target.toString());
        }
        if (said.contains("name too long")) {
            return new CannotSave("name-too-long", failure, String.valueOf(target.getFileName()));
        }
        if (said.contains("Broken pipe")) {
            return new CannotSave("not-taken", failure, target.toString());
        }
        return isFull(said, target, bytes)
                ? new CannotSave("disk-full", failure, target.toString(), Math.ceilDiv(bytes, 1024))
                : new CannotSave("disk-error", failure, target.toString(), said);
    }

    private static boolean isFull(String said, Path target, long bytes) {
        try {
            return said.contains("No space left") || Files.getFileStore(target.toAbsolutePath().getParent()).getUsableSpace() < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }
}
