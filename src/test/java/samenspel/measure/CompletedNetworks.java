package samenspel.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.WaveId;

/// Networks in which everybody answered that are what one with unknown pairs may turn out to be.
public final class CompletedNetworks {
    private CompletedNetworks() {
    }

    /// One of them, in some reported layers.
    public static Network of(Network network, List<? extends Layer> layers, SplittableRandom random) {
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        network.fieldwork().forEach((wave, recorded) -> {
            Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>();
            layers.forEach(layer -> reports.put(layer.id(), completed(KnownTies.of(network, layer, wave), random)));
            fieldwork.put(wave, new Fieldwork(absent(recorded), recorded.perceptions(), reports));
        });
        return network.with(network.organisations(), fieldwork);
    }

    private static SequencedMap<Pair, Answer> completed(KnownTies ties, SplittableRandom random) {
        double chance = random.nextDouble();
        SequencedMap<Pair, Answer> tied = new TreeMap<>();
        ties.completed(ties.unknownPairs().stream().filter(_ -> random.nextDouble() < chance).toList()).tiedPairs().forEach(pair -> {
            tied.put(pair, new Answer.Tied(1));
            if (!ties.directed()) {
                tied.put(pair.reversed(), new Answer.Tied(1));
            }
        });
        return tied;
    }

    private static SequencedMap<OrganisationId, Participation> absent(Fieldwork recorded) {
        SequencedMap<OrganisationId, Participation> absent = new TreeMap<>(recorded.participation());
        absent.values().removeIf(how -> how != Participation.ABSENT);
        return absent;
    }
}
