package samenspel.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// Measures every organisation of a network.
public final class Measures {
    private static final Set<Measure> ESTIMATED = EnumSet.of(Measure.BETWEENNESS, Measure.BETWEENNESS_DIRECTED, Measure.BETWEENNESS_WEIGHTED,
            Measure.CLOSENESS, Measure.IN_CLOSENESS, Measure.OUT_CLOSENESS, Measure.WASSERMAN_FAUST);

    private Measures() {
    }

    /// The value of every organisation that was in the network in this wave and of which the measure says something, in order of
    /// ids; 0 for a measure that needs two waves.
    public static SequencedMap<OrganisationId, Double> of(Measure measure, Network network, Layer layer, WaveId wave) {
        List<Tie> ties = measure.needsChange() ? List.of() : network.ties(layer, wave);
        return ofTies(measure, present(network, wave), ties, layer.directed());
    }

    /// The value of each of these organisations in the network they form among themselves, in order of
    /// ids. Ties with anybody else do not count; ties of several layers may be given together. For
    /// [Measure#TURNOVER] give those that were lost or gained. Whom a measure says nothing of has no value.
    public static SequencedMap<OrganisationId, Double> ofTies(
            Measure measure, Collection<OrganisationId> organisations, List<Tie> ties, boolean directed) {
        return switch (measure) {
            case DEGREE -> degrees(PartnerLists.of(organisations, ties));
            case IN_DEGREE -> degrees(Arcs.of(organisations, ties, directed).reversed());
            case OUT_DEGREE -> degrees(Arcs.of(organisations, ties, directed));
            case TURNOVER -> touching(organisations, ties);
            case BETWEENNESS, CLOSENESS, WASSERMAN_FAUST, CUTPOINT, EIGENVECTOR, K_CORE, CLUSTERING, CONSTRAINT, EFFECTIVE_SIZE, EFFICIENCY, HIERARCHY ->
                    ofPartners(measure, PartnerLists.of(organisations, ties));
            case STRENGTH, IN_STRENGTH, OUT_STRENGTH, BETWEENNESS_WEIGHTED, PAGERANK_WEIGHTED, CONSTRAINT_WEIGHTED ->
                    ofStrengths(measure, StrengthLists.of(organisations, ties, directed), directed);
            case BETWEENNESS_DIRECTED, IN_CLOSENESS, OUT_CLOSENESS, PAGERANK, HUB, AUTHORITY ->
                    ofArcs(measure, Arcs.of(organisations, ties, directed));
        };
    }

    private static SequencedMap<OrganisationId, Double> ofPartners(Measure measure, PartnerLists partners) {
        return switch (measure) {
            case BETWEENNESS -> betweenness(partners);
            case CLOSENESS -> closeness(partners);
            case WASSERMAN_FAUST -> inOrder(partners, new Routes(partners).nearnessOfReached(), 1);
            case CUTPOINT -> inOrder(partners, CutPoints.of(partners), 1);
            case EIGENVECTOR -> inOrder(partners, Spectrum.eigenvector(partners), 1);
            case K_CORE -> inOrder(partners, GraphScores.coreness(partners), 1);
            case CLUSTERING -> inOrder(partners, GraphScores.clustering(partners), 1);
            default -> ofHoles(measure, StrengthLists.even(partners));
        };
    }

    private static SequencedMap<OrganisationId, Double> ofHoles(Measure measure, StrengthLists partners) {
        StructuralHoles holes = new StructuralHoles(partners);
        return inOrder(partners.to(), switch (measure) {
            case EFFECTIVE_SIZE -> holes.effectiveSize();
            case EFFICIENCY -> holes.efficiency();
            case HIERARCHY -> holes.hierarchy();
            default -> holes.constraint();
        }, 1);
    }

    private static SequencedMap<OrganisationId, Double> ofStrengths(Measure measure, StrengthLists ties, boolean directed) {
        return switch (measure) {
            case STRENGTH -> inOrder(ties.to(), (directed ? ties.partners() : ties).sent(), 1);
            case IN_STRENGTH -> inOrder(ties.to(), ties.received(), 1);
            case OUT_STRENGTH -> inOrder(ties.to(), ties.sent(), 1);
            case BETWEENNESS_WEIGHTED -> inOrder(ties.to(), new WeightedRoutes(ties).between(), 2 * pairsOfOthers(ties.to()));
            case PAGERANK_WEIGHTED -> inOrder(ties.to(), GraphScores.pageRank(ties), 1);
            default -> ofHoles(measure, ties.partners());
        };
    }

    private static SequencedMap<OrganisationId, Double> ofArcs(Measure measure, Arcs arcs) {
        PartnerLists to = PartnerLists.sent(arcs);
        PartnerLists from = PartnerLists.sent(arcs.reversed());
        return switch (measure) {
            case BETWEENNESS_DIRECTED -> betweenness(to);
            case IN_CLOSENESS -> closeness(to);
            case OUT_CLOSENESS -> closeness(from);
            case HUB -> inOrder(to, Spectrum.hubs(to, from), 1);
            case AUTHORITY -> inOrder(to, Spectrum.hubs(from, to), 1);
            default -> inOrder(to, GraphScores.pageRank(StrengthLists.even(to)), 1);
        };
    }

    /// Whether the values of so many organisations are estimated from the paths of some of them.
    public static boolean isEstimated(Measure measure, int organisations) {
        return organisations > Routes.MOST_EXACT && ESTIMATED.contains(measure);
    }

    /// The organisations that were in the network in this wave, whether they answered or not.
    public static List<OrganisationId> present(Network network, WaveId wave) {
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
        organisations.stream().sorted().forEach(organisation -> touching.put(organisation, 0.0));
        ties.stream().map(Tie::pair).filter(pair -> touching.containsKey(pair.from()) && touching.containsKey(pair.to()))
                .forEach(pair -> {
                    touching.merge(pair.from(), 1.0, Double::sum);
                    touching.merge(pair.to(), 1.0, Double::sum);
                });
        return Collections.unmodifiableSequencedMap(touching);
    }

    private static SequencedMap<OrganisationId, Double> degrees(PartnerLists partners) {
        return inOrder(partners, IntStream.range(0, partners.n()).mapToDouble(partners::count).toArray(), 1);
    }

    /// Along the lists, which may be of partners or of ties sent.
    private static SequencedMap<OrganisationId, Double> betweenness(PartnerLists lists) {
        return inOrder(lists, new Routes(lists).between(), pairsOfOthers(lists));
    }

    private static double pairsOfOthers(PartnerLists lists) {
        double n = lists.n();
        return n < 3 ? 1 : (n - 1) * (n - 2) / 2;
    }

    /// By the steps from the others.
    private static SequencedMap<OrganisationId, Double> closeness(PartnerLists lists) {
        return inOrder(lists, new Routes(lists).nearness(), Math.max(1, lists.n() - 1));
    }

    /// @param scores NaN for whom there is none
    private static SequencedMap<OrganisationId, Double> inOrder(PartnerLists lists, double[] scores, double most) {
        SequencedMap<OrganisationId, Double> values = LinkedHashMap.newLinkedHashMap(lists.n());
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isNaN(scores[i])) {
                values.put(lists.ids().get(i), scores[i] / most);
            }
        }
        return Collections.unmodifiableSequencedMap(values);
    }
}
