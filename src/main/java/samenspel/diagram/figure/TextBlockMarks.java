package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.label.LineWrapping;
import samenspel.layout.Point;

/// A block of text on the page.
///
/// @param lines already broken
public record TextBlockMarks(String key, MarkRole role, List<String> lines, TextStyle lettering) {
    public static final Colour INK = Colour.of("#1b2027");
    public static final Colour QUIET = Colour.of("#4d5661");
    static final double LINE_HEIGHT = 1.32;
    private static final String LEFT_OUT = " …";

    /// One line as it is.
    public static TextBlockMarks of(String key, MarkRole role, String text, TextStyle lettering) {
        return new TextBlockMarks(key, role, List.of(text), lettering);
    }

    public static TextBlockMarks wrapped(String key, MarkRole role, String text, TextStyle lettering, double width) {
        return new TextBlockMarks(key, role, LineWrapping.within(text, lettering.size(), lettering.weight(), width), lettering);
    }

    /// The first of its lines, with the sign of words left out at their end where there are more.
    ///
    /// @param width that no line may pass
    public TextBlockMarks shortened(int most, double width) {
        if (lines.size() <= most) {
            return this;
        }
        List<String> first = new ArrayList<>(lines.subList(0, most));
        String last = first.removeLast();
        while (last.contains(" ") && Typeface.width(last + LEFT_OUT, lettering.size(), lettering.weight()) > width) {
            last = last.substring(0, last.lastIndexOf(' '));
        }
        first.add(last + LEFT_OUT);
        return new TextBlockMarks(key, role, first, lettering);
    }

    public double height() {
        return height(lines.size(), lettering.size());
    }

    static double height(int lines, double size) {
        return lines * LINE_HEIGHT * size;
    }

    /// @param x of the left end of every line
    /// @param y of the upper edge
    public List<Mark> at(double x, double y) {
        return aligned(x, y, 0);
    }

    /// @param x of the middle of every line
    public List<Mark> centredAt(double x, double y) {
        return aligned(x, y, 0.5);
    }

    /// @param x of the right end of every line
    public List<Mark> endingAt(double x, double y) {
        return aligned(x, y, 1);
    }

    private List<Mark> aligned(double x, double y, double before) {
        List<Mark> marks = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            double baseline = y + (line * LINE_HEIGHT + 1) * lettering.size();
            double width = Typeface.width(text, lettering.size(), lettering.weight());
            marks.add(new Mark.Label(new MarkId(key + "-" + line), role, new Point(x - before * width, baseline), text, lettering,
                    width, Optional.empty()));
        }
        return marks;
    }

    public static TextStyle quiet(double size) {
        return new TextStyle(size, Weight.REGULAR, QUIET);
    }

    public static TextStyle strong(double size) {
        return new TextStyle(size, Weight.SEMI_BOLD, INK);
    }
}
