package samenspel.measure.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.change.TieChange;
import samenspel.measure.KnownTies;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Answer;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;

/// What became of the ties of one organisation, or of several together, between two waves: turnover, loss and Jaccard's coefficient are those of the
/// counts, under the denominator of the change; a tie in two directions is two.
///
/// @param openBefore possible ties that do not stand in the second wave, and of which the first knows nothing
/// @param openAfter  possible ties that did not stand in the first wave, and of which the second knows nothing
/// @param openBoth   possible ties of which neither wave knows anything
public record OwnChange(Counts counts, long openBefore, long openAfter, long openBoth) {

    /// Of everybody who was in the network in either wave, in order of ids. All ties of the first wave count.
    public static SequencedMap<OrganisationId, OwnChange> of(Network network, Layer layer, WaveId from, WaveId to) {
        KnownTies before = KnownTies.of(network, layer, from);
        KnownTies after = KnownTies.of(network, layer, to);
        SequencedMap<OrganisationId, List<TieChange>> ties = new TreeMap<>();
        Stream.concat(before.ids().stream(), after.ids().stream()).forEach(id -> ties.put(id, new ArrayList<>()));
        Change.of(network, layer, from, to).ties().forEach(tie -> ends(tie.pair()).forEach(end -> ties.computeIfAbsent(end, _ -> new ArrayList<>()).add(tie)));
        Map<OrganisationId, long[]> open = open(network, layer, List.of(from, to), List.of(before, after));
        SequencedMap<OrganisationId, OwnChange> changes = new TreeMap<>();
        ties.forEach((id, own) -> {
            long[] unknown = open.getOrDefault(id, new long[3]);
            changes.put(id, new OwnChange(Counts.of(own), unknown[0], unknown[1], unknown[2]));
        });
        return Collections.unmodifiableSequencedMap(changes);
    }

    /// Of ties with at least one end among these organisations.
    ///
    /// @param unknown possible ties of which one wave knows nothing, or neither; each once
    public static OwnChange of(Network network, Change change, Collection<Pair> unknown, Predicate<OrganisationId> whom) {
        Layer layer = network.layer(change.layer()).orElseThrow();
        long[] open = new long[3];
        unknown.stream().filter(pair -> whom.test(pair.from()) || whom.test(pair.to()))
                .forEach(pair -> openIn(network.tie(layer, change.from(), pair), network.tie(layer, change.to(), pair)).ifPresent(which -> open[which]++));
        return new OwnChange(change.countsOf(whom), open[0], open[1], open[2]);
    }

    /// Of one organisation, from what is known of each possible tie of its own in both waves, whatever counts as a tie.
    public static OwnChange of(Collection<TieChange> possible) {
        long[] open = new long[3];
        possible.stream().filter(tie -> tie.before().isUnknown() || tie.after().isUnknown()).forEach(tie -> openIn(tie.before(), tie.after()).ifPresent(which -> open[which]++));
        return new OwnChange(Counts.of(possible.stream().filter(tie -> tie.before().isTied() || tie.after().isTied()).toList()), open[0], open[1], open[2]);
    }

    private static Stream<OrganisationId> ends(Pair pair) {
        return Stream.of(pair.from(), pair.to());
    }

    /// Per organisation how many possible ties stand in neither wave and are unknown in the first, the second or both.
    private static Map<OrganisationId, long[]> open(Network network, Layer layer, List<WaveId> waves, List<KnownTies> known) {
        SortedSet<Pair> pairs = new TreeSet<>();
        known.forEach(one -> pairs.addAll(one.unknownPairs()));
        Map<OrganisationId, long[]> open = new TreeMap<>();
        for (Pair pair : pairs) {
            openIn(network.tie(layer, waves.getFirst(), pair), network.tie(layer, waves.getLast(), pair))
                    .ifPresent(which -> ends(pair).forEach(end -> open.computeIfAbsent(end, _ -> new long[3])[which]++));
        }
        return open;
    }

    /// 0 for the first wave, 1 for the second, 2 for both; empty where it stands in one of them.
    ///
    /// @param before unknown where the other is not
    private static OptionalInt openIn(Answer before, Answer after) {
        return before.isTied() || after.isTied() ? OptionalInt.empty() : OptionalInt.of(!after.isUnknown() ? 0 : before.isUnknown() ? 2 : 1);
    }

    /// Possible ties of which one wave knows nothing, or neither.
    public long unknown() {
        return counts.unknown() + openBefore + openAfter + openBoth;
    }

    private boolean isOpen() {
        return unknown() > 0;
    }

    /// The least and the most of Jaccard's coefficient whatever the unknown ties are; empty when none is unknown.
    public Optional<NetworkValue.Bounds> jaccardBounds() {
        double either = counts.before() + counts.after() - counts.kept();
        double kept = counts.kept() + counts.unknown() + openBoth;
        return isOpen() ? Optional.of(new NetworkValue.Bounds(counts.kept() / (either + openBefore + openAfter + openBoth),
                kept == 0 ? 0 : kept / (either + openBoth))) : Optional.empty();
    }

    /// The least and the most share of the ties of the first wave that were lost; empty when none is unknown, or when there can be none in
    /// the first wave. Where none can be there but lost ones all were lost.
    public Optional<NetworkValue.Bounds> lossBounds() {
        double before = counts.before();
        double kept = before + counts.unknownBefore() + openBoth;
        double lost = counts.lost() + counts.unknownAfter() + openBefore + openBoth;
        return isOpen() && kept + openBefore > 0 ? Optional.of(new NetworkValue.Bounds(kept == 0 ? 1 : counts.lost() / kept,
                lost == 0 ? 0 : lost / (before + openBefore + openBoth))) : Optional.empty();
    }
}
