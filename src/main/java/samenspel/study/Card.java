package samenspel.study;

import java.util.List;
import java.util.SequencedMap;
import samenspel.change.Counts;
import samenspel.change.Fate;
import samenspel.change.TieChange;
import samenspel.network.LayerId;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;

/// What there is to say about one organisation.
///
/// @param ties   number of partners in each layer and wave, in the network's order
/// @param partners in the layer looked at what became of them in the change looked at; empty with a single wave
/// @param participation in each wave, in order of time
public record Card(
        Organisation organisation,
        SequencedMap<LayerId, SequencedMap<WaveId, Integer>> ties,
        List<TieChange> partners,
        SequencedMap<WaveId, Participation> participation) {

    /// Those that were won.
    public List<OrganisationId> gained() {
        return that(Fate.GAINED);
    }

    public List<OrganisationId> lost() {
        return that(Fate.LOST);
    }

    /// Those of one of the two waves of whom the other knows nothing.
    public List<OrganisationId> unknown() {
        return that(Fate.UNKNOWN);
    }

    /// The partners that met a fate, in order of their ids.
    public List<OrganisationId> that(Fate fate) {
        return partners.stream().filter(change -> change.fate() == fate).map(change -> change.pair().partnerOf(organisation.id())).toList();
    }

    /// How many partners met which fate.
    public Counts counts() {
        return Counts.of(partners);
    }
}
