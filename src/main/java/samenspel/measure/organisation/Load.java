package samenspel.measure.organisation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import samenspel.measure.KnownTies;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

/// How many partners an organisation has in a layer, such as that of strong ties, against a capacity that the reader chooses.
/// Says nothing of what an organisation can bear: the capacity is no measure, and ties differ in what they ask.
///
/// @param partners in either direction
/// @param unknown  others of which it is unknown whether they are partners
public record Load(long partners, long unknown, long capacity) {
    public static final String ID = "overload";

    /// Of everybody present, in order of ids.
    public static SequencedMap<OrganisationId, Load> of(Network network, Layer layer, WaveId wave, long capacity) {
        return of(KnownTies.of(network, layer, wave), capacity);
    }

    public static SequencedMap<OrganisationId, Load> of(KnownTies ties, long capacity) {
        KnownTies most = ties.unknownTies() > 0 ? ties.completed() : ties;
        SequencedMap<OrganisationId, Load> loads = new LinkedHashMap<>();
        for (int place = 0; place < ties.n(); place++) {
            long partners = ties.partners().count(place);
            loads.put(ties.ids().get(place), new Load(partners, most.partners().count(place) - partners, capacity));
        }
        return Collections.unmodifiableSequencedMap(loads);
    }

    /// Partners − capacity; below 0 where there is room.
    public long overload() {
        return partners - capacity;
    }

    /// The same if all who are unknown are partners.
    public long overloadAtMost() {
        return partners + unknown - capacity;
    }
}
