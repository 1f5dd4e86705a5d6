package samenspel.measure.whole;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import samenspel.measure.Interruption;
import samenspel.measure.KnownTies;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.WaveId;

/// Measures a whole network in one layer and wave.
public final class NetworkMeasures {
    /// Those that take longest, by what they are made from; found beside each other and beside the rest.
    private static final List<Set<NetworkMeasure>> DEAR = List.of(EnumSet.of(NetworkMeasure.COMMUNITIES, NetworkMeasure.MODULARITY),
            EnumSet.of(NetworkMeasure.LAMBDA_SETS), EnumSet.of(NetworkMeasure.E_I_CHANCE), EnumSet.of(NetworkMeasure.KEY_PLAYERS_REACH,
                    NetworkMeasure.KEY_PLAYERS_REACH_SHARE, NetworkMeasure.KEY_PLAYERS_REMOVAL, NetworkMeasure.KEY_PLAYERS_REMOVAL_FRAGMENTATION));

    private NetworkMeasures() {
    }

    /// All values, in order of the measures.
    public static SequencedMap<NetworkMeasure, NetworkValue> of(Network network, Layer layer, WaveId wave) {
        return of(List.of(NetworkMeasure.values()), network, layer, wave);
    }

    /// The values of some measures, in the order given; what several need is found once.
    public static SequencedMap<NetworkMeasure, NetworkValue> of(Collection<NetworkMeasure> measures, Network network, Layer layer, WaveId wave) {
        return of(measures, new LayerInWave(network, layer, wave));
    }

    /// The same of other ties than the wave recorded, such as those of several layers together.
    public static SequencedMap<NetworkMeasure, NetworkValue> of(Collection<NetworkMeasure> measures, Network network, Layer layer, WaveId wave, KnownTies known) {
        return of(measures, new LayerInWave(network, layer, wave, known));
    }

    private static SequencedMap<NetworkMeasure, NetworkValue> of(Collection<NetworkMeasure> measures, LayerInWave in) {
        Map<NetworkMeasure, NetworkValue> found = new ConcurrentHashMap<>();
        Set<NetworkMeasure> ahead = new LinkedHashSet<>(measures);
        List<Runnable> pieces = new ArrayList<>();
        for (Set<NetworkMeasure> dear : DEAR) {
            List<NetworkMeasure> asked = ahead.stream().filter(dear::contains).toList();
            pieces.add(() -> asked.forEach(measure -> found.put(measure, measure.of(in))));
            ahead.removeAll(dear);
        }
        pieces.add(() -> ahead.forEach(measure -> found.put(measure, measure.of(in))));
        Interruption.together(pieces);
        SequencedMap<NetworkMeasure, NetworkValue> values = new LinkedHashMap<>();
        measures.forEach(measure -> values.put(measure, Objects.requireNonNull(found.get(measure))));
        return Collections.unmodifiableSequencedMap(values);
    }
}
