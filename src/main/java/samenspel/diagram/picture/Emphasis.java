package samenspel.diagram.picture;

import java.util.Optional;
import java.util.Set;
import samenspel.network.OrganisationId;

/// What is lit up while the rest fades.
///
/// @param focus    an organisation with its partners
/// @param selected an organisation that stays marked whatever else is lit
/// @param row      the organisations or ties of one row of the legend; counts only without a focus
public record Emphasis(Optional<OrganisationId> focus, Optional<OrganisationId> selected, Optional<LegendKey> row) {
    public static final Emphasis NONE = new Emphasis(Optional.empty(), Optional.empty(), Optional.empty());

    public static Emphasis on(OrganisationId organisation) {
        return new Emphasis(Optional.of(organisation), Optional.of(organisation), Optional.empty());
    }

    /// The same without organisations that are not to be seen: what is hidden lights nothing up.
    Emphasis among(Set<OrganisationId> visible) {
        return new Emphasis(focus.filter(visible::contains), selected.filter(visible::contains), row);
    }

    public boolean isNone() {
        return focus.isEmpty() && row.isEmpty();
    }
}
