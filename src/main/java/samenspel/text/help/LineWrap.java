package samenspel.text.help;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines between words.
public final class LineWrap {
    private LineWrap() {
    }

    /// At least one line; none longer than the width, unless a word by itself is.
    ///
    /// @param width in letters
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
