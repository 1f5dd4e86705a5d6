package samenspel.layout.plain;

import java.util.Arrays;
import samenspel.layout.solve.Adjacency;

/// Which ties pull groups together, and how firmly.
///
/// @param graph    all nodes and the ties that count
/// @param firmness above 0 to 1, one a place in `graph.other()`
record TieFirmness(PlainGraph graph, float[] firmness) {

    static TieFirmness alike(PlainGraph graph) {
        float[] firmness = new float[graph.other().length];
        Arrays.fill(firmness, 1);
        return new TieFirmness(graph, firmness);
    }

    /// A tie counts by how much shorter it should be than the longest: those that are as long as any do not count,
    /// unless all are.
    ///
    /// @param ends    two nodes an edge, edges in order of both
    /// @param lengths one an edge
    static TieFirmness of(int n, int[] ends, double[] lengths) {
        double longest = Arrays.stream(lengths).max().orElse(1);
        double shortest = Arrays.stream(lengths).min().orElse(1);
        if (longest == shortest) {
            return alike(PlainGraph.of(n, ends));
        }
        Adjacency edges = Adjacency.of(n, ends, lengths);
        float[] firmness = new float[ends.length];
        for (int at = 0; at < firmness.length; at++) {
            firmness[at] = (float) ((longest - edges.value()[at]) / (longest - shortest));
        }
        return new TieFirmness(new PlainGraph(edges.first(), edges.other()), firmness);
    }
}
