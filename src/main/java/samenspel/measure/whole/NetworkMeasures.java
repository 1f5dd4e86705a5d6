package samenspel.measure.whole;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import samenspel.measure.KnownTies;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.WaveId;

/// Measures a whole network in one layer and wave.
public final class NetworkMeasures {
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
        SequencedMap<NetworkMeasure, NetworkValue> values = new LinkedHashMap<>();
        measures.forEach(measure -> values.put(measure, measure.of(in)));
        return Collections.unmodifiableSequencedMap(values);
    }
}
