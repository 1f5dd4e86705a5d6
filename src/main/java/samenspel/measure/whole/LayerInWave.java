package samenspel.measure.whole;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samenspel.measure.KnownTies;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.WaveId;

/// What the measures of one layer in one wave start from; what several of them need is found once,
/// by whichever thread asks first.
final class LayerInWave {
    private final Network network;
    private final Layer layer;
    private final WaveId wave;
    private final KnownTies known;
    private final Map<Class<?>, Once> found = new ConcurrentHashMap<>();

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

    /// The same with other ties among the same organisations.
    LayerInWave with(KnownTies ties) {
        return new LayerInWave(network, layer, wave, ties);
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
        Once one = found.computeIfAbsent(what, _ -> new Once());
        return what.cast(one.value(() -> find.apply(this)));
    }

    /// Others that ask wait until it is found.
    private static final class Once {
        private @Nullable Object value;

        synchronized Object value(Supplier<Object> find) {
            Object found = value == null ? find.get() : value;
            value = found;
            return found;
        }
    }
}
