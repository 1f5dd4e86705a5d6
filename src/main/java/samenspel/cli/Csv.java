package samenspel.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Lines of comma-separated values as RFC 4180 quotes them. A line ends with a line feed alone, which
/// other programs of a command line expect.
final class Csv {
    private Csv() {
    }

    static String line(List<String> fields) {
        return fields.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\n";
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    /// A fraction with a point and four decimals; empty when it is not defined (NaN).
    static String fraction(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
    }
}
