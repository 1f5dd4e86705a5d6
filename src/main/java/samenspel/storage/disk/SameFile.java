package samenspel.storage.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether two names are of one file, so that a file that is made takes the place of none that is read.
public final class SameFile {
    private SameFile() {
    }

    /// Also by way of links. False where the disk does not say.
    public static boolean is(Path one, Path other) {
        try {
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                    || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }
}
