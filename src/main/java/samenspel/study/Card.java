package samenspel.study;

import java.util.List;
import java.util.SequencedMap;
import samenspel.measure.Measure;
import samenspel.network.LayerId;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

/// What there is to say about one organisation.
///
/// @param ties   number of partners in each layer and wave, in the network's order
/// @param gained partners of the last wave that the first did not have, in the layer looked at
/// @param lost   partners of the first wave that the last does not have, in the layer looked at
/// @param ranks  its place by each measure, in the layer and wave looked at; empty where there is none
public record Card(
        Organisation organisation,
        SequencedMap<LayerId, SequencedMap<WaveId, Integer>> ties,
        List<OrganisationId> gained,
        List<OrganisationId> lost,
        List<Rank> ranks) {

    /// @param rank 1 for the highest value
    /// @param of   how many organisations were ranked
    public record Rank(Measure measure, double value, int rank, int of) {
    }
}
