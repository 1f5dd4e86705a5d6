package samenspel.measure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.network.Pair;

/// Some of the ways the unknown pairs may turn out, to see whether a measure that has no value with all of them as no tie has one with
/// others of them tied: one pair, all but one, those of one organisation, all, and some more of one pair alone.
public final class Completions {
    private static final int ALONE = 8;

    private Completions() {
    }

    /// None where no pair is unknown; made when they are asked for.
    public static Stream<KnownTies> some(KnownTies ties) {
        List<Pair> unknown = ties.unknownPairs();
        if (unknown.isEmpty()) {
            return Stream.of();
        }
        List<Pair> ofOne = unknown.stream().filter(pair -> pair.has(unknown.getFirst().from())).toList();
        Stream<List<Pair>> tied = Stream.of(List.of(unknown.getFirst()), unknown.subList(1, unknown.size()), ofOne, unknown);
        Stream<List<Pair>> alone = IntStream.range(1, Math.min(ALONE, unknown.size())).mapToObj(i -> List.of(unknown.get(i)));
        return Stream.concat(tied, alone).map(ties::completed);
    }
}
