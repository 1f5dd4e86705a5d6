package samenspel.diagram.label;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;

/// Breaks text into lines at word limits.
public final class LineWrapping {
    private LineWrapping() {
    }

    /// Lines no wider than `width` page units, but for single words that are wider by themselves.
    public static List<String> lines(String text, double size, Weight weight, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            boolean fits = line.isEmpty() || Typeface.width(line + " " + word, size, weight) <= width;
            if (!fits) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// The width of the widest line.
    public static double width(List<String> lines, double size, Weight weight) {
        return lines.stream().mapToDouble(line -> Typeface.width(line, size, weight)).max().orElse(0);
    }
}
