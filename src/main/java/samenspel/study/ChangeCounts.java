package samenspel.study;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.change.Denominator;
import samenspel.change.Fate;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Lens;
import samenspel.network.Network;
import samenspel.text.Texts;

/// How many ties of the shown layers met which fate in the change looked at.
///
/// @param byFate every fate
/// @param loss   the share of ties that were lost; NaN when there was nothing to lose
/// @param of     of which ties it is a share
public record ChangeCounts(Map<Fate, Integer> byFate, double loss, Denominator of) {
    public ChangeCounts {
        byFate = Map.copyOf(byFate);
    }

    /// Empty while one wave is looked at.
    public static Optional<ChangeCounts> of(Network network, View view, DrawnLayersCache drawnLayersCache) {
        if (!(view.seen().lens() instanceof Lens.Between between)) {
            return Optional.empty();
        }
        Counts counts = Counts.sum(drawnLayersCache.of(network, between).counted(view.seen().layers()).stream().flatMap(layer -> layer.change().stream()).toList());
        Map<Fate, Integer> byFate = new EnumMap<>(Fate.class);
        byFate.put(Fate.GAINED, counts.gained());
        byFate.put(Fate.LOST, counts.lost());
        byFate.put(Fate.KEPT, counts.kept());
        byFate.put(Fate.UNKNOWN, counts.unknown());
        Comparison comparison = view.compare(network, drawnLayersCache).orElseThrow();
        return Optional.of(new ChangeCounts(byFate, comparison.counts().loss(), comparison.denominator()));
    }

    /// The loss in words; empty when there was nothing to lose.
    public String lossIn(Texts texts) {
        return Double.isNaN(loss) ? "" : texts.get("time.loss." + of, loss);
    }
}
