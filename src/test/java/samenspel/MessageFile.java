package samenspel;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/// The messages of one language as they stand in their file.
///
/// @param twice keys that stand there more than once, of which a program would see only the last
record MessageFile(SortedMap<String, String> messages, List<String> twice) {
    private static final Path FOLDER = Path.of("src", "main", "resources", "samenspel", "text");

    static MessageFile read(String language) throws IOException {
        SortedMap<String, String> messages = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("messages_" + language + ".properties"))) {
            Properties one = new Properties();
            one.load(new StringReader(line));
            one.stringPropertyNames().stream().filter(key -> messages.put(key, one.getProperty(key)) != null).forEach(twice::add);
        }
        return new MessageFile(messages, twice);
    }

    /// What is wrong with a message; empty when nothing is.
    static String fault(String message) {
        if (message.isBlank()) {
            return "it is empty";
        }
        if (message.replace("''", "").replace("'{'", "").replace("'}'", "").contains("'")) {
            return "an apostrophe stands alone, write it twice";
        }
        try {
            return new MessageFormat(message).toPattern().isEmpty() ? "it is empty" : "";
        } catch (IllegalArgumentException e) {
            return "it is no pattern: " + e.getMessage();
        }
    }
}
