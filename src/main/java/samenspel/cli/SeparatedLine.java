package samenspel.cli;

import java.util.ArrayList;
import java.util.List;

/// A line of separated values as RFC 4180 quotes them, without the blanks around them.
final class SeparatedLine {
    private SeparatedLine() {
    }

    /// A quote that is not closed reaches to the end of the line.
    static String[] of(String line, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields.toArray(String[]::new);
    }
}
