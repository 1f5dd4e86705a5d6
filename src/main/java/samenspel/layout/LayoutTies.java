package samenspel.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import samenspel.layout.graph.Subgraph;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.plain.EdgeLengthLayout;
import samenspel.layout.plain.PlainSettings;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// The ties by which a picture is laid out: all, or a backbone that keeps connected parts connected. Their desired lengths
/// follow from all ties: the few of a backbone would tell less of who belongs together.
///
/// @param kept the pairs of the backbone; empty for all ties
record LayoutTies(TieGraph graph, Optional<Set<Pair>> kept) {

    static LayoutTies all(TieGraph graph) {
        return new LayoutTies(graph, Optional.empty());
    }

    EdgeLengthLayout layout(Subgraph part, PlainSettings settings) {
        double[] lengths = part.n() > PlainSettings.MOST_PAIRED ? new double[0] : part.lengths();
        if (kept.isEmpty()) {
            return new EdgeLengthLayout(part.n(), part.ends(), lengths, settings);
        }
        int[] edges = IntStream.range(0, part.weights().length).filter(e -> kept.get().contains(pair(part, e))).toArray();
        int[] ends = IntStream.of(edges).flatMap(e -> IntStream.of(part.ends()[2 * e], part.ends()[2 * e + 1])).toArray();
        double[] own = lengths.length == 0 ? lengths : IntStream.of(edges).mapToDouble(e -> lengths[e]).toArray();
        return new EdgeLengthLayout(part.n(), ends, own, settings);
    }

    private Pair pair(Subgraph part, int edge) {
        List<OrganisationId> ids = graph.ids();
        return new Pair(ids.get(part.members()[part.ends()[2 * edge]]), ids.get(part.members()[part.ends()[2 * edge + 1]])).unordered();
    }
}
