package samenspel.diagram.drawn;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import samenspel.diagram.seen.Depiction;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// The organisations that the filter leaves, in the network's order.
public record VisibleOrganisations(SequencedMap<OrganisationId, Organisation> byId) {
    public VisibleOrganisations {
        byId = Collections.unmodifiableSequencedMap(byId);
    }

    public static VisibleOrganisations of(Depiction depiction) {
        SequencedMap<OrganisationId, Organisation> visible = new LinkedHashMap<>();
        depiction.network().organisations().stream()
                .filter(organisation -> depiction.seen().shows(depiction.network(), organisation))
                .forEach(organisation -> visible.put(organisation.id(), organisation));
        return new VisibleOrganisations(visible);
    }

    boolean contains(Pair pair) {
        return byId.containsKey(pair.from()) && byId.containsKey(pair.to());
    }
}
