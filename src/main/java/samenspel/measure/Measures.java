package samenspel.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.BetweennessCentrality.OverflowStrategy;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import samenspel.change.ChangeTable;
import samenspel.change.Comparison;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// Measures every organisation of a network.
public final class Measures {
    private Measures() {
    }

    /// The value of every organisation that was in the network in this wave, in order of ids; 0 for a
    /// measure that needs two waves ([#turnover]).
    public static SequencedMap<OrganisationId, Double> of(Measure measure, Network network, Layer layer, WaveId wave) {
        List<Tie> ties = measure.needsChange() ? List.of() : network.ties(layer, wave);
        return ofTies(measure, present(network, wave), ties, layer.directed());
    }

    /// The turnover of every organisation that was in the network in one of the two waves compared, in order
    /// of ids, over the layers that may be counted together.
    public static SequencedMap<OrganisationId, Double> turnover(Network network, Comparison comparison) {
        SequencedMap<OrganisationId, Double> values = new TreeMap<>();
        ChangeTable.of(network, comparison).rows()
                .forEach(row -> values.put(row.organisation().id(), (double) row.counts().turnover()));
        return Collections.unmodifiableSequencedMap(values);
    }

    /// The value of each of these organisations in the network they form among themselves, in order of
    /// ids. Ties with anybody else do not count; ties of several layers may be given together. For
    /// [Measure#TURNOVER] give those that were lost or gained.
    ///
    /// @throws ArithmeticException when two organisations have more than 2⁶³ shortest paths between them
    public static SequencedMap<OrganisationId, Double> ofTies(
            Measure measure, Collection<OrganisationId> organisations, List<Tie> ties, boolean directed) {
        Arcs arcs = Arcs.of(organisations, ties, directed);
        return switch (measure) {
            case DEGREE -> degrees(arcs.partners());
            case IN_DEGREE -> degrees(arcs.reversed());
            case OUT_DEGREE -> degrees(arcs);
            case BETWEENNESS -> betweenness(arcs.partners());
            case CLOSENESS -> closeness(arcs.partners());
            case TURNOVER -> touching(arcs.organisations(), ties);
        };
    }

    /// The organisations that were in the network in this wave, whether they answered or not.
    static List<OrganisationId> present(Network network, WaveId wave) {
        return network.organisations().stream()
                .map(Organisation::id)
                .filter(id -> network.fieldwork(wave).participationOf(id) != Participation.ABSENT)
                .toList();
    }

    /// How many arcs leave each organisation.
    static SequencedMap<OrganisationId, Double> degrees(Arcs arcs) {
        SequencedMap<OrganisationId, Double> degrees = new LinkedHashMap<>();
        arcs.organisations().forEach(organisation -> degrees.put(organisation, 0.0));
        arcs.pairs().forEach(pair -> degrees.merge(pair.from(), 1.0, Double::sum));
        return Collections.unmodifiableSequencedMap(degrees);
    }

    /// How many ties have each organisation at an end, each tie counted though two layers give the same pair.
    private static SequencedMap<OrganisationId, Double> touching(Collection<OrganisationId> organisations, List<Tie> ties) {
        SequencedMap<OrganisationId, Double> touching = new LinkedHashMap<>();
        organisations.forEach(organisation -> touching.put(organisation, 0.0));
        ties.stream().map(Tie::pair).filter(pair -> touching.containsKey(pair.from()) && touching.containsKey(pair.to()))
                .forEach(pair -> {
                    touching.merge(pair.from(), 1.0, Double::sum);
                    touching.merge(pair.to(), 1.0, Double::sum);
                });
        return Collections.unmodifiableSequencedMap(touching);
    }

    /// JGraphT's own normalisation divides undirected values by twice the number of pairs; ours is ours.
    private static SequencedMap<OrganisationId, Double> betweenness(Arcs partners) {
        double n = partners.organisations().size();
        double pairs = n < 3 ? 1 : (n - 1) * (n - 2) / 2;
        return inOrder(partners, new BetweennessCentrality<>(
                graph(partners), false, OverflowStrategy.THROW_EXCEPTION_ON_OVERFLOW).getScores(), pairs);
    }

    private static SequencedMap<OrganisationId, Double> closeness(Arcs partners) {
        int others = Math.max(1, partners.organisations().size() - 1);
        return inOrder(partners, new HarmonicCentrality<>(graph(partners), false, false).getScores(), others);
    }

    private static Graph<OrganisationId, DefaultEdge> graph(Arcs partners) {
        Graph<OrganisationId, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        partners.organisations().forEach(graph::addVertex);
        partners.pairs().stream().filter(pair -> pair.equals(pair.unordered()))
                .forEach(pair -> graph.addEdge(pair.from(), pair.to()));
        return graph;
    }

    private static SequencedMap<OrganisationId, Double> inOrder(
            Arcs arcs, Map<OrganisationId, Double> scores, double most) {
        SequencedMap<OrganisationId, Double> values = new LinkedHashMap<>();
        arcs.organisations().forEach(organisation -> values.put(organisation, scores.get(organisation) / most));
        return Collections.unmodifiableSequencedMap(values);
    }
}
