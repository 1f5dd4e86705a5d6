package samenspel.layout.live;

import java.util.Arrays;
import samenspel.layout.graph.Part;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Stress;

/// Makes an [ElasticMap] of a graph and the places its nodes have now.
final class ElasticMaps {
    private static final double MOST = 1.4;

    private ElasticMaps() {
    }

    static ElasticMap of(TieGraph graph, Positions places, boolean[] fixed, double least) {
        double[] wanted = new double[graph.n() * graph.n()];
        Arrays.fill(wanted, Double.POSITIVE_INFINITY);
        for (Part part : Part.of(graph)) {
            want(wanted, part, places, fixed, least);
        }
        return new ElasticMap(wanted, firmness(graph), places, fixed, least);
    }

    /// Wanted distances within a part, at the scale of its picture. Between nodes that are free they are
    /// bounded by how far apart the two are drawn: a much larger wish would make the place of rest unstable.
    private static void want(double[] wanted, Part part, Positions places, boolean[] fixed, double least) {
        int n = places.n();
        Distances distances = Distances.of(part.n(), part.ends(), part.lengths());
        double scale = Stress.bestLength(part.of(places), distances);
        for (int i = 0; i < part.n(); i++) {
            for (int j = 0; j < part.n(); j++) {
                int a = part.members()[i];
                int b = part.members()[j];
                double most = fixed[a] || fixed[b] ? Double.MAX_VALUE : Math.max(places.distance(a, b), least) * MOST;
                wanted[a * n + b] = Math.min(most, distances.of(i, j) * scale);
            }
        }
    }

    private static double[] firmness(TieGraph graph) {
        int n = graph.n();
        double[] firmness = new double[n * n];
        double[] firmest = new double[n];
        for (int e = 0; e < graph.ends().length; e++) {
            firmest[graph.ends()[e]] = Math.max(firmest[graph.ends()[e]], graph.weights()[e / 2]);
        }
        for (int e = 0; e < graph.ends().length; e++) {
            int from = graph.ends()[e];
            firmness[from * n + graph.ends()[e ^ 1]] = graph.weights()[e / 2] / firmest[from];
        }
        return firmness;
    }
}
