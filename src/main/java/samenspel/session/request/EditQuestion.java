package samenspel.session.request;

import java.util.Optional;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.study.filling.Filling;

/// What the user wants to change in the network by hand; the window asks how.
public sealed interface EditQuestion {

    /// A new organisation.
    ///
    /// @param at where it will stand
    record Adding(Point at) implements EditQuestion {
    }

    /// Sectors and roles that are said already: only the day is asked of the window.
    record Sorting(Filling filling) implements EditQuestion {
    }

    record Changing(OrganisationId organisation) implements EditQuestion {
    }

    /// @param other empty where the user is still to say who
    record Merging(OrganisationId one, Optional<OrganisationId> other) implements EditQuestion {
    }

    record Removing(OrganisationId organisation) implements EditQuestion {
    }

    /// @param other empty where the user is still to say about whom
    record Correcting(OrganisationId one, Optional<OrganisationId> other) implements EditQuestion {
    }
}
