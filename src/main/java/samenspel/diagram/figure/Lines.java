package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Colour;
import samenspel.diagram.Lettering;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.Role;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.label.Wrapping;
import samenspel.layout.Point;

/// A block of text on the page.
///
/// @param lines already broken
record Lines(String key, Role role, List<String> lines, Lettering lettering) {
    static final Colour INK = Colour.of("#1b2027");
    static final Colour QUIET = Colour.of("#4d5661");
    private static final double LINE_HEIGHT = 1.32;

    static Lines wrapped(String key, Role role, String text, Lettering lettering, double width) {
        return new Lines(key, role, Wrapping.lines(text, lettering.size(), lettering.weight(), width), lettering);
    }

    double height() {
        return lines.size() * LINE_HEIGHT * lettering.size();
    }

    List<Mark> at(double x, double y) {
        List<Mark> marks = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            double baseline = y + (line * LINE_HEIGHT + 1) * lettering.size();
            marks.add(new Mark.Label(new MarkId(key + "-" + line), role, new Point(x, baseline), text, lettering,
                    Typeface.width(text, lettering.size(), lettering.weight()), Optional.empty()));
        }
        return marks;
    }

    static Lettering quiet(double size) {
        return new Lettering(size, Weight.REGULAR, QUIET);
    }

    static Lettering strong(double size) {
        return new Lettering(size, Weight.SEMI_BOLD, INK);
    }
}
