package samenspel.measure.between;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.measure.KnownTies;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Part;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.WaveId;

/// In how many layers partners are tied, in either direction, in one wave; unknown ties count as none.
///
/// @param pairs  how many pairs are tied in 1, 2 … of the layers
/// @param bounds of the share in two layers or more; empty when nothing is unknown
public record Multiplexity(List<Long> pairs, Optional<Bounds> bounds) {

    public Multiplexity {
        pairs = List.copyOf(pairs);
    }

    public static Multiplexity of(Network network, List<Layer> layers, WaveId wave) {
        List<KnownTies> known = layers.stream().map(layer -> KnownTies.of(network, layer, wave)).toList();
        Map<Pair, Integer> sure = counts(known);
        if (known.stream().allMatch(ties -> ties.unknownTies() == 0)) {
            return new Multiplexity(tally(sure, layers.size()), Optional.empty());
        }
        return new Multiplexity(tally(sure, layers.size()), bounds(sure, counts(known.stream().map(KnownTies::completed).toList())));
    }

    private static Map<Pair, Integer> counts(List<KnownTies> layers) {
        Map<Pair, Integer> counts = new HashMap<>();
        layers.forEach(ties -> ties.tiedPairs().stream().map(Pair::unordered).distinct().forEach(pair -> counts.merge(pair, 1, Integer::sum)));
        return counts;
    }

    private static List<Long> tally(Map<Pair, Integer> counts, int layers) {
        long[] tally = new long[layers];
        counts.values().forEach(count -> tally[count - 1]++);
        return Arrays.stream(tally).boxed().toList();
    }

    /// Most when every pair that may have two has them and no other pair gains a tie; least the other way round.
    private static Optional<Bounds> bounds(Map<Pair, Integer> sure, Map<Pair, Integer> possible) {
        double surelyTwo = sure.values().stream().filter(count -> count > 1).count();
        double perhapsTwo = possible.values().stream().filter(count -> count > 1).count();
        double onlyOne = sure.keySet().stream().filter(pair -> possible.getOrDefault(pair, 0) == 1).count();
        return possible.isEmpty() ? Optional.empty()
                : Optional.of(new Bounds(surelyTwo / possible.size(), perhapsTwo / Math.max(1, perhapsTwo + onlyOne)));
    }

    /// Pairs tied in two layers or more, of those tied in any.
    public NetworkValue share() {
        long any = pairs.stream().mapToLong(count -> count).sum();
        return any == 0 ? none(bounds) : new NetworkValue(new Part(any - pairs.getFirst(), any), bounds, Optional.empty());
    }

    /// How many pairs are tied in how many of the layers.
    public NetworkValue census() {
        SequencedMap<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            counts.put(String.valueOf(i + 1), pairs.get(i));
        }
        return NetworkValue.of(new Tally(counts));
    }

    /// Mean number of layers of pairs tied in any.
    public NetworkValue mean() {
        double any = pairs.stream().mapToLong(count -> count).sum();
        double ties = 0;
        for (int i = 0; i < pairs.size(); i++) {
            ties += (i + 1.0) * pairs.get(i);
        }
        return any == 0 ? none(Optional.empty()) : NetworkValue.of(new Amount(ties / any));
    }

    /// Bounds of the share stand where an unknown tie could be there.
    private NetworkValue none(Optional<Bounds> around) {
        return new NetworkValue(new NetworkValue.Undefined(bounds.isPresent() ? Why.UNKNOWN : Why.NO_TIES), around, Optional.empty());
    }
}
