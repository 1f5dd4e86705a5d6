package samenspel.layout.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;

/// Organisations and how firmly they are tied, in packed arrays.
///
/// @param ids     the organisation of each node, in [StructuralOrder]
/// @param ends    two nodes an edge, the lower first, edges in order of both
/// @param weights above 0, one an edge
/// @param alike   whether each edge is to be as long as every other, so that distances tell steps; else as [DesiredLengths] says
public record TieGraph(List<OrganisationId> ids, int[] ends, double[] weights, boolean alike) {

    private record Edge(int low, int high, double weight) {
    }

    /// The union of all layers and waves.
    public static TieGraph of(Network network) {
        return of(network.organisations().stream().map(Organisation::id).toList(), TieWeights.of(network));
    }

    /// All layers of one wave, with all organisations.
    public static TieGraph of(Network network, WaveId wave) {
        return of(network.organisations().stream().map(Organisation::id).toList(),
                TieWeights.of(network, network.wave(wave).stream().toList()));
    }

    public static TieGraph of(Collection<OrganisationId> organisations, SortedMap<Pair, Double> weights) {
        List<OrganisationId> byName = organisations.stream().sorted().toList();
        TieGraph plain = inOrder(byName, weights);
        int[] order = StructuralOrder.of(byName.size(), plain.ends, plain.weights);
        return inOrder(Arrays.stream(order).mapToObj(byName::get).toList(), weights);
    }

    /// @param ids of the nodes, in order of their numbers
    public static TieGraph inOrder(List<OrganisationId> ids, SortedMap<Pair, Double> weights) {
        Map<OrganisationId, Integer> node = new HashMap<>();
        ids.forEach(id -> node.put(id, node.size()));
        List<Edge> edges = weights.entrySet().stream()
                .map(tie -> edge(node, tie.getKey(), tie.getValue()))
                .sorted(Comparator.comparingInt(Edge::low).thenComparingInt(Edge::high)).toList();
        int[] ends = new int[2 * edges.size()];
        for (int e = 0; e < edges.size(); e++) {
            ends[2 * e] = edges.get(e).low();
            ends[2 * e + 1] = edges.get(e).high();
        }
        return new TieGraph(List.copyOf(ids), ends, edges.stream().mapToDouble(Edge::weight).toArray(), false);
    }

    private static Edge edge(Map<OrganisationId, Integer> node, Pair pair, double weight) {
        int a = Objects.requireNonNull(node.get(pair.from()));
        int b = Objects.requireNonNull(node.get(pair.to()));
        return new Edge(Math.min(a, b), Math.max(a, b), weight);
    }

    public int n() {
        return ids.size();
    }

    /// The same with all edges of one length.
    public TieGraph inSteps() {
        return new TieGraph(ids, ends, weights, true);
    }

    public double[] lengths() {
        return alike ? DesiredLengths.alike(weights.length) : DesiredLengths.of(n(), ends, weights);
    }
}
