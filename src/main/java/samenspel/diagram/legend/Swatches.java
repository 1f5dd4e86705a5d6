package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.FixedColours;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.drawn.CodeLetters;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Discs;
import samenspel.layout.Point;

/// The little drawings of a legend's rows.
public final class Swatches {
    public static final double WIDTH = 34;
    public static final double HEIGHT = 20;
    private static final Point MIDDLE = new Point(WIDTH / 2, HEIGHT / 2);
    private static final double RADIUS = 8.3;
    /// Still read where a legend is printed small.
    private static final double LETTER = 11;
    /// Stands for the colour of any sector.
    private static final Colour ANY = Colour.of("#7c8591");

    private Swatches() {
    }

    /// A sector's disc in the middle of a box of [#WIDTH] × [#HEIGHT].
    public static List<Mark> disc(Colour fill, String code, DiscEdge edge) {
        return disc(fill, code, edge, CodeLetters.LEAST);
    }

    /// @param least size of the code's letters: without them where there is no room for such
    static List<Mark> disc(Colour fill, String code, DiscEdge edge, double least) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Disc(id("disc"), MarkRole.LEGEND, "", MIDDLE, RADIUS, fill, Pen.solid(Discs.OUTLINE, 0.9)));
        edge.pen(RADIUS, Discs.inkOn(fill)).ifPresent(pen -> marks.add(new Mark.Ring(id("edge"), MarkRole.LEGEND, MIDDLE, DiscEdge.AT * RADIUS, pen)));
        letters(code, edge, least).ifPresent(letters -> marks.add(letters.mark(id("code"), MarkRole.LEGEND_CODE, MIDDLE, Discs.inkOn(fill))));
        return marks;
    }

    /// The letters of a code alone, which have no room in a disc.
    static List<Mark> alone(String code, double least) {
        double width = Typeface.width(code, least, Weight.SEMI_BOLD);
        return List.of(new Mark.Label(id("code"), MarkRole.LEGEND_CODE, MIDDLE.plus(-width / 2, 0.33 * least), code, new TextStyle(least, Weight.SEMI_BOLD, Discs.OUTLINE), width, Optional.empty()));
    }

    /// The letters of a code in a sector's disc, if there is room for them.
    static Optional<CodeLetters> letters(String code, DiscEdge edge, double least) {
        return CodeLetters.in(RADIUS, code, edge, least).map(letters -> letters.airy(least));
    }

    static List<Mark> accessRing(FixedColours ink) {
        double radius = 6.8;
        Sizes usual = new Sizes(1, 1);
        Pen bronze = Pen.solid(Discs.access(ink), usual.ringWidth(radius));
        return List.of(
                new Mark.Ring(id("outer"), MarkRole.LEGEND, MIDDLE, usual.ring(radius, 1), bronze),
                new Mark.Ring(id("inner"), MarkRole.LEGEND, MIDDLE, usual.ring(radius, 0), bronze),
                new Mark.Disc(id("disc"), MarkRole.LEGEND, "", MIDDLE, radius, Colour.WHITE, Pen.solid(Discs.OUTLINE, 0.9)));
    }

    /// @param hollow where colour says what is not known of who did not answer
    static List<Mark> noAnswer(boolean hollow) {
        return List.of(new Mark.Disc(id("disc"), MarkRole.LEGEND, "", MIDDLE, RADIUS, hollow ? Colour.WHITE : Discs.pale(ANY), Discs.unanswered(1)));
    }

    /// Of who answered in part.
    static List<Mark> inPart() {
        return List.of(new Mark.Disc(id("disc"), MarkRole.LEGEND, "", MIDDLE, RADIUS, ANY, Discs.unanswered(1)));
    }

    /// A disc of anybody that is pale beside those that are lit.
    public static List<Mark> pale() {
        return List.of(new Mark.Disc(id("disc"), MarkRole.LEGEND, "", MIDDLE, RADIUS, Colour.WHITE.towards(ANY, 0.3), Pen.solid(Discs.OUTLINE.faded(0.3), 0.9)));
    }

    static List<Mark> absent() {
        return List.of(new Mark.Ring(id("ring"), MarkRole.LEGEND, MIDDLE, RADIUS, Discs.absent(1)));
    }

    /// A disc of any sector with the ring of a group.
    ///
    /// @param number of the group; empty where there is one
    public static List<Mark> group(Colour colour, String number) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark.Ring(id("group"), MarkRole.LEGEND, MIDDLE, RADIUS, Pen.solid(colour, 2)),
                new Mark.Disc(id("disc"), MarkRole.LEGEND, "", MIDDLE, RADIUS - 2.6, Colour.WHITE, Pen.solid(Discs.OUTLINE, 0.9))));
        if (!number.isEmpty()) {
            marks.add(new Mark.Label(id("number"), MarkRole.LEGEND_CODE, MIDDLE.plus(0.7 * RADIUS - 1, -0.7 * RADIUS + 3.6), number,
                    new TextStyle(LETTER, Weight.SEMI_BOLD, colour), Typeface.width(number, LETTER, Weight.SEMI_BOLD), Optional.of(Colour.WHITE)));
        }
        return marks;
    }

    /// The flag of who has more than a capacity.
    static List<Mark> flag(String text) {
        double width = Typeface.width(text, LETTER, Weight.SEMI_BOLD);
        return List.of(new Mark.Area(id("flag"), MarkRole.LEGEND, new Box(MIDDLE.x() - width / 2 - 2.5, MIDDLE.y() - 7, width + 5, 14), 3, Optional.of(Colour.WHITE), Optional.of(Pen.solid(Discs.OUTLINE, 1.1))),
                new Mark.Label(id("flag-text"), MarkRole.LEGEND_CODE, new Point(MIDDLE.x() - width / 2, MIDDLE.y() + 0.33 * LETTER), text,
                        new TextStyle(LETTER, Weight.SEMI_BOLD, Discs.OUTLINE), width, Optional.empty()));
    }

    /// A line across the same box, as the picture draws it.
    ///
    /// @param head at its right end
    public static List<Mark> line(Pen pen, ArrowHead head) {
        return List.of(across("line", MIDDLE.y(), pen, head));
    }

    /// Lines below each other.
    static List<Mark> lines(List<Pen> pens) {
        double apart = Math.min(5, (HEIGHT - 8) / Math.max(1, pens.size() - 1));
        double top = MIDDLE.y() - apart * (pens.size() - 1) / 2;
        return IntStream.range(0, pens.size()).mapToObj(i -> across("line" + i, top + i * apart, pens.get(i), ArrowHead.NONE)).toList();
    }

    private static Mark across(String part, double y, Pen pen, ArrowHead head) {
        return new Mark.Stroke(id(part), MarkRole.LEGEND, "", new Point(2, y), new Point(WIDTH - 2, y), pen, ArrowHead.NONE, head);
    }

    /// A disc as large as in the picture.
    ///
    /// @param widest radius of those that stand above and below it
    static List<Mark> size(double radius, double widest) {
        Point centre = new Point(Math.max(MIDDLE.x(), widest + 1.5), Math.max(MIDDLE.y(), radius + 1.5));
        return List.of(new Mark.Disc(id("size"), MarkRole.LEGEND, "", centre, radius, Colour.of("#dfe3e8"), Pen.solid(Discs.OUTLINE, 0.9)));
    }

    /// The same without a size.
    static List<Mark> withoutSize(double radius, double widest) {
        Mark.Disc disc = (Mark.Disc) size(radius, widest).getFirst();
        return List.of(disc, Discs.lack(id("lack"), MarkRole.LEGEND, disc.centre(), radius, Discs.inkOn(disc.fill())));
    }

    private static MarkId id(String part) {
        return new MarkId("swatch-" + part);
    }
}
