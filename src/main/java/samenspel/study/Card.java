package samenspel.study;

import java.util.List;
import java.util.SequencedMap;
import samenspel.network.LayerId;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;

/// What there is to say about one organisation.
///
/// @param ties   number of partners in each layer and wave, in the network's order
/// @param gained partners of the last wave that the first did not have, in the layer looked at
/// @param lost   partners of the first wave that the last does not have, in the layer looked at
/// @param unknown partners of one of the two waves of which the other knows nothing, in the layer looked at
/// @param participation in each wave, in order of time
public record Card(
        Organisation organisation,
        SequencedMap<LayerId, SequencedMap<WaveId, Integer>> ties,
        List<OrganisationId> gained,
        List<OrganisationId> lost,
        List<OrganisationId> unknown,
        SequencedMap<WaveId, Participation> participation) {
}
