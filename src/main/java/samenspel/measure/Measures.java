package samenspel.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
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
    private Measures() {
    }

    /// The value of every organisation that was in the network in this wave, in order of ids; 0 for a
    /// measure that needs two waves.
    public static SequencedMap<OrganisationId, Double> of(Measure measure, Network network, Layer layer, WaveId wave) {
        List<Tie> ties = measure.needsChange() ? List.of() : network.ties(layer, wave);
        return ofTies(measure, present(network, wave), ties, layer.directed());
    }

    /// The value of each of these organisations in the network they form among themselves, in order of
    /// ids. Ties with anybody else do not count; ties of several layers may be given together. For
    /// [Measure#TURNOVER] give those that were lost or gained.
    public static SequencedMap<OrganisationId, Double> ofTies(
            Measure measure, Collection<OrganisationId> organisations, List<Tie> ties, boolean directed) {
        return switch (measure) {
            case DEGREE -> degrees(PartnerLists.of(organisations, ties));
            case IN_DEGREE -> degrees(Arcs.of(organisations, ties, directed).reversed());
            case OUT_DEGREE -> degrees(Arcs.of(organisations, ties, directed));
            case BETWEENNESS -> betweenness(PartnerLists.of(organisations, ties));
            case CLOSENESS -> closeness(PartnerLists.of(organisations, ties));
            case TURNOVER -> touching(organisations, ties);
        };
    }

    /// Whether the values of so many organisations are estimated from the paths of some of them.
    public static boolean isEstimated(Measure measure, int organisations) {
        return organisations > Routes.MOST_EXACT && (measure == Measure.BETWEENNESS || measure == Measure.CLOSENESS);
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

    private static SequencedMap<OrganisationId, Double> betweenness(PartnerLists partners) {
        double n = partners.n();
        return inOrder(partners, new Routes(partners).between(), n < 3 ? 1 : (n - 1) * (n - 2) / 2);
    }

    private static SequencedMap<OrganisationId, Double> closeness(PartnerLists partners) {
        return inOrder(partners, new Routes(partners).nearness(), Math.max(1, partners.n() - 1));
    }

    private static SequencedMap<OrganisationId, Double> inOrder(PartnerLists partners, double[] scores, double most) {
        SequencedMap<OrganisationId, Double> values = LinkedHashMap.newLinkedHashMap(partners.n());
        for (int i = 0; i < scores.length; i++) {
            values.put(partners.ids().get(i), scores[i] / most);
        }
        return Collections.unmodifiableSequencedMap(values);
    }
}
