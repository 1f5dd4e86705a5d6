package samenspel.diagram.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkMapping;
import samenspel.diagram.MarkRole;
import samenspel.diagram.TextStyle;

/// A drawing on a paper: the same marks in the paper's colours. Discs and bars of the same keep theirs and what stands in them, since a colour means
/// the same everywhere; those that are pale or empty are so on every paper. Not for several threads.
final class PaperColours implements MarkMapping {
    private static final int PALE = 220;

    private final Paper paper;
    private final Map<Colour, Colour> known = new HashMap<>();

    PaperColours(Paper paper) {
        this.paper = paper;
    }

    @Override
    public List<Mark> of(List<Mark> marks) {
        if (paper == Paper.WHITE) {
            return marks;
        }
        List<Mark> made = new ArrayList<>(marks.size());
        Mark.@Nullable Disc disc = null;
        Mark.@Nullable Area area = null;
        for (Mark mark : marks) {
            boolean isOnDisc = disc != null && isIn(mark, disc);
            made.add(isOnDisc && disc != null && isFull(disc) || isEdge(mark, area) ? mark : area != null && mark instanceof Mark.Label letters ? on(area, letters) : of(mark));
            disc = mark instanceof Mark.Disc under && under.role() != MarkRole.CLEARING ? under : disc;
            area = mark instanceof Mark.Area under && !isEdge(mark, area) ? under : area;
        }
        return made;
    }

    /// Whether it tells a bar from others of its colour.
    private static boolean isEdge(Mark mark, Mark.@Nullable Area area) {
        return area != null && area.role() == MarkRole.BAR && mark.id().value().equals(area.id().value() + "-edge");
    }

    /// Letters over an area stand on its colour, not on the paper.
    private Mark on(Mark.Area area, Mark.Label letters) {
        Mark made = of((Mark) letters);
        Optional<Colour> fill = area.fill().filter(colour -> colour.alpha() == 255 && area.box().contains(letters.letters().centre()));
        if (area.role() == MarkRole.BAR && fill.filter(colour -> colour.equals(paper.ofDisc(colour))).isPresent()) {
            return letters;
        }
        if (fill.isEmpty() || !(made instanceof Mark.Label label)) {
            return made;
        }
        TextStyle style = letters.lettering();
        return new Mark.Label(label.id(), label.role(), label.start(), label.text(),
                new TextStyle(style.size(), style.weight(), paper.ofLetters(style.colour(), fill.get())), label.width(), label.halo());
    }

    @Override
    public Mark of(Mark mark) {
        if (mark instanceof Mark.Area bar && bar.role() == MarkRole.BAR) {
            return new Mark.Area(bar.id(), bar.role(), bar.box(), bar.cornerRadius(), bar.fill().map(paper::ofDisc), bar.outline());
        }
        Mark made = MarkMapping.super.of(mark);
        return mark instanceof Mark.Disc disc && isFull(disc) && made instanceof Mark.Disc on
                ? new Mark.Disc(on.id(), on.role(), on.title(), on.centre(), on.radius(), paper.ofDisc(disc.fill()), on.outline()) : made;
    }

    /// Whether a disc shows its colour in full: that of who did not answer or is not spoken of is a mix with the paper, and so is what is
    /// nearly white.
    private static boolean isFull(Mark.Disc disc) {
        int outline = disc.outline().colour().alpha();
        return !isPale(disc.fill()) && disc.outline().dash() == Dash.SOLID && (outline == 0 || outline >= disc.fill().alpha());
    }

    private static boolean isPale(Colour fill) {
        return Math.min(fill.red(), Math.min(fill.green(), fill.blue())) >= PALE;
    }

    /// Letters and rings inside a disc stand on its colour.
    private static boolean isIn(Mark mark, Mark.Disc disc) {
        return switch (mark) {
            case Mark.Label label -> label.letters().centre().distanceTo(disc.centre()) < disc.radius();
            case Mark.Ring ring -> ring.centre().equals(disc.centre()) && ring.radius() < disc.radius();
            default -> false;
        };
    }

    @Override
    public Colour colour(Colour colour) {
        return known.computeIfAbsent(colour, paper::of);
    }
}
