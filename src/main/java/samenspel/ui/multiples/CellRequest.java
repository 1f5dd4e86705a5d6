package samenspel.ui.multiples;

import samenspel.diagram.Box;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Depiction;

/// A picture to be painted.
///
/// @param box        from the origin, in screen units
/// @param projection from layout to the box
/// @param whole      whether all of it is in sight
/// @param paper      on which it stands
/// @param sight      with which its colours are seen
/// @param scale      device pixels a screen unit
record CellRequest(Depiction depiction, Box box, Projection projection, boolean whole, Paper paper, Sight sight, double scale) {

    boolean isSame(CellRequest other) {
        return depiction.network() == other.depiction.network() && equals(other);
    }
}
