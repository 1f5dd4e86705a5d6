package samenspel.render.raster;

import java.util.List;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.Mark.Area;
import samenspel.diagram.Mark.Disc;
import samenspel.diagram.Mark.Label;
import samenspel.diagram.Mark.Outline;
import samenspel.diagram.Mark.Ring;
import samenspel.diagram.Mark.Stroke;
import samenspel.diagram.Pen;
import samenspel.layout.Point;
import samenspel.render.DashPattern;
import samenspel.render.StrokeShape;
import samenspel.render.StrokeShape.Arrow;

/// One picture, or rows of it, being painted: where the page lies on the pixels, and the tools.
final class PicturePainting {
    private final Pixels target;
    private final PaintedRows rows;
    private final double scale;
    private final double dx;
    private final double dy;
    private final TextMasks textMasks;
    private final LinePainter band;
    private final TrianglePainter wedge;
    private final RectanglePainter rounded;
    private final PolygonPainter polygon;

    PicturePainting(Pixels target, PaintedRows rows, double scale, double dx, double dy, TextMasks textMasks) {
        this.target = target;
        this.rows = rows;
        this.scale = scale;
        this.dx = dx;
        this.dy = dy;
        this.textMasks = textMasks;
        this.band = new LinePainter(target, rows);
        this.wedge = new TrianglePainter(target, rows);
        this.rounded = new RectanglePainter(target, rows);
        this.polygon = new PolygonPainter(target, rows);
    }

    void paint(List<? extends Mark> marks) {
        for (Mark mark : marks) {
            paint(mark);
        }
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Disc disc -> disc(disc);
            case Ring ring -> outline(circle(ring.centre(), ring.radius()), ring.pen());
            case Stroke stroke -> stroke(stroke);
            case Area area -> area(area);
            case Outline outline -> outline(outline);
            case Label label -> label(label);
            case Mark.Group group -> paint(group.marks());
        }
    }

    private void disc(Disc disc) {
        circle(disc.centre(), disc.radius()).fill(ColourBlend.premultiplied(disc.fill()));
        outline(circle(disc.centre(), disc.radius()), disc.outline());
    }

    private RectanglePainter circle(Point centre, double radius) {
        return rounded.circle(x(centre.x()), y(centre.y()), radius * scale);
    }

    private void area(Area area) {
        RectanglePainter shape = rounded.rectangle(x(area.box().x()), y(area.box().y()),
                area.box().width() * scale, area.box().height() * scale, area.cornerRadius() * scale);
        area.fill().ifPresent(colour -> shape.fill(ColourBlend.premultiplied(colour)));
        area.outline().ifPresent(pen -> outline(shape, pen));
    }

    private void outline(Outline outline) {
        List<Point> corners = outline.flat().stream().map(point -> new Point(x(point.x()), y(point.y()))).toList();
        outline.fill().ifPresent(colour -> {
            polygon.begin().add(corners);
            polygon.paint(ColourBlend.premultiplied(colour));
        });
        outline.pen().filter(pen -> pen.colour().alpha() > 0).ifPresent(pen -> {
            OutlinePath.along(corners, pen.width() * scale, DashPattern.of(pen).times(scale)).forEach(polygon.begin()::add);
            polygon.paint(ColourBlend.premultiplied(pen.colour()));
        });
    }

    private void outline(RectanglePainter shape, Pen pen) {
        if (pen.width() > 0 && pen.colour().alpha() > 0) {
            shape.outline(pen.width() * scale, ColourBlend.premultiplied(pen.colour()), DashPattern.of(pen).times(scale));
        }
    }

    private void stroke(Stroke stroke) {
        double aside = (stroke.pen().width() * ArrowHead.WIDE + stroke.headLength()) * scale + 2;
        if (stroke.pen().colour().alpha() == 0 || rows.miss(y(stroke.from().y()), y(stroke.to().y()), aside)) {
            return;
        }
        if (stroke.tail() == ArrowHead.NONE && stroke.head() == ArrowHead.NONE) {
            line(stroke.from(), stroke.to(), stroke.pen());
            return;
        }
        StrokeShape shape = StrokeShape.of(stroke);
        line(shape.from(), shape.to(), stroke.pen());
        for (Arrow head : shape.heads()) {
            arrow(head, stroke.pen().colour());
        }
    }

    private void line(Point from, Point to, Pen pen) {
        if (band.axis(x(from.x()), y(from.y()), x(to.x()), y(to.y()))) {
            band.paint(pen.width() * scale, ColourBlend.premultiplied(pen.colour()), DashPattern.of(pen).times(scale));
        }
    }

    private void arrow(Arrow head, Colour colour) {
        wedge.corner(0, x(head.tip().x()), y(head.tip().y()))
                .corner(1, x(head.left().x()), y(head.left().y()))
                .corner(2, x(head.right().x()), y(head.right().y()))
                .paint(ColourBlend.premultiplied(colour));
    }

    private void label(Label label) {
        double quarters = Math.floor(x(label.start().x()) * TextMasks.PHASES + 0.5);
        double baseline = Math.floor(y(label.start().y()) + 0.5);
        if (isOutside(label, quarters / TextMasks.PHASES, baseline)) {
            return;
        }
        textMasks.of(text(label, Math.floorMod((int) quarters, TextMasks.PHASES)))
                .paint(target, rows, Math.floorDiv((int) quarters, TextMasks.PHASES), (int) baseline,
                        ColourBlend.premultiplied(label.lettering().colour()), label.halo().map(ColourBlend::premultiplied).orElse(0));
    }

    private TextMasks.Text text(Label label, int phase) {
        double halo = label.haloWidth() * scale;
        return new TextMasks.Text(label.text(), label.lettering().weight(), label.lettering().size() * scale, halo, phase);
    }

    /// With room to spare for letters that reach beyond their advance.
    private boolean isOutside(Label label, double left, double baseline) {
        double margin = (label.lettering().size() + label.haloWidth()) * scale;
        return left - margin > target.width() || left + label.width() * scale + margin < 0
                || rows.miss(baseline, baseline, 2 * margin);
    }

    private double x(double page) {
        return page * scale + dx;
    }

    private double y(double page) {
        return page * scale + dy;
    }
}
