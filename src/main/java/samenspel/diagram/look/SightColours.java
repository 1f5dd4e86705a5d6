package samenspel.diagram.look;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;

/// A drawing as it looks to another sight: the same marks in other colours. What shows through something
/// half transparent is mixed afterwards, which differs a little from mixing first. Not for several threads.
public final class SightColours {
    private final Sight sight;
    private final Map<Colour, Colour> known = new HashMap<>();

    public SightColours(Sight sight) {
        this.sight = sight;
    }

    public Diagram of(Diagram diagram) {
        return new Diagram(diagram.page(), of(diagram.marks()), diagram.title(), diagram.description(), diagram.language());
    }

    public List<Mark> of(List<Mark> marks) {
        return sight == Sight.NORMAL ? marks : marks.stream().map(this::of).toList();
    }

    private Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Disc d -> new Mark.Disc(d.id(), d.role(), d.title(), d.centre(), d.radius(), of(d.fill()), of(d.outline()));
            case Mark.Ring r -> new Mark.Ring(r.id(), r.role(), r.centre(), r.radius(), of(r.pen()));
            case Mark.Stroke s -> new Mark.Stroke(s.id(), s.role(), s.title(), s.from(), s.to(), of(s.pen()), s.tail(), s.head(), s.joins());
            case Mark.Area a -> new Mark.Area(a.id(), a.role(), a.box(), a.cornerRadius(), a.fill().map(this::of), a.outline().map(this::of));
            case Mark.Outline o -> new Mark.Outline(o.id(), o.role(), o.title(), o.curves(), o.fill().map(this::of), o.pen().map(this::of));
            case Mark.Label l -> new Mark.Label(l.id(), l.role(), l.start(), l.text(), of(l.lettering()), l.width(), l.halo().map(this::of));
            case Mark.Group g -> new Mark.Group(g.id(), g.role(), g.title(), of(g.marks()));
        };
    }

    private Pen of(Pen pen) {
        return new Pen(of(pen.colour()), pen.width(), pen.dash());
    }

    private TextStyle of(TextStyle lettering) {
        return new TextStyle(lettering.size(), lettering.weight(), of(lettering.colour()));
    }

    private Colour of(Colour colour) {
        return known.computeIfAbsent(colour, sight::of);
    }
}
