package samenspel.cli.call;

import java.util.ArrayList;
import java.util.List;

/// Lines of words as columns: the first to the left, the others, which are numbers, to the right.
public final class Columns {
    private static final String GAP = "  ";
    private final List<List<String>> lines = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    public void add(List<String> line) {
        lines.add(line);
        for (int i = 0; i < line.size(); i++) {
            int width = widthOf(line.get(i));
            if (i == widths.size()) {
                widths.add(width);
            } else {
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
    }

    /// Every line ends with a line feed and has no blanks at its end.
    @Override
    public String toString() {
        StringBuilder page = new StringBuilder();
        for (List<String> line : lines) {
            page.append(aligned(line).stripTrailing()).append('\n');
        }
        return page.toString();
    }

    private String aligned(List<String> line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i);
            String blanks = " ".repeat(widths.get(i) - widthOf(word));
            text.append(i == 0 ? word + blanks : GAP + blanks + word);
        }
        return text.toString();
    }

    private static int widthOf(String word) {
        return word.codePointCount(0, word.length());
    }
}
