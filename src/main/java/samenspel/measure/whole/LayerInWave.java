package samenspel.measure.whole;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import samenspel.measure.KnownTies;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.WaveId;

/// What the measures of one layer in one wave start from; what several of them need is found once.
final class LayerInWave {
    private final Network network;
    private final Layer layer;
    private final WaveId wave;
    private final KnownTies known;
    private final Map<Class<?>, Object> found = new HashMap<>();

    LayerInWave(Network network, Layer layer, WaveId wave) {
        this(network, layer, wave, KnownTies.of(network, layer, wave));
    }

    /// @param known instead of what the wave recorded, of the same organisations
    LayerInWave(Network network, Layer layer, WaveId wave, KnownTies known) {
        this.network = network;
        this.layer = layer;
        this.wave = wave;
        this.known = known;
    }

    Network network() {
        return network;
    }

    Layer layer() {
        return layer;
    }

    WaveId wave() {
        return wave;
    }

    KnownTies known() {
        return known;
    }

    /// Whether any pair is unknown.
    boolean inDoubt() {
        return known.unknownTies() > 0;
    }

    /// With every unknown pair tied.
    KnownTies most() {
        return inDoubt() ? once(KnownTies.class, one -> one.known.completed()) : known;
    }

    <T> T once(Class<T> what, Function<LayerInWave, T> find) {
        Object before = found.get(what);
        T value = before == null ? find.apply(this) : what.cast(before);
        found.put(what, value);
        return value;
    }
}
