package samenspel.diagram;

import java.util.List;
import java.util.Optional;
import samenspel.layout.Point;

/// Makes marks out of marks: the same ones with other ids, places, lengths or colours. Whoever implements it says only what
/// changes. Drawing order and groups stay.
public interface MarkMapping {
    default MarkId id(MarkId id) {
        return id;
    }

    default Point point(Point point) {
        return point;
    }

    default double length(double length) {
        return length;
    }

    default Colour colour(Colour colour) {
        return colour;
    }

    default List<Mark> of(List<Mark> marks) {
        return marks.stream().map(this::of).toList();
    }

    default Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Disc d -> new Mark.Disc(id(d.id()), d.role(), d.title(), point(d.centre()), length(d.radius()), colour(d.fill()), pen(d.outline()));
            case Mark.Ring r -> new Mark.Ring(id(r.id()), r.role(), point(r.centre()), length(r.radius()), pen(r.pen()));
            case Mark.Stroke s -> new Mark.Stroke(id(s.id()), s.role(), s.title(), point(s.from()), point(s.to()), pen(s.pen()), s.tail(), s.head(),
                    s.joins().map(ends -> new LineEnds(id(ends.from()), id(ends.to()), ends.kind())));
            case Mark.Area a -> new Mark.Area(id(a.id()), a.role(), box(a.box()), length(a.cornerRadius()), colour(a.fill()), pen(a.outline()));
            case Mark.Outline o -> new Mark.Outline(id(o.id()), o.role(), o.title(), o.curves().stream().map(curve -> curve.each(this::point)).toList(),
                    colour(o.fill()), pen(o.pen()));
            case Mark.Label l -> new Mark.Label(id(l.id()), l.role(), point(l.start()), l.text(), text(l.lettering()), length(l.width()), colour(l.halo()));
            case Mark.Group g -> new Mark.Group(id(g.id()), g.role(), g.title(), of(g.marks()));
        };
    }

    private Box box(Box box) {
        Point corner = point(new Point(box.x(), box.y()));
        return new Box(corner.x(), corner.y(), length(box.width()), length(box.height()));
    }

    private Optional<Colour> colour(Optional<Colour> colour) {
        return colour.map(this::colour);
    }

    private Optional<Pen> pen(Optional<Pen> pen) {
        return pen.map(this::pen);
    }

    private Pen pen(Pen pen) {
        return new Pen(colour(pen.colour()), length(pen.width()), pen.dash());
    }

    private TextStyle text(TextStyle style) {
        return new TextStyle(length(style.size()), style.weight(), colour(style.colour()));
    }
}
