package samenspel.storage.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes a folder with files in it as a whole or not at all: they are written beside it and moved in one step.
public final class SafeFolder {
    private SafeFolder() {
    }

    /// @param files by their names; a folder of that name may be there if it is empty
    /// @throws CannotSave if something is there, or if the disk does not let it; what was there is then as it was
    public static void make(Path folder, Map<String, byte[]> files) throws CannotSave {
        Path target = folder.toAbsolutePath();
        try {
            refuseWhatIsThere(target);
            Path temporary = Unfinished.made(target.getParent(), Files::createDirectory);
            try {
                Strays.clear(target.getParent(), temporary);
                fill(temporary, files);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                if (Files.isDirectory(temporary)) {
                    Strays.deleteFolder(temporary);
                }
            }
        } catch (IOException failure) {
            throw SafeFile.because(failure, target, files.values().stream().mapToLong(content -> content.length).sum());
        }
    }

    private static void refuseWhatIsThere(Path target) throws CannotSave, IOException {
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw new CannotSave("folder-missing", null, String.valueOf(target.getParent()));
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new CannotSave("is-file", null, target.toString());
        }
        if (Files.isDirectory(target) && !names(target).isEmpty()) {
            throw new CannotSave("folder-not-empty", null, target.toString());
        }
    }

    private static void fill(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<Path> names(Path folder) throws IOException {
        try (Stream<Path> names = Files.list(folder)) {
            return new ArrayList<>(names.toList());
        }
    }
}
