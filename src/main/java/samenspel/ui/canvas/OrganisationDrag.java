package samenspel.ui.canvas;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import samenspel.diagram.picture.Projection;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.State;

/// What the hand holds when it has pressed an organisation: all those chosen when it is one of several, or else
/// itself alone.
///
/// @param on     the organisation under the pointer
/// @param from   where those held stood, in layout units
/// @param camera when the button went down
/// @param offset from the pointer to the organisation's centre, in screen units
record OrganisationDrag(OrganisationId on, SequencedMap<OrganisationId, Point> from, Projection camera, Point offset) {

    /// @param standing where an organisation is to be seen, in layout units
    static OrganisationDrag of(State state, OrganisationId on, Point at, Function<OrganisationId, Point> standing) {
        SequencedSet<OrganisationId> chosen = state.chosen();
        SequencedMap<OrganisationId, Point> from = new LinkedHashMap<>();
        if (chosen.contains(on)) {
            chosen.forEach(id -> from.put(id, standing.apply(id)));
        }
        from.put(on, standing.apply(on));
        Projection camera = state.projection();
        return new OrganisationDrag(on, from, camera, camera.toPage(standing.apply(on)).plus(-at.x(), -at.y()));
    }

    /// Where those held are when the pointer is there: they keep their places to each other.
    SequencedMap<OrganisationId, Point> at(Point pointer) {
        Point to = camera.toLayout(pointer.plus(offset.x(), offset.y()));
        Point start = from.get(on);
        SequencedMap<OrganisationId, Point> places = new LinkedHashMap<>();
        from.forEach((id, place) -> places.put(id, id.equals(on) ? to : place.plus(to.x() - start.x(), to.y() - start.y())));
        return places;
    }
}
