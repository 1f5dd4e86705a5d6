package samenspel.diagram.drawn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.GroupBy;
import samenspel.measure.KnownTies;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkMeasures;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// The groups that have rings, of everybody in the network by the ties of the layers shown in the wave whose organisations are seen,
/// whatever the filter hides. An unknown tie counts as none.
///
/// @param groups  the largest first; one alone is no group
/// @param of      how many were in the network
/// @param fit     of a core its correlation, of communities their modularity
/// @param reading what they were made from
public record DrawnGroups(GroupBy by, List<List<OrganisationId>> groups, Map<OrganisationId, Integer> places, int of, OptionalDouble fit,
                          NetworkValue.Reading reading) {

    static DrawnGroups of(GroupBy by, Depiction depiction) {
        Network network = depiction.network();
        WaveId wave = depiction.seen().lens().wave();
        List<Layer> layers = depiction.seen().layersOf(network);
        List<OrganisationId> present = Measures.present(network, wave);
        if (layers.isEmpty()) {
            return made(by, List.of(), present.size(), OptionalDouble.empty(), new NetworkValue.Undefined(NetworkValue.Why.NO_TIES));
        }
        Set<Pair> tied = new LinkedHashSet<>();
        layers.forEach(layer -> network.ties(layer, wave).forEach(tie -> tied.add(tie.pair())));
        if (by == GroupBy.Kind.CUTPOINTS) {
            return cutpoints(present, tied);
        }
        KnownTies known = KnownTies.of(present, tied, List.of(), true);
        Map<NetworkMeasure, NetworkValue> values = NetworkMeasures.of(measures(by), network, layers.getFirst(), wave, known);
        NetworkValue found = Objects.requireNonNull(values.get(measures(by).getFirst()));
        OptionalDouble fit = measures(by).size() == 1 ? OptionalDouble.empty() : Objects.requireNonNull(values.get(measures(by).getLast())).number();
        return switch (found.reading()) {
            case NetworkValue.Groups(List<List<OrganisationId>> groups) -> made(by, groups, present.size(), fit, found.reading());
            case NetworkValue.Interchangeable(var sure, int _, var _) -> made(by, sure.isEmpty() ? List.of() : List.of(sure), present.size(), fit, found.reading());
            case NetworkValue.Levels levels when by instanceof GroupBy.Lambda(int least) -> made(by, setsOf(levels, least), present.size(), fit, levels);
            case NetworkValue.Undefined none -> made(by, List.of(), present.size(), fit, none);
            default -> throw new IllegalStateException("no groups: " + found);
        };
    }

    private static List<NetworkMeasure> measures(GroupBy by) {
        return by == GroupBy.Kind.CORE ? List.of(NetworkMeasure.CORE, NetworkMeasure.CORE_FIT)
                : by == GroupBy.Kind.COMMUNITIES ? List.of(NetworkMeasure.COMMUNITIES, NetworkMeasure.MODULARITY) : List.of(NetworkMeasure.LAMBDA_SETS);
    }

    private static DrawnGroups cutpoints(List<OrganisationId> present, Collection<Pair> tied) {
        Map<OrganisationId, Double> cuts = Measures.ofTies(Measure.CUTPOINT, present, tied.stream().map(pair -> new Tie(pair, 1)).toList(), false);
        List<OrganisationId> points = cuts.entrySet().stream().filter(one -> one.getValue() > 0).map(Map.Entry::getKey).toList();
        Map<OrganisationId, Integer> places = new LinkedHashMap<>();
        points.forEach(id -> places.put(id, 0));
        List<List<OrganisationId>> groups = points.isEmpty() ? List.of() : List.of(points);
        return new DrawnGroups(GroupBy.Kind.CUTPOINTS, groups, places, present.size(), OptionalDouble.empty(), new NetworkValue.Groups(groups));
    }

    /// Sets of a level stay sets of every lower one until others join them.
    private static List<List<OrganisationId>> setsOf(NetworkValue.Levels levels, int least) {
        return levels.levels().entrySet().stream().filter(level -> level.getKey() >= least).reduce((_, lower) -> lower).map(Map.Entry::getValue).orElse(List.of());
    }

    private static DrawnGroups made(GroupBy by, List<List<OrganisationId>> all, int of, OptionalDouble fit, NetworkValue.Reading reading) {
        List<List<OrganisationId>> groups = new ArrayList<>(all);
        groups.removeIf(group -> group.size() < 2 && by != GroupBy.Kind.CORE);
        groups.sort((one, other) -> Integer.compare(other.size(), one.size()));
        Map<OrganisationId, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int place = i;
            groups.get(i).forEach(id -> places.put(id, place));
        }
        return new DrawnGroups(by, List.copyOf(groups), places, of, fit, reading);
    }

    /// Why there are none, where that is to be said.
    public Optional<NetworkValue.Why> why() {
        return reading instanceof NetworkValue.Undefined(var why) ? Optional.of(why) : Optional.empty();
    }

    /// Of a core who can be exchanged for one another.
    public Optional<NetworkValue.Interchangeable> interchangeable() {
        return reading instanceof NetworkValue.Interchangeable some ? Optional.of(some) : Optional.empty();
    }

    /// Whether rings bear a number, because there are several groups.
    public boolean areNumbered() {
        return groups.size() > 1;
    }
}
