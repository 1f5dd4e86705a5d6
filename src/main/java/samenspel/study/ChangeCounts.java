package samenspel.study;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.change.Denominator;
import samenspel.change.Fate;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.drawn.DrawnLayers;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Lens;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.text.Texts;

/// How many ties of the shown layers met which fate in the change looked at.
///
/// @param byFate every fate
/// @param loss   the share of ties that were lost; NaN when there was nothing to lose
/// @param of     of which ties it is a share
/// @param named  the layers counted, where others are shown too
public record ChangeCounts(Map<Fate, Integer> byFate, double loss, Denominator of, List<Layer> named) {
    public ChangeCounts {
        named = List.copyOf(named);
        byFate = Map.copyOf(byFate);
    }

    /// Empty while one wave is looked at.
    public static Optional<ChangeCounts> of(Network network, View view, DrawnLayersCache drawnLayersCache) {
        if (!(view.seen().lens() instanceof Lens.Between between)) {
            return Optional.empty();
        }
        DrawnLayers drawnLayers = drawnLayersCache.of(network, between);
        List<DrawnLayer> counted = drawnLayers.counted(view.seen().layers());
        List<Layer> named = drawnLayers.apart(view.seen().layers()).isEmpty() ? List.of() : counted.stream().map(DrawnLayer::layer).toList();
        Counts counts = Counts.sum(counted.stream().flatMap(layer -> layer.change().stream()).toList());
        Map<Fate, Integer> byFate = new EnumMap<>(Fate.class);
        byFate.put(Fate.GAINED, counts.gained());
        byFate.put(Fate.LOST, counts.lost());
        byFate.put(Fate.KEPT, counts.kept());
        byFate.put(Fate.UNKNOWN, counts.unknown());
        Comparison comparison = view.compare(network, drawnLayersCache).orElseThrow();
        return Optional.of(new ChangeCounts(byFate, comparison.counts().loss(), comparison.denominator(), named));
    }

    /// The loss in words; empty when there was nothing to lose.
    public String lossIn(Texts texts) {
        return Double.isNaN(loss) ? "" : texts.get("time.loss." + of, loss);
    }
}
