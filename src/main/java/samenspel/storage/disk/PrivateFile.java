package samenspel.storage.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A small file that only its owner may read, from its first byte on, where the file system knows permissions.
public final class PrivateFile {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private PrivateFile() {
    }

    /// Puts a file there as a whole or not at all, in place of the one that was.
    ///
    /// @throws CannotSave if the disk or the folder does not let it
    public static void replace(Path file, byte[] bytes) throws CannotSave {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CannotSave("folder-missing", null, String.valueOf(folder));
        }
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path temporary = Files.createTempFile(target.getParent(), "." + target.getFileName() + ".", ".tmp", owner(target));
            try {
                Files.write(temporary, bytes);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (AccessDeniedException denied) {
            throw new CannotSave("no-permission", denied, file.toString());
        } catch (IOException failure) {
            throw new CannotSave("disk-error", failure, file.toString(), String.valueOf(failure.getMessage()));
        }
    }

    private static FileAttribute<?>[] owner(Path file) {
        boolean knows = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return knows ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
    }
}
