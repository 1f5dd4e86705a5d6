package samenspel.layout.graph;

import samenspel.layout.solve.Adjacency;

/// How alike the partners of two tied nodes are: the cosine between their rows of edge weights, in
/// which each node is also its own firmest partner. Between 0 and 1.
///
/// Cost: for every edge the degree of one of its ends.
final class SharedPartners {
    private SharedPartners() {
    }

    /// One number an edge.
    static double[] of(int n, int[] ends, double[] weights) {
        Adjacency edges = Adjacency.of(n, ends, weights);
        double[] own = own(edges);
        double[] norm = norms(edges, own);
        double[] row = new double[n];
        double[] cosine = new double[weights.length];
        int marked = -1;
        for (int e = 0; e < cosine.length; e++) {
            int a = ends[2 * e];
            int b = ends[2 * e + 1];
            if (a != marked) {
                clear(edges, row, marked);
                mark(edges, own, row, a);
                marked = a;
            }
            cosine[e] = Math.min(1, product(edges, own, row, b) / (norm[a] * norm[b]));
        }
        return cosine;
    }

    private static double[] own(Adjacency edges) {
        double[] own = new double[edges.n()];
        for (int i = 0; i < own.length; i++) {
            for (int at = edges.first()[i]; at < edges.first()[i + 1]; at++) {
                own[i] = Math.max(own[i], edges.value()[at]);
            }
        }
        return own;
    }

    private static double[] norms(Adjacency edges, double[] own) {
        double[] norm = new double[own.length];
        for (int i = 0; i < norm.length; i++) {
            double square = own[i] * own[i];
            for (int at = edges.first()[i]; at < edges.first()[i + 1]; at++) {
                square += edges.value()[at] * edges.value()[at];
            }
            norm[i] = Math.sqrt(square);
        }
        return norm;
    }

    private static void mark(Adjacency edges, double[] own, double[] row, int node) {
        row[node] = own[node];
        for (int at = edges.first()[node]; at < edges.first()[node + 1]; at++) {
            row[edges.other()[at]] = edges.value()[at];
        }
    }

    private static void clear(Adjacency edges, double[] row, int node) {
        if (node >= 0) {
            row[node] = 0;
            for (int at = edges.first()[node]; at < edges.first()[node + 1]; at++) {
                row[edges.other()[at]] = 0;
            }
        }
    }

    private static double product(Adjacency edges, double[] own, double[] row, int node) {
        double sum = row[node] * own[node];
        for (int at = edges.first()[node]; at < edges.first()[node + 1]; at++) {
            sum += row[edges.other()[at]] * edges.value()[at];
        }
        return sum;
    }
}
