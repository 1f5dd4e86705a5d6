package samenspel.layout.backbone;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.graph.TieWeights;
import samenspel.layout.solve.NodeOrder;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// The ties that carry the structure of a dense network: a Simmelian backbone.
///
/// A tie is *redundant* the more the firmest partners of its two ends are the same ([Redundancy]); ties within a
/// group are highly so, chance ties between groups little. The backbone holds the most redundant ties and
/// whatever else is needed to keep together what hangs together: every tie of any maximum spanning tree (Nocaj,
/// Ortmann & Brandes 2015, "Untangling the Hairballs of Multi-Centered, Small-World Online Social Media Networks").
///
/// A larger share keeps every tie of a smaller one. Cost: for every tie the degrees of its ends.
public final class Backbone {
    private final TieGraph graph;
    private final double[] redundancy;

    private Backbone(TieGraph graph) {
        this.graph = graph;
        redundancy = Redundancy.of(graph);
    }

    /// Of all layers and waves together.
    public static SortedSet<Pair> of(Network network, double share) {
        return of(TieWeights.of(network), share);
    }

    /// @param ties  unordered pairs with how firmly each is tied, above 0
    /// @param share of all ties to be kept, 0 to 1; more are kept where the spanning trees need it
    public static SortedSet<Pair> of(SortedMap<Pair, Double> ties, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is between 0 and 1");
        }
        SortedSet<OrganisationId> organisations = new TreeSet<>();
        ties.keySet().forEach(pair -> Collections.addAll(organisations, pair.from(), pair.to()));
        return new Backbone(TieGraph.of(organisations, ties)).kept(share);
    }

    private SortedSet<Pair> kept(double share) {
        int[] strongest = NodeOrder.of(redundancy.length, Comparator.<Integer>comparingDouble(e -> -redundancy[e]).thenComparingDouble(e -> -graph.weights()[e])
                        .thenComparing(Comparator.naturalOrder()));
        boolean[] needed = SpanningTrees.union(graph, strongest, redundancy);
        int most = (int) Math.round(share * strongest.length);
        SortedSet<Pair> kept = new TreeSet<>();
        IntStream.concat(Arrays.stream(strongest).limit(most), IntStream.range(0, needed.length).filter(e -> needed[e]))
                .forEach(e -> kept.add(pair(e)));
        return Collections.unmodifiableSortedSet(kept);
    }

    private Pair pair(int edge) {
        return new Pair(graph.ids().get(graph.ends()[2 * edge]), graph.ids().get(graph.ends()[2 * edge + 1])).unordered();
    }
}
