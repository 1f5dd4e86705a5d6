package samenspel.diagram.note;

import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// What a note is fastened to.
public sealed interface Anchor {

    /// A place in the layout's frame.
    record At(Point place) implements Anchor {
    }

    /// An organisation, wherever it stands.
    ///
    /// @param offset from the centre of its disc, in the layout's frame
    record On(OrganisationId organisation, Point offset) implements Anchor {
    }
}
