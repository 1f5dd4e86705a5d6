package samenspel.diagram.figure;

import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.layout.Point;

/// Marks at another place and size.
///
/// @param scale applied first, about the origin
public record MovedMarks(double scale, double dx, double dy) {

    public Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Disc d -> new Mark.Disc(d.id(), d.role(), d.title(), at(d.centre()), d.radius() * scale, d.fill(), pen(d.outline()));
            case Mark.Ring r -> new Mark.Ring(r.id(), r.role(), at(r.centre()), r.radius() * scale, pen(r.pen()));
            case Mark.Stroke s -> new Mark.Stroke(s.id(), s.role(), s.title(), at(s.from()), at(s.to()), pen(s.pen()), s.tail(), s.head(),
                    s.joins());
            case Mark.Area a -> new Mark.Area(a.id(), a.role(), box(a.box()), a.cornerRadius() * scale, a.fill(), a.outline().map(this::pen));
            case Mark.Outline o -> new Mark.Outline(o.id(), o.role(), o.title(), o.curves().stream().map(curve -> curve.each(this::at)).toList(),
                    o.fill(), o.pen().map(this::pen));
            case Mark.Label l -> new Mark.Label(l.id(), l.role(), at(l.start()), l.text(),
                    new TextStyle(l.lettering().size() * scale, l.lettering().weight(), l.lettering().colour()), l.width() * scale, l.halo());
            case Mark.Group g -> new Mark.Group(g.id(), g.role(), g.title(), g.marks().stream().map(this::of).toList());
        };
    }

    private Point at(Point point) {
        return new Point(point.x() * scale + dx, point.y() * scale + dy);
    }

    private Box box(Box box) {
        return new Box(box.x() * scale + dx, box.y() * scale + dy, box.width() * scale, box.height() * scale);
    }

    private Pen pen(Pen pen) {
        return new Pen(pen.colour(), pen.width() * scale, pen.dash());
    }
}
