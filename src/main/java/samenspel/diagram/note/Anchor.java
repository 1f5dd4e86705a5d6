package samenspel.diagram.note;

import java.util.Optional;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// What a note is fastened to.
public sealed interface Anchor {

    /// A place in the layout's frame.
    record At(Point place) implements Anchor {
        @Override
        public Anchor moved(double dx, double dy) {
            return new At(place.plus(dx, dy));
        }
    }

    /// An organisation, wherever it stands.
    ///
    /// @param offset from the centre of its disc, in the layout's frame; an arrow points at the disc whatever it is
    record On(OrganisationId organisation, Point offset) implements Anchor {
        /// The disc itself.
        public On(OrganisationId organisation) {
            this(organisation, new Point(0, 0));
        }

        @Override
        public Anchor moved(double dx, double dy) {
            return new On(organisation, offset.plus(dx, dy));
        }
    }

    Anchor moved(double dx, double dy);

    /// The organisation it goes with, if it does.
    default Optional<OrganisationId> holder() {
        return this instanceof On on ? Optional.of(on.organisation()) : Optional.empty();
    }
}
