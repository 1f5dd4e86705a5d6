package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.FixedColours;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.picture.Discs;
import samenspel.layout.Point;

/// The little drawings of a legend's rows.
public final class Swatches {
    public static final double WIDTH = 34;
    public static final double HEIGHT = 20;
    private static final Point MIDDLE = new Point(WIDTH / 2, HEIGHT / 2);
    private static final double RADIUS = 8;

    private Swatches() {
    }

    /// A sector's disc in the middle of a box of [#WIDTH] × [#HEIGHT].
    public static List<Mark> disc(Colour fill, String code, DiscEdge edge) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Disc(id("disc"), MarkRole.LEGEND, "", MIDDLE, RADIUS, fill, Pen.solid(Discs.OUTLINE, 0.9)));
        edge.pen(RADIUS, Discs.inkOn(fill)).ifPresent(pen -> marks.add(new Mark.Ring(id("edge"), MarkRole.LEGEND, MIDDLE, DiscEdge.AT * RADIUS, pen)));
        if (!code.isEmpty()) {
            double atSizeOne = Typeface.width(code, 1, Weight.SEMI_BOLD);
            double size = edge.room() * Math.min(RADIUS * 1.2, 1.66 * RADIUS / atSizeOne);
            marks.add(new Mark.Label(id("code"), MarkRole.LEGEND, MIDDLE.plus(-atSizeOne * size / 2, 0.33 * size), code,
                    new TextStyle(size, Weight.SEMI_BOLD, Discs.inkOn(fill)), atSizeOne * size, Optional.empty()));
        }
        return marks;
    }

    static List<Mark> accessRing(FixedColours ink) {
        Pen bronze = Pen.solid(Discs.access(ink), 1.3);
        return List.of(
                new Mark.Ring(id("outer"), MarkRole.LEGEND, MIDDLE, 8.6, bronze),
                new Mark.Ring(id("inner"), MarkRole.LEGEND, MIDDLE, 6.3, bronze),
                new Mark.Disc(id("disc"), MarkRole.LEGEND, "", MIDDLE, 4.4, Colour.WHITE, Pen.solid(Discs.OUTLINE, 0.9)));
    }

    static List<Mark> noAnswer() {
        return List.of(new Mark.Disc(id("disc"), MarkRole.LEGEND, "", MIDDLE, 7.5, Colour.of("#e3e7ec"), new Pen(Discs.OUTLINE, 1, Dash.DASHED)));
    }

    static List<Mark> absent() {
        return List.of(new Mark.Ring(id("ring"), MarkRole.LEGEND, MIDDLE, 7.5, new Pen(Discs.ABSENT, 1.1, Dash.DASHED)));
    }

    /// A line across the same box, as the picture draws it.
    public static List<Mark> line(Pen pen, boolean directed) {
        return List.of(across("line", MIDDLE.y(), pen, directed ? ArrowHead.ARROW : ArrowHead.NONE));
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

    static List<Mark> size(double radius) {
        Point centre = new Point(MIDDLE.x(), Math.max(MIDDLE.y(), radius + 1.5));
        return List.of(new Mark.Disc(id("size"), MarkRole.LEGEND, "", centre, radius, Colour.of("#dfe3e8"), Pen.solid(Discs.OUTLINE, 0.9)));
    }

    private static MarkId id(String part) {
        return new MarkId("swatch-" + part);
    }
}
