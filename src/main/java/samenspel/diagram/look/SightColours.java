package samenspel.diagram.look;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkMapping;

/// A drawing as it looks on a paper to a sight: the same marks in other colours. What shows through something
/// half transparent is mixed afterwards, which differs a little from mixing first. Not for several threads.
public final class SightColours {
    private final Paper paper;
    private final PaperColours paperColours;
    private final Sight sight;
    private final MarkMapping seen;

    public SightColours(Paper paper, Sight sight) {
        this.paper = paper;
        this.paperColours = new PaperColours(paper);
        this.sight = sight;
        Map<Colour, Colour> known = new HashMap<>();
        this.seen = new MarkMapping() {
            @Override
            public Colour colour(Colour colour) {
                return known.computeIfAbsent(colour, sight::of);
            }
        };
    }

    /// On white paper.
    public SightColours(Sight sight) {
        this(Paper.WHITE, sight);
    }

    /// On what the marks stand.
    public Paper paper() {
        return paper;
    }

    public Diagram of(Diagram diagram) {
        return new Diagram(diagram.page(), of(diagram.marks()), diagram.title(), diagram.description(), diagram.language());
    }

    public List<Mark> of(List<Mark> marks) {
        List<Mark> onPaper = paperColours.of(marks);
        return sight == Sight.NORMAL ? onPaper : seen.of(onPaper);
    }
}
