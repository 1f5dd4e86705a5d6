package samenspel.ui.canvas;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Mark;
import samenspel.diagram.label.NameAt;
import samenspel.diagram.picture.Projection;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.State;

/// What the hand holds when it has pressed a name.
///
/// @param of    whose name it is
/// @param start from the centre of the disc to the middle of the name, in layout units
record NameDrag(OrganisationId of, Point start, Projection camera) {

    /// The name of an organisation as it stands; empty when it does not.
    ///
    /// @param disc where its disc is to be seen, in layout units
    static Optional<NameDrag> of(State state, List<Mark> shown, OrganisationId organisation, Point disc) {
        Projection camera = state.projection();
        return NameAt.middle(shown, organisation).map(camera::toLayout)
                .map(middle -> new NameDrag(organisation, middle.plus(-disc.x(), -disc.y()), camera));
    }

    /// The offset after a move of so many screen units.
    Point moved(double dx, double dy) {
        return start.plus(dx / camera.scale(), dy / camera.scale());
    }
}
