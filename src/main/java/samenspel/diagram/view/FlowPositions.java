package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.PossiblePlaces;
import samenspel.measure.Ranking;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkMeasures;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// Where organisations stand in one flow: how many partners each has, its place by them, and how centralised the flow is.
///
/// @param places         of everybody present, those with most partners first
/// @param centralisation Freeman's, of partners; empty where there are fewer than three organisations
/// @param bounds         the least and the most the centralisation is, whatever the unknown ties are; empty where all are known
/// @param pairs          tied pairs
/// @param foremost       pairs that one of the first three is in
/// @param first          the first three; a shared place counts wholly unless that makes more than five
/// @param possible       which places everybody can have, whatever the unknown ties are
public record FlowPositions(Layer layer, Ranking places, OptionalDouble centralisation, Optional<NetworkValue.Bounds> bounds, int pairs, List<Pair> foremost, Set<OrganisationId> first, PossiblePlaces possible) {
    private static final int FIRST = 3;
    private static final int MOST_FIRST = 5;

    public FlowPositions {
        foremost = List.copyOf(foremost);
        first = Set.copyOf(first);
    }

    static FlowPositions of(Network network, Layer layer, WaveId wave) {
        Map<OrganisationId, Double> partners = Measures.of(Measure.DEGREE, network, layer, wave);
        Ranking places = Ranking.of(partners);
        Set<OrganisationId> first = first(places);
        Set<Pair> pairs = new TreeSet<>(network.ties(layer, wave).stream().map(Tie::pair).map(Pair::unordered).toList());
        List<Pair> foremost = pairs.stream().filter(pair -> first.contains(pair.from()) || first.contains(pair.to())).toList();
        NetworkValue centralisation = NetworkMeasures.of(List.of(NetworkMeasure.DEGREE_CENTRALISATION), network, layer, wave).firstEntry().getValue();
        return new FlowPositions(layer, places, centralisation.number(), centralisation.bounds(), pairs.size(), foremost, first, PossiblePlaces.of(network, layer, wave));
    }

    /// Place by place, as long as there are no more than five and a place begins within the first three.
    private static Set<OrganisationId> first(Ranking places) {
        List<OrganisationId> first = new ArrayList<>();
        for (int rank = 1; rank <= FIRST; rank++) {
            int at = rank;
            List<OrganisationId> there = places.ranked().stream().filter(one -> one.rank() == at && one.value() > 0).map(Ranking.Ranked::organisation).toList();
            if (first.size() + there.size() <= MOST_FIRST) {
                first.addAll(there);
            }
        }
        return Set.copyOf(first);
    }

    /// Partners ÷ all others, from 0 to 1.
    double share(Ranking.Ranked one) {
        return places.ranked().size() < 2 ? 0 : one.value() / (places.ranked().size() - 1);
    }

    /// How much one that is present said of this flow.
    PossiblePlaces.Answered answered(OrganisationId id) {
        return possible.of(id).orElseThrow().answered();
    }

    boolean isSilent(OrganisationId id) {
        return answered(id) == PossiblePlaces.Answered.NOTHING;
    }
}
