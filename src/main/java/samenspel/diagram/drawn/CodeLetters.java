package samenspel.diagram.drawn;

import java.util.Optional;
import samenspel.diagram.Colour;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.layout.Point;

/// The letters of a code as they fill a disc.
///
/// @param size  of the letters, in the disc's units
/// @param width of them all
public record CodeLetters(String code, double size, double width) {
    /// Smaller ones could not be read on paper: 5.5 point, in page units.
    public static final double LEAST = 5.5 * 96 / 72;
    /// The height of a capital at size 1.
    private static final double CAPITAL = 0.66;
    /// What the outermost letters leave empty at their outer sides, at size 1.
    private static final double SIDES = 0.1;
    /// A single letter would else touch the outline above and below.
    private static final double HIGHEST = 1.35;
    private static final double AIRY = 0.85;

    /// The largest that fit; none when they would be smaller than the least, or there is no code.
    public static Optional<CodeLetters> in(double radius, String code, DiscEdge edge, double least) {
        double atSizeOne = Typeface.width(code, 1, Weight.SEMI_BOLD);
        double ink = atSizeOne - SIDES;
        double corner = Math.sqrt(ink * ink + CAPITAL * CAPITAL) / 2;
        double size = radius * Math.min(HIGHEST, edge.room() / corner);
        return code.isEmpty() || size < least ? Optional.empty() : Optional.of(new CodeLetters(code, size, atSizeOne * size));
    }

    /// The same a little smaller, but not below a size: with air between them and the outline, where a disc is read from near by.
    public CodeLetters airy(double least) {
        double other = Math.min(size, Math.max(least, AIRY * size));
        return new CodeLetters(code, other, width * other / size);
    }

    /// The letters in the middle of their disc.
    public Mark.Label mark(MarkId id, MarkRole role, Point centre, Colour ink) {
        return new Mark.Label(id, role, centre.plus(-width / 2, CAPITAL / 2 * size), code, new TextStyle(size, Weight.SEMI_BOLD, ink), width, Optional.empty());
    }
}
