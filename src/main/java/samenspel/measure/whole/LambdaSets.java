package samenspel.measure.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.flow.GusfieldGomoryHuCutTree;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import samenspel.measure.Interruption;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Levels;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.network.OrganisationId;

/// Lambda sets: for each λ the largest sets in which any two stay tied through others until at least λ partnerships are
/// gone. Borgatti, Everett & Shirey (1990), "LS sets, lambda sets and other cohesive subsets", Social Networks 12.
///
/// The least cut between any two is the lightest edge between them in a tree of Gomory & Hu (1961); JGraphT finds it.
final class LambdaSets {
    /// Above so many organisations the tree takes too long.
    static final int MOST = 1_000;

    private LambdaSets() {
    }

    static NetworkValue sets(LayerInWave in) {
        PartnerLists partners = in.known().partners();
        return partners.n() > MOST ? NetworkValue.undefined(Why.TOO_MANY)
                : partners.at().length == 0 ? NetworkValue.undefined(Why.NO_TIES) : NetworkValue.of(new Levels(levels(partners)));
    }

    private static SequencedMap<Integer, List<List<OrganisationId>>> levels(PartnerLists partners) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> tree = tree(partners);
        TreeMap<Integer, List<DefaultWeightedEdge>> cuts = new TreeMap<>((one, other) -> Integer.compare(other, one));
        tree.edgeSet().forEach(edge -> cuts.computeIfAbsent((int) Math.round(tree.getEdgeWeight(edge)), _ -> new ArrayList<>()).add(edge));
        Graph<Integer, DefaultEdge> joined = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, partners.n()).forEach(joined::addVertex);
        SequencedMap<Integer, List<List<OrganisationId>>> levels = new TreeMap<>(cuts.comparator());
        cuts.forEach((lambda, edges) -> {
            edges.forEach(edge -> joined.addEdge(tree.getEdgeSource(edge), tree.getEdgeTarget(edge)));
            levels.put(lambda, parts(joined, partners.ids()));
        });
        levels.remove(0);
        return levels;
    }

    private static SimpleWeightedGraph<Integer, DefaultWeightedEdge> tree(PartnerLists partners) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, partners.n()).forEach(graph::addVertex);
        for (int place = 0; place < partners.n(); place++) {
            for (int i = partners.first()[place]; i < partners.first()[place + 1]; i++) {
                if (place < partners.at()[i]) {
                    graph.addEdge(place, partners.at()[i]);
                }
            }
        }
        return new GusfieldGomoryHuCutTree<>(graph, new Cuts(graph)).getGomoryHuTree();
    }

    /// Ends between two cuts when nobody waits any more; the tree takes one for each node but the first.
    private static final class Cuts extends PushRelabelMFImpl<Integer, DefaultEdge> {
        private final int all;
        private int made;

        Cuts(Graph<Integer, DefaultEdge> graph) {
            super(graph);
            all = graph.vertexSet().size();
        }

        @Override
        public double calculateMinCut(Integer source, Integer sink) {
            Interruption.check(made++, all);
            return super.calculateMinCut(source, sink);
        }
    }

    private static List<List<OrganisationId>> parts(Graph<Integer, DefaultEdge> joined, List<OrganisationId> ids) {
        return new ConnectivityInspector<>(joined).connectedSets().stream().filter(set -> set.size() > 1)
                .map(set -> set.stream().sorted().map(ids::get).toList())
                .sorted((one, other) -> one.getFirst().compareTo(other.getFirst())).toList();
    }
}
