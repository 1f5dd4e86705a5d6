package samenspel.text;

import java.util.List;
import java.util.stream.Collectors;

/// Lines of separated values as RFC 4180 quotes them: only what would break a line stands in quotes.
public record CsvWriter(String separator, String lineEnd) {
    /// Commas and line feeds, as other programs expect.
    public static final CsvWriter PLAIN = new CsvWriter(",", "\n");

    public String line(List<String> fields) {
        return fields.stream().map(this::quoted).collect(Collectors.joining(separator, "", lineEnd));
    }

    private String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r') && !field.contains(separator);
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
