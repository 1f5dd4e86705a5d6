package samenspel.diagram.motion;

import samenspel.diagram.Mark;

/// Marks with less opacity.
final class Fading {
    private Fading() {
    }

    static Mark of(Mark mark, double opacity) {
        return switch (mark) {
            case Mark.Disc d -> new Mark.Disc(d.id(), d.role(), d.title(), d.centre(), d.radius(), d.fill().faded(opacity), d.outline().faded(opacity));
            case Mark.Ring r -> new Mark.Ring(r.id(), r.role(), r.centre(), r.radius(), r.pen().faded(opacity));
            case Mark.Stroke s -> new Mark.Stroke(s.id(), s.role(), s.title(), s.from(), s.to(), s.pen().faded(opacity), s.tail(), s.head(), s.joins());
            case Mark.Area a -> new Mark.Area(a.id(), a.role(), a.box(), a.cornerRadius(),
                    a.fill().map(fill -> fill.faded(opacity)), a.outline().map(pen -> pen.faded(opacity)));
            case Mark.Outline o -> new Mark.Outline(o.id(), o.role(), o.title(), o.curves(),
                    o.fill().map(fill -> fill.faded(opacity)), o.pen().map(pen -> pen.faded(opacity)));
            case Mark.Label l -> new Mark.Label(l.id(), l.role(), l.start(), l.text(), l.lettering().faded(opacity), l.width(),
                    l.halo().map(halo -> halo.faded(opacity)));
            case Mark.Group g -> new Mark.Group(g.id(), g.role(), g.title(), g.marks().stream().map(part -> of(part, opacity)).toList());
        };
    }
}
