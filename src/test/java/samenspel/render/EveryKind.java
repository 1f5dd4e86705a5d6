package samenspel.render;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Curve;
import samenspel.diagram.Dash;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.layout.Point;

/// A small drawing with every kind of mark, dash and head.
public final class EveryKind {
    private static final Colour INK = Colour.of("#1f2937");
    private static final Pen THIN = Pen.solid(INK, 0.8);

    private EveryKind() {
    }

    public static Diagram diagram() {
        return new Diagram(new Box(0, 0, 240, 160), List.of(
                new Mark.Area(id("page"), MarkRole.LEGEND, new Box(0, 0, 240, 160), 0, Optional.of(Colour.WHITE), Optional.empty()),
                new Mark.Area(id("tray"), MarkRole.TRAY, new Box(10, 110, 100, 40), 8,
                        Optional.of(Colour.of("#f3f4f6")), Optional.of(new Pen(INK, 1, Dash.DASHED))),
                stroke("tie:strong:a~b", 20, Pen.solid(INK, 1.5), ArrowHead.NONE, ArrowHead.NONE),
                stroke("tie:referral:a~b", 40, new Pen(Colour.of("#1c5b45"), 0.9, Dash.DASHED), ArrowHead.NONE, ArrowHead.ARROW),
                stroke("tie:content:a~b", 60, new Pen(Colour.of("#2b6cb0").faded(0.5), 3, Dash.DOTTED), ArrowHead.ARROW, ArrowHead.ARROW),
                new Mark.Group(id("organisation:a"), MarkRole.ORGANISATION, "Centrum voor Jeugd & Gezin", List.of(
                        new Mark.Disc(id("disc:a"), MarkRole.ORGANISATION, "CJG", new Point(30, 30), 12,
                                Colour.of("#bd1f01"), THIN),
                        new Mark.Ring(id("ring:a"), MarkRole.RING, new Point(30, 30), 15, Pen.solid(Colour.of("#b7791f"), 1.6)),
                        label("code:a", "CJG", new Point(22, 33),
                                new TextStyle(9, Weight.SEMI_BOLD, Colour.WHITE), Optional.empty()))),
                new Mark.Outline(id("contour:c"), MarkRole.CONTOUR, "Region", around(new Point(170, 120)),
                        Optional.of(INK.faded(0.1)), Optional.of(Pen.solid(INK, 1.6))),
                new Mark.Ring(id("ghost:b"), MarkRole.RING, new Point(130, 130), 12, new Pen(INK, 1, Dash.DOTTED)),
                label("name:a", "Gemeente ’t Vlie", new Point(50, 52), new TextStyle(12, Weight.REGULAR, INK),
                        Optional.of(Colour.WHITE.faded(0.85)))),
                "Every kind", "One of each.", "en");
    }

    /// A drop: a straight piece and four curves.
    private static List<Curve> around(Point middle) {
        Point top = middle.plus(0, -20);
        Point right = middle.plus(20, 0);
        Point bottom = middle.plus(0, 20);
        Point left = middle.plus(-30, 0);
        return List.of(Curve.line(left, top), new Curve(top.plus(11, 0), right.plus(0, -11), right),
                new Curve(right.plus(0, 11), bottom.plus(11, 0), bottom), new Curve(bottom.plus(-9, 0), left.plus(6, 12), left.plus(4, 8)),
                new Curve(left.plus(2, 4), left.plus(1, 2), left));
    }

    private static Mark stroke(String id, double y, Pen pen, ArrowHead tail, ArrowHead head) {
        return new Mark.Stroke(id(id), MarkRole.TIE, id, new Point(30, y + 10), new Point(220, y), pen, tail, head);
    }

    public static Mark.Label label(String id, String text, Point start, TextStyle lettering, Optional<Colour> halo) {
        return new Mark.Label(id(id), MarkRole.NAME, start, text, lettering,
                Typeface.width(text, lettering.size(), lettering.weight()), halo);
    }

    private static MarkId id(String value) {
        return new MarkId(value);
    }
}
