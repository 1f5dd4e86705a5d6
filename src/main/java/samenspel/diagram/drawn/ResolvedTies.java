package samenspel.diagram.drawn;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// The ties of a network, of each layer and wave resolved once. Those of a large network are not kept: they would take more room
/// than its reports. May be used from several threads.
final class ResolvedTies {
    private static final int MOST_KEPT = 1_500;

    private final Network network;
    private final boolean kept;
    private final Map<Key, List<Tie>> known = new ConcurrentHashMap<>();

    private record Key(LayerId layer, WaveId wave) {
    }

    ResolvedTies(Network network) {
        this.network = network;
        this.kept = network.organisations().size() <= MOST_KEPT;
    }

    boolean isOf(Network other) {
        return network == other;
    }

    List<Tie> of(Layer layer, WaveId wave) {
        return kept ? known.computeIfAbsent(new Key(layer.id(), wave), _ -> network.ties(layer, wave)) : network.ties(layer, wave);
    }
}
