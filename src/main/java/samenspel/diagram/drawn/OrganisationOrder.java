package samenspel.diagram.drawn;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import samenspel.layout.graph.TieWeights;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// Organisations by how firmly they are tied in all layers and waves together ([TieWeights]), whatever is shown of them;
/// where a part of the ties carries the picture, by those.
///
/// @param firmest all of them, the most firmly tied first
/// @param hubs    those that exceed the mean by more than two standard deviations
public record OrganisationOrder(List<OrganisationId> firmest, Set<OrganisationId> hubs) {
    private static final double DEVIATIONS = 2;

    public OrganisationOrder {
        firmest = List.copyOf(firmest);
        hubs = Set.copyOf(hubs);
    }

    /// @param ties how firmly each pair is tied
    static OrganisationOrder of(Network network, SortedMap<Pair, Double> ties, BackboneTies backboneTies) {
        Map<OrganisationId, Double> weights = new HashMap<>();
        network.organisations().forEach(one -> weights.put(one.id(), 0.0));
        ties.forEach((pair, weight) -> {
            if (backboneTies.all() || backboneTies.pairs().contains(pair)) {
                weights.merge(pair.from(), weight, Double::sum);
                weights.merge(pair.to(), weight, Double::sum);
            }
        });
        List<OrganisationId> firmest = network.organisations().stream().map(Organisation::id)
                .sorted(Comparator.comparing((OrganisationId id) -> -weights.getOrDefault(id, 0.0)).thenComparing(Comparator.naturalOrder())).toList();
        double above = naturalBreak(firmest.stream().mapToDouble(id -> weights.getOrDefault(id, 0.0)).toArray());
        return new OrganisationOrder(firmest, new LinkedHashSet<>(firmest.stream().filter(id -> weights.getOrDefault(id, 0.0) > above).toList()));
    }

    /// The mean and twice the standard deviation: what exceeds it stands out.
    static double naturalBreak(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double mean = sum / Math.max(1, weights.length);
        double squares = 0;
        for (double weight : weights) {
            squares += (weight - mean) * (weight - mean);
        }
        return mean + DEVIATIONS * Math.sqrt(squares / Math.max(1, weights.length));
    }
}
