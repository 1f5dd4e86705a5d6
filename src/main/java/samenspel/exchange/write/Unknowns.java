package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.SortedSet;
import samenspel.network.Answer;
import samenspel.network.DerivedLayer;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Organisation;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.ReportedLayer;
import samenspel.network.WaveId;

/// The pairs of which nobody knows whether they are tied. Only those can be unknown of which one did not answer or
/// skipped the question. Cost: organisations × those who did not answer.
final class Unknowns {
    private Unknowns() {
    }

    static List<TieEnds> of(ExportedNetwork extract, ExportedLayer layer, int wave) {
        Network network = extract.asked().network();
        Map<OrganisationId, Integer> numbers = new HashMap<>();
        network.organisations().forEach(one -> numbers.put(one.id(), numbers.size()));
        return of(network, layer.layer(), network.waves().get(wave).id()).stream().map(pair -> {
            int from = numbers.get(pair.from());
            int to = numbers.get(pair.to());
            return layer.directed() || from < to ? new TieEnds(from, to) : new TieEnds(to, from);
        }).toList();
    }

    /// In order of the pairs; once a pair where there is no direction.
    static List<Pair> of(Network network, Layer layer, WaveId wave) {
        SortedSet<Pair> candidates = new TreeSet<>();
        Fieldwork work = network.fieldwork(wave);
        for (Pair pair : candidates(network, layer, work)) {
            candidates.add(layer.directed() ? pair : pair.unordered());
        }
        return candidates.stream().filter(pair -> network.tie(layer, wave, pair).isUnknown()).toList();
    }

    private static List<Pair> candidates(Network network, Layer layer, Fieldwork work) {
        List<Pair> candidates = new ArrayList<>();
        List<LayerId> sources = switch (layer) {
            case ReportedLayer reported -> List.of(reported.id());
            case DerivedLayer derived -> derived.rule().of();
        };
        sources.forEach(source -> work.reportsIn(source).forEach((pair, answer) -> {
            if (answer instanceof Answer.Unknown) {
                candidates.add(pair);
            }
        }));
        work.participation().forEach((silent, participation) -> {
            if (participation == Participation.NOT_ANSWERED) {
                network.organisations().stream().map(Organisation::id).filter(other -> !other.equals(silent))
                        .forEach(other -> candidates.add(new Pair(silent, other)));
            }
        });
        return candidates;
    }
}
