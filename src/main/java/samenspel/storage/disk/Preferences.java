package samenspel.storage.disk;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the user prefers, kept in a small file of their own. Preferences are never worth an error: a file
/// that cannot be read counts as empty, one that cannot be written is left.
public final class Preferences {
    private final Path file;

    public Preferences(Path folder) {
        this.file = folder.resolve("preferences.properties");
    }

    /// The folder where this system keeps such things, or the one named by the property `samenspel.home`.
    public static Path folder() {
        String named = System.getProperty("samenspel.home");
        if (named != null) {
            return Path.of(named);
        }
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return Path.of(System.getenv().getOrDefault("APPDATA", home), "Samenspel");
        }
        return system.contains("mac") ? Path.of(home, "Library", "Application Support", "Samenspel") : Path.of(home, ".config", "samenspel");
    }

    /// Where this one is, with other files of the program's own.
    public Path home() {
        return file.toAbsolutePath().getParent();
    }

    /// What is kept, in order of keys.
    public SortedMap<String, String> read() {
        SortedMap<String, String> kept = new TreeMap<>();
        if (Files.isReadable(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                return Collections.unmodifiableSortedMap(kept);
            }
            properties.stringPropertyNames().forEach(key -> kept.put(key, properties.getProperty(key)));
        }
        return Collections.unmodifiableSortedMap(kept);
    }

    /// Keeps these and forgets all others.
    ///
    /// @return whether they could be kept
    public boolean write(Map<String, String> preferences) {
        StringWriter lines = new StringWriter();
        new TreeMap<>(preferences).forEach((key, value) -> lines.write(key + "=" + value + "\n"));
        try {
            Files.createDirectories(file.getParent());
            SafeFile.replace(file, lines.toString().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException | CannotSave left) {
            return false;
        }
    }
}
