package samenspel.storage.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files that only their user may read, where the file system knows permissions, and that a living program can hold.
public final class PrivateFiles {
    /// Beyond any content: some systems let nobody read what is locked.
    private static final long HELD = Long.MAX_VALUE - 1;

    private static final String FILE = "rw-------";

    private PrivateFiles() {
    }

    /// Makes a folder, with those above it, unless it is there.
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, only("rwx------"));
        }
    }

    /// Makes a file.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if it is there
    public static FileChannel create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), only(FILE));
        force(file.toAbsolutePath().getParent());
        return channel;
    }

    /// Puts a file there as a whole or not at all, in place of the one that was; from then on its user alone may read it.
    ///
    /// @throws CannotSave if the disk or the folder does not let it; the former file then holds what it did
    public static void replace(Path file, byte[] bytes) throws CannotSave {
        try {
            replaceTarget(SafeFile.target(file.toAbsolutePath()), bytes);
        } catch (IOException failure) {
            throw SafeFile.because(failure, file.toAbsolutePath(), bytes.length);
        }
    }

    /// @param file no link, but what one stands for, also where that is not there yet
    private static void replaceTarget(Path file, byte[] bytes) throws IOException, CannotSave {
        boolean fresh = !Files.exists(file) && Files.isDirectory(file.getParent());
        if (fresh) {
            create(file).close();
        } else {
            withdraw(file);
        }
        try {
            // What replaces a file has its rights.
            SafeFile.replace(file, bytes);
        } catch (CannotSave failure) {
            if (fresh) {
                remove(file);
            }
            throw failure;
        }
    }

    private static void withdraw(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (Files.isRegularFile(file) && view != null) {
            view.setPermissions(PosixFilePermissions.fromString(FILE));
        }
    }

    private static void remove(Path empty) {
        try {
            Files.deleteIfExists(empty);
        } catch (IOException left) {
            // It holds nothing.
        }
    }

    /// The rights of a file that its user alone may read; none where the file system knows no permissions.
    public static FileAttribute<?>[] ofUserAlone() {
        return only(FILE);
    }

    private static FileAttribute<?>[] only(String permissions) {
        boolean known = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return known ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))} : new FileAttribute<?>[0];
    }

    /// Puts on the disk which files a folder has, on systems that let it.
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unknown) {
            // Such a system looks after its folders itself.
        }
    }

    /// Holds a file until the channel is closed or the program ends, however it ends.
    public static FileLock hold(FileChannel channel) throws IOException {
        return channel.lock(HELD, 1, false);
    }

    /// Whether no living program holds the file; if so, this one does from now on.
    public static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(HELD, 1, false) != null;
        } catch (OverlappingFileLockException own) {
            return false;
        }
    }
}
