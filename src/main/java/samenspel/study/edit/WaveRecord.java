package samenspel.study.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import samenspel.network.Answer;
import samenspel.network.Attributes;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.ReportedLayer;
import samenspel.network.WaveAttributes;
import samenspel.network.kind.GovernanceForm;

/// What a wave recorded, while it is being changed.
final class WaveRecord {
    private static final Answer NOT_ASKED = new Answer.Unknown(Answer.Reason.SKIPPED);

    private final SequencedMap<OrganisationId, Participation> participation;
    private final SequencedMap<OrganisationId, GovernanceForm> perceptions;
    private final Map<LayerId, SequencedMap<Pair, Answer>> reports = new TreeMap<>();
    private final SequencedMap<OrganisationId, Attributes> attributes;
    private final Map<LayerId, SequencedMap<Pair, Attributes>> ofReports = new TreeMap<>();

    WaveRecord(Fieldwork work) {
        participation = new LinkedHashMap<>(work.participation());
        perceptions = new LinkedHashMap<>(work.perceptions());
        work.reports().forEach((layer, some) -> reports.put(layer, new LinkedHashMap<>(some)));
        attributes = new LinkedHashMap<>(work.attributes().organisations());
        work.attributes().reports().forEach((layer, some) -> ofReports.put(layer, new LinkedHashMap<>(some)));
    }

    Fieldwork fieldwork() {
        return new Fieldwork(participation, perceptions, reports, new WaveAttributes(attributes, ofReports));
    }

    Participation participationOf(OrganisationId organisation) {
        return participation.getOrDefault(organisation, Participation.ANSWERED);
    }

    void put(OrganisationId organisation, Participation part) {
        participation.put(organisation, part);
    }

    /// What it would have reported about somebody it did not name.
    Answer silence(OrganisationId from) {
        return participationOf(from) == Participation.ANSWERED ? Answer.NOT_TIED : Answer.NO_ANSWER;
    }

    /// Keeps an answer, unless it is what silence says anyway.
    void put(LayerId layer, Pair pair, Answer answer) {
        SequencedMap<Pair, Answer> some = reports.computeIfAbsent(layer, _ -> new LinkedHashMap<>());
        if (answer.equals(silence(pair.from()))) {
            some.remove(pair);
        } else {
            some.put(pair, answer);
        }
    }

    /// Takes away all that an organisation reported and all that was reported about it.
    Map<LayerId, List<Map.Entry<Pair, Answer>>> takeReports(OrganisationId of) {
        Map<LayerId, List<Map.Entry<Pair, Answer>>> taken = new TreeMap<>();
        reports.forEach((layer, some) -> {
            List<Map.Entry<Pair, Answer>> gone = new ArrayList<>(some.entrySet().stream().filter(report -> report.getKey().has(of))
                    .map(report -> Map.entry(report.getKey(), report.getValue())).toList());
            some.keySet().removeIf(pair -> pair.has(of));
            taken.put(layer, gone);
        });
        return taken;
    }

    /// Takes away all that is said of an organisation itself.
    void forget(OrganisationId organisation) {
        participation.remove(organisation);
        perceptions.remove(organisation);
        attributes.remove(organisation);
    }

    /// The others, who answered, were not asked about an organisation.
    void notAsked(Network network, OrganisationId about) {
        List<OrganisationId> asked = network.organisations().stream().map(Organisation::id)
                .filter(id -> !id.equals(about) && participationOf(id) == Participation.ANSWERED).toList();
        network.layers().stream().filter(ReportedLayer.class::isInstance).forEach(layer -> asked.forEach(from ->
                reports.computeIfAbsent(layer.id(), _ -> new LinkedHashMap<>()).putIfAbsent(new Pair(from, about), NOT_ASKED)));
    }

    /// What it did not answer is not known, even where a file wrote down that it reported no tie.
    void forgetNoTies(OrganisationId from) {
        reports.values().forEach(some -> some.entrySet().removeIf(report -> report.getKey().from().equals(from) && report.getValue().equals(Answer.NOT_TIED)));
    }

    Map<OrganisationId, GovernanceForm> perceptions() {
        return perceptions;
    }

    Map<OrganisationId, Attributes> attributes() {
        return attributes;
    }

    Map<LayerId, SequencedMap<Pair, Answer>> reports() {
        return reports;
    }

    Map<LayerId, SequencedMap<Pair, Attributes>> ofReports() {
        return ofReports;
    }
}
