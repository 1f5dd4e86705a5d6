package samenspel.measure;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleGraph;

/// What JGraphT scores, per place. Its centralities that are wrong for networks with isolates, or slow, are not among them.
final class GraphScores {
    private static final double DAMPING = 0.85;
    /// A score changes by 0.85 times as much as the time before: after so many times by nothing.
    private static final int MOST_TIMES = 1_000;
    private static final double SAME = 1e-15;

    private GraphScores() {
    }

    static double[] coreness(PartnerLists partners) {
        return inOrder(partners, new Coreness<>(graph(partners)).getScores());
    }

    /// NaN for who has fewer than two partners.
    static double[] clustering(PartnerLists partners) {
        double[] clustering = inOrder(partners, new ClusteringCoefficient<>(graph(partners)).getScores());
        Arrays.setAll(clustering, place -> partners.count(place) < 2 ? Double.NaN : clustering[place]);
        return clustering;
    }

    static double[] pageRank(StrengthLists ties) {
        PartnerLists to = ties.to();
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, to.n()).forEach(graph::addVertex);
        for (int from = 0; from < to.n(); from++) {
            for (int k = to.first()[from]; k < to.first()[from + 1]; k++) {
                graph.setEdgeWeight(graph.addEdge(from, to.at()[k]), ties.strength()[k]);
            }
        }
        return to.n() == 0 ? new double[0] : inOrder(to, new PageRank<>(graph, DAMPING, MOST_TIMES, SAME).getScores());
    }

    private static Graph<Integer, DefaultEdge> graph(PartnerLists partners) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, partners.n()).forEach(graph::addVertex);
        for (int one = 0; one < partners.n(); one++) {
            for (int k = partners.first()[one]; k < partners.first()[one + 1]; k++) {
                if (one < partners.at()[k]) {
                    graph.addEdge(one, partners.at()[k]);
                }
            }
        }
        return graph;
    }

    private static double[] inOrder(PartnerLists lists, Map<Integer, ? extends Number> scores) {
        return IntStream.range(0, lists.n()).mapToDouble(place -> Objects.requireNonNull(scores.get(place)).doubleValue()).toArray();
    }
}
