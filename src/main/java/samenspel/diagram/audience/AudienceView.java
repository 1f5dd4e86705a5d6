package samenspel.diagram.audience;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;

/// A view of the study before a room. Its letters can be read there, but for codes within discs, which are left out where they cannot: colours
/// and the rows beside them say the same.
final class AudienceView {
    /// Pixels of 1920 × 1080 to a design unit, of which the smallest words have 8.
    private static final double LEAST_UNIT = 3;
    private static final double UNIT = 3.1;
    /// Design units that the highest view needs.
    private static final double HEIGHT = 252;

    private AudienceView() {
    }

    static List<Mark> marks(ViewRequest request, Box room, AudienceScreen screen) {
        double least = AudienceScreen.LEAST_LETTER * screen.unit() - 1e-6;
        Predicate<Mark> read = mark -> !(mark instanceof Mark.Label label) || label.role() != MarkRole.CODE || label.lettering().size() >= least;
        double unit = Math.clamp(room.height() / HEIGHT, LEAST_UNIT * screen.unit(), UNIT * screen.unit());
        return ViewFigures.marks(request, room, unit).stream().map(mark -> AudienceFigures.only(mark, read)).flatMap(Optional::stream).toList();
    }
}
