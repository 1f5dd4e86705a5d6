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

    /// The same, with words that are wider by themselves broken anywhere.
    public static List<String> within(String text, double size, Weight weight, double width) {
        return lines(text, size, weight, width).stream().flatMap(line -> pieces(line, size, weight, width).stream()).toList();
    }

    /// A word in pieces no wider than `width` page units, but of a letter at least.
    public static List<String> pieces(String word, double size, Weight weight, double width) {
        if (Typeface.width(word, size, weight) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int letter : word.codePoints().toArray()) {
            String longer = piece + Character.toString(letter);
            if (!piece.isEmpty() && Typeface.width(longer, size, weight) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(letter);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /// The width of the widest line.
    public static double width(List<String> lines, double size, Weight weight) {
        return lines.stream().mapToDouble(line -> Typeface.width(line, size, weight)).max().orElse(0);
    }
}
