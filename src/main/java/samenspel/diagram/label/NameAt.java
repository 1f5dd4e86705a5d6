package samenspel.diagram.label;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// Names in a list of marks: whose name stands at a place, and where somebody's name stands.
public final class NameAt {
    /// A name is a little easier to catch than its letters.
    private static final double MARGIN = 1;

    private NameAt() {
    }

    /// Whose name is there, if one is.
    public static Optional<OrganisationId> of(List<Mark> marks, Point point) {
        return marks.reversed().stream().filter(mark -> mark.role() == MarkRole.NAME && letters(mark).grown(MARGIN).contains(point))
                .findFirst().flatMap(mark -> mark.id().organisation());
    }

    /// The middle of an organisation's name, if it stands there.
    public static Optional<Point> middle(List<Mark> marks, OrganisationId organisation) {
        return box(marks, organisation).map(Box::centre);
    }

    /// What room an organisation's name takes, if it stands there.
    public static Optional<Box> box(List<Mark> marks, OrganisationId organisation) {
        return marks.stream().filter(mark -> mark.role() == MarkRole.NAME && mark.id().isOf(organisation)).map(NameAt::letters).reduce(Box::union);
    }

    private static Box letters(Mark mark) {
        return mark instanceof Mark.Label label ? label.letters() : mark.bounds();
    }
}
