package samenspel.study.numbers.whole;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import samenspel.measure.MeasureWords;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Network;
import samenspel.study.numbers.WholeTopic;

/// What was found of a network so far. It grows step by step, the quick measures first, so that they can be read while the
/// others are found.
///
/// @param values by place, then by measure
/// @param ahead  steps still to be taken
public record WholeFound(Network network, WholeTopic topic, Map<WholePlace, SequencedMap<MeasureWords, NetworkValue>> values, List<Step> ahead) {
    /// Those that take long.
    private static final Set<NetworkMeasure> SLOW = EnumSet.of(NetworkMeasure.BETWEENNESS_CENTRALISATION, NetworkMeasure.CORE_FIT, NetworkMeasure.CORE, NetworkMeasure.CORE_CORRELATION,
            NetworkMeasure.CORE_MISFITS, NetworkMeasure.E_I_CHANCE, NetworkMeasure.BETWEENNESS_DIRECTED_CENTRALISATION, NetworkMeasure.LEAST_UPPER_BOUNDEDNESS, NetworkMeasure.LUBNESS_SNA,
            NetworkMeasure.TRIAD_CENSUS, NetworkMeasure.COMMUNITIES, NetworkMeasure.MODULARITY, NetworkMeasure.LAMBDA_SETS, NetworkMeasure.KEY_PLAYERS_REACH,
            NetworkMeasure.KEY_PLAYERS_REACH_SHARE, NetworkMeasure.KEY_PLAYERS_REMOVAL, NetworkMeasure.KEY_PLAYERS_REMOVAL_FRAGMENTATION);

    /// Some measures in one place.
    public record Step(WholePlace place, List<MeasureWords> measures) {
        public Step {
            measures = List.copyOf(measures);
        }
    }

    public WholeFound {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        ahead = List.copyOf(ahead);
    }

    /// Nothing yet.
    public static WholeFound begin(Network network, WholeTopic topic) {
        List<MeasureWords> all = MeasureGroup.of(topic).stream().flatMap(group -> group.measures().stream()).toList();
        Set<MeasureWords> slow = new LinkedHashSet<>(all);
        slow.retainAll(SLOW);
        List<MeasureWords> quick = all.stream().filter(measure -> !slow.contains(measure)).toList();
        List<WholePlace> places = WholePlace.of(topic, network.layers(), network.waves());
        List<Step> steps = new ArrayList<>(places.stream().map(place -> new Step(place, quick)).toList());
        if (!slow.isEmpty()) {
            places.forEach(place -> steps.add(new Step(place, List.copyOf(slow))));
        }
        return new WholeFound(network, topic, Map.of(), steps);
    }

    /// After the next step. May take long.
    public WholeFound next() {
        Step step = ahead.getFirst();
        Map<WholePlace, SequencedMap<MeasureWords, NetworkValue>> all = new LinkedHashMap<>(values);
        SequencedMap<MeasureWords, NetworkValue> here = new LinkedHashMap<>(all.getOrDefault(step.place(), new LinkedHashMap<>()));
        here.putAll(step.place().values(network, step.measures()));
        all.put(step.place(), here);
        return new WholeFound(network, topic, all, ahead.subList(1, ahead.size()));
    }

    /// After all steps.
    public static WholeFound all(Network network, WholeTopic topic) {
        WholeFound found = begin(network, topic);
        while (!found.isComplete()) {
            found = found.next();
        }
        return found;
    }

    public boolean isComplete() {
        return ahead.isEmpty();
    }

    /// Which share of the steps is taken, from 0 to 1.
    ///
    /// @param ofNext how much of the next step is done, from 0 to 1
    public double share(double ofNext) {
        int all = begin(network, topic).ahead.size();
        return all == 0 ? 1 : 1 - (ahead.size() - ofNext) / all;
    }

    /// Empty where it is not found yet, and where the measure says nothing of such a place.
    public Optional<NetworkValue> value(WholePlace place, MeasureWords measure) {
        return Optional.ofNullable(values.get(place)).flatMap(here -> Optional.ofNullable(here.get(measure)));
    }

    /// Whether it is still to be found.
    public boolean isAhead(WholePlace place, MeasureWords measure) {
        return ahead.stream().anyMatch(step -> step.place().equals(place) && step.measures().contains(measure));
    }

    /// The same of a network that is called otherwise.
    WholeFound of(Network other) {
        return new WholeFound(other, topic, values, ahead);
    }
}
