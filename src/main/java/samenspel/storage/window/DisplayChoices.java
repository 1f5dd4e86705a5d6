package samenspel.storage.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.PrivateFiles;

/// Which display showed the room its picture, for each set of displays; a line each. Never worth an error: what cannot be read is asked again.
public final class DisplayChoices {
    private final Path file;

    /// @param settings the folder of the program's own files
    public DisplayChoices(Path settings) {
        this.file = settings.resolve("displays.txt");
    }

    /// The display chosen for each set, both by their keys.
    public Map<String, String> read() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(line -> line.split("\t")).filter(parts -> parts.length == 2)
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (_, later) -> later, TreeMap::new));
        } catch (IOException none) {
            return new TreeMap<>();
        }
    }

    public void write(Map<String, String> chosen) {
        try {
            PrivateFiles.makeFolder(file.toAbsolutePath().getParent());
            PrivateFiles.replace(file, chosen.entrySet().stream().map(one -> one.getKey() + "\t" + one.getValue()).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
        } catch (IOException | CannotSave left) {
            // It is asked again.
        }
    }
}
