package samenspel.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The odd words of a file as different encodings read them, to choose by.
public final class Encodings {
    private static final List<Charset> CHOICES = Stream.of("UTF-8", "windows-1252", "ISO-8859-15", "windows-1250", "windows-1251",
            "windows-1253", "windows-1254", "IBM850", "x-MacRoman").filter(Charset::isSupported).map(Charset::forName).toList();
    private static final int LOOKED_AT = 4_000_000;
    private static final int MOST_WORDS = 8;
    /// Letters of ASCII about at least one byte beyond it.
    private static final Pattern ODD = Pattern.compile("[\\w'’-]{0,30}[\\u0080-\\u00ff][\\w'\\u0080-\\u00ff-]{0,30}");

    /// How the odd words look.
    ///
    /// @param name  of the encoding
    /// @param words that have letters beyond ASCII, as they stand in the file, each once
    public record Preview(String name, List<String> words) {
        public Preview {
            words = List.copyOf(words);
        }
    }

    private Encodings() {
    }

    /// One preview for each encoding; empty if the file cannot be opened.
    public static List<Preview> previews(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return previews(bytes.readNBytes(LOOKED_AT));
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    static List<Preview> previews(byte[] bytes) {
        Matcher matcher = ODD.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        Set<String> odd = new LinkedHashSet<>();
        while (odd.size() < MOST_WORDS && matcher.find()) {
            odd.add(matcher.group());
        }
        List<Preview> previews = new ArrayList<>();
        for (Charset charset : CHOICES) {
            previews.add(new Preview(charset.name(), odd.stream().map(word -> new String(word.getBytes(StandardCharsets.ISO_8859_1), charset)).toList()));
        }
        return previews;
    }
}
