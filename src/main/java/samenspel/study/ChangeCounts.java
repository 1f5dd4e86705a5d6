package samenspel.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samenspel.change.Change;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.change.Denominator;
import samenspel.change.Fate;
import samenspel.change.LayerTie;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.LeftTies;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Seen;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;

/// How many ties of the shown layers met which fate in the change looked at: in the whole network, among those drawn where the
/// filter leaves some out, and of those chosen where some are.
///
/// @param of     of which ties losses are a share
/// @param layers those counted
/// @param rows   the whole network first
public record ChangeCounts(Denominator of, List<Layer> layers, List<Row> rows) {
    public ChangeCounts {
        layers = List.copyOf(layers);
        rows = List.copyOf(rows);
    }

    /// Whose ties are counted.
    public enum Whose { ALL, DRAWN, CHOSEN }

    /// The ties of some.
    ///
    /// @param byFate every fate
    /// @param loss   the share of ties that were lost; NaN when there was nothing to lose
    public record Row(Whose whose, Map<Fate, Integer> byFate, double loss) {
        public Row {
            byFate = Map.copyOf(byFate);
        }

        boolean saysTheSameAs(Row other) {
            return byFate.equals(other.byFate) && Double.compare(loss, other.loss) == 0;
        }
    }

    /// Empty while one wave is looked at.
    public static Optional<ChangeCounts> of(Network network, View view, DrawnLayersCache drawnLayersCache) {
        if (!(view.seen().lens() instanceof Lens.Between between)) {
            return Optional.empty();
        }
        Comparison asked = view.compare(network, drawnLayersCache).orElseThrow();
        // Every tie has its line in the picture, whatever losses are a share of.
        Comparison every = drawnLayersCache.compare(network, view.seen().layersOf(network), between, Denominator.ALL_OF_FIRST_WAVE);
        List<LayerId> counted = every.counted().stream().map(Change::layer).toList();
        return Optional.of(new ChangeCounts(asked.denominator(), every.layers().stream().filter(layer -> counted.contains(layer.id())).toList(),
                rows(network, view, every, asked)));
    }

    private static List<Row> rows(Network network, View view, Comparison every, Comparison asked) {
        List<Row> rows = new ArrayList<>(List.of(row(Whose.ALL, every, asked, _ -> true)));
        Optional<Predicate<LayerTie>> drawn = drawn(network, view);
        if (drawn.isPresent()) {
            Row all = row(Whose.DRAWN, every, asked, drawn.get());
            // A loss among ties that were chosen by what became of them would say nothing.
            Row some = view.seen().filter().hidden(LegendKey.Kind.FATE).findAny().isEmpty() ? all : new Row(all.whose, all.byFate, Double.NaN);
            rows.addAll(some.saysTheSameAs(rows.getFirst()) ? List.of() : List.of(some));
        }
        if (!view.selection().isEmpty()) {
            rows.add(row(Whose.CHOSEN, every, asked, tie -> view.selection().contains(tie.change().pair().from()) || view.selection().contains(tie.change().pair().to())));
        }
        return rows;
    }

    /// The ties that the filter leaves; empty where it leaves out nobody and asks nothing of ties.
    private static Optional<Predicate<LayerTie>> drawn(Network network, View view) {
        Seen seen = view.seen().soFar(network);
        boolean all = !seen.filter().leavesOut() && Stream.of(Fate.values()).allMatch(seen.filter()::shows);
        return all ? Optional.empty() : Optional.of(LeftTies.of(seen, network));
    }

    private static Row row(Whose whose, Comparison every, Comparison asked, Predicate<LayerTie> theirs) {
        Counts counts = counts(every, theirs);
        Map<Fate, Integer> byFate = new EnumMap<>(Fate.class);
        byFate.put(Fate.GAINED, counts.gained());
        byFate.put(Fate.LOST, counts.lost());
        byFate.put(Fate.KEPT, counts.kept());
        byFate.put(Fate.UNKNOWN, counts.unknown());
        return new Row(whose, byFate, asked == every ? counts.loss() : counts(asked, theirs).loss());
    }

    private static Counts counts(Comparison comparison, Predicate<LayerTie> theirs) {
        return Counts.of(comparison.ties().filter(theirs).map(LayerTie::change).toList());
    }
}
