package samenspel.network;

import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import samenspel.network.kind.GovernanceForm;

/// What one wave recorded.
///
/// @param participation who took part; an organisation that is not named has answered
/// @param perceptions   the governance form each organisation perceives; only those who said, those of who was absent are left out
/// @param reports       per reported layer what the first of each pair reported about the second,
///                      in order of the pairs; a pair not named is "no tie" if its first answered
/// @param attributes    what a file said of organisations and reports beyond this; those of a report that is not there
///                      are left out
public record Fieldwork(
        SequencedMap<OrganisationId, Participation> participation,
        SequencedMap<OrganisationId, GovernanceForm> perceptions,
        Map<LayerId, SequencedMap<Pair, Answer>> reports,
        WaveAttributes attributes) {

    public Fieldwork {
        participation = Sorted.byKey(participation);
        perceptions = Sorted.byKey(ofPresent(perceptions, participation));
        reports = Sorted.byKey(Sorted.eachByKey(reports));
        attributes = attributes.among(reports);
    }

    /// One of which nothing else is said.
    public Fieldwork(SequencedMap<OrganisationId, Participation> participation, SequencedMap<OrganisationId, GovernanceForm> perceptions,
                     Map<LayerId, SequencedMap<Pair, Answer>> reports) {
        this(participation, perceptions, reports, WaveAttributes.NONE);
    }

    private static Map<OrganisationId, GovernanceForm> ofPresent(Map<OrganisationId, GovernanceForm> perceptions, Map<OrganisationId, Participation> participation) {
        Map<OrganisationId, GovernanceForm> present = new HashMap<>(perceptions);
        present.keySet().removeIf(one -> participation.get(one) == Participation.ABSENT);
        return present;
    }

    /// The same with other attributes.
    public Fieldwork with(WaveAttributes others) {
        return new Fieldwork(participation, perceptions, reports, others);
    }

    public Participation participationOf(OrganisationId organisation) {
        return participation.getOrDefault(organisation, Participation.ANSWERED);
    }

    /// What `pair.from()` reported about `pair.to()`.
    public Answer report(LayerId layer, Pair pair) {
        return report(layer, pair, participationOf(pair.from()), participationOf(pair.to()));
    }

    /// The same where it is known that and whether both took part.
    Answer report(LayerId layer, Pair pair, Participation sender, Participation receiver) {
        if (sender == Participation.ABSENT || receiver == Participation.ABSENT) {
            return Answer.NOT_TIED;
        }
        Answer silence = sender == Participation.ANSWERED ? Answer.NOT_TIED : Answer.NO_ANSWER;
        return reportsIn(layer).getOrDefault(pair, silence);
    }

    /// The reports of one layer in order of their pairs; empty when there are none.
    public SequencedMap<Pair, Answer> reportsIn(LayerId layer) {
        return reports.getOrDefault(layer, Sorted.empty());
    }
}
