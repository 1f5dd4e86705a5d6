package samenspel.diagram.look;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkMapping;

/// A drawing as it looks to another sight: the same marks in other colours. What shows through something
/// half transparent is mixed afterwards, which differs a little from mixing first. Not for several threads.
public final class SightColours implements MarkMapping {
    private final Sight sight;
    private final Map<Colour, Colour> known = new HashMap<>();

    public SightColours(Sight sight) {
        this.sight = sight;
    }

    public Diagram of(Diagram diagram) {
        return new Diagram(diagram.page(), of(diagram.marks()), diagram.title(), diagram.description(), diagram.language());
    }

    @Override
    public List<Mark> of(List<Mark> marks) {
        return sight == Sight.NORMAL ? marks : MarkMapping.super.of(marks);
    }

    @Override
    public Colour colour(Colour colour) {
        return known.computeIfAbsent(colour, sight::of);
    }
}
