package samenspel.layout.live;

import java.util.Arrays;
import java.util.List;
import samenspel.layout.graph.Subgraph;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Adjacency;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Stress;

/// Makes the anchored stress of one graph, for any places of its nodes. What depends on the graph alone
/// is computed once.
final class AnchoredStresses {
    private static final double MOST = 1.4;
    private final int n;
    private final List<Subgraph> parts;
    private final List<Distances> distances;
    private final double[] firmness;
    private final Adjacency ties;

    AnchoredStresses(TieGraph graph) {
        n = graph.n();
        parts = Subgraph.of(graph);
        distances = parts.stream().map(part -> Distances.of(part.n(), part.ends(), part.lengths())).toList();
        firmness = firmness(graph);
        ties = Adjacency.of(n, graph.ends(), graph.weights());
    }

    /// @param fixed which nodes stay; the map keeps and reads this array
    /// @param least how near nodes may come before they part
    AnchoredStress of(Positions places, boolean[] fixed, double least) {
        double[] wanted = new double[n * n];
        Arrays.fill(wanted, Double.POSITIVE_INFINITY);
        for (int k = 0; k < parts.size(); k++) {
            double scale = Stress.of(places.of(parts.get(k).members()), distances.get(k)).bestLength();
            want(wanted, parts.get(k).members(), distances.get(k), scale);
        }
        bound(wanted, places, fixed, least);
        return new AnchoredStress(wanted, firmness, places, new Neighbourhood(ties, fixed), least);
    }

    /// Wanted distances within a part, at the scale of its picture.
    private void want(double[] wanted, int[] members, Distances within, double scale) {
        for (int i = 0; i < members.length; i++) {
            for (int j = 0; j < members.length; j++) {
                wanted[members[i] * n + members[j]] = within.of(i, j) * scale;
            }
        }
    }

    /// Between free nodes of a part a wish is bounded by how far apart the two are drawn: one that is
    /// much larger would make the place of rest unstable.
    private void bound(double[] wanted, Positions places, boolean[] fixed, double least) {
        for (int at = 0; at < wanted.length; at++) {
            boolean free = !fixed[at / n] && !fixed[at % n];
            if (free && wanted[at] < Double.POSITIVE_INFINITY) {
                wanted[at] = Math.min(wanted[at], Math.max(places.distance(at / n, at % n), least) * MOST);
            }
        }
    }

    private static double[] firmness(TieGraph graph) {
        double[] firmness = new double[graph.n() * graph.n()];
        double[] firmest = new double[graph.n()];
        for (int e = 0; e < graph.ends().length; e++) {
            firmest[graph.ends()[e]] = Math.max(firmest[graph.ends()[e]], graph.weights()[e / 2]);
        }
        for (int e = 0; e < graph.ends().length; e++) {
            int from = graph.ends()[e];
            firmness[from * graph.n() + graph.ends()[e ^ 1]] = graph.weights()[e / 2] / firmest[from];
        }
        return firmness;
    }
}
