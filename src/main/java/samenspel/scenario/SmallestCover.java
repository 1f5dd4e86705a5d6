package samenspel.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Few sets that together hold all that any of them holds.
///
/// Begins with those taken greedily, then tries whether fewer do, branching on what fewest sets hold. Stops after a number of steps,
/// so that a smaller choice may exist.
final class SmallestCover {
    private static final int MOST_STEPS = 20_000;

    private final List<BitSet> sets;
    private final BitSet all;
    private final List<BitSet> holders;
    private List<Integer> best;
    private int steps;

    private SmallestCover(List<BitSet> sets) {
        this.sets = sets;
        this.all = union(sets);
        this.holders = IntStream.range(0, all.length()).mapToObj(this::holders).toList();
        this.best = greedy();
    }

    /// The places of those chosen, ascending.
    static List<Integer> of(List<BitSet> sets) {
        SmallestCover cover = new SmallestCover(sets);
        cover.search(new ArrayList<>(), cover.all, new BitSet());
        return cover.best.stream().sorted().toList();
    }

    /// Of sets within another only the other counts.
    private BitSet holders(int element) {
        BitSet holders = new BitSet();
        IntStream.range(0, sets.size()).filter(set -> sets.get(set).get(element)).filter(set -> IntStream.range(0, sets.size()).noneMatch(other -> isWithin(set, other))).forEach(holders::set);
        return holders;
    }

    private boolean isWithin(int set, int other) {
        if (set == other) {
            return false;
        }
        int size = sets.get(set).cardinality();
        int otherSize = sets.get(other).cardinality();
        return shared(sets.get(set), sets.get(other)) == size && (otherSize > size || other < set);
    }

    /// Takes the one with most that is not yet held, then leaves out who is not needed.
    private List<Integer> greedy() {
        List<Integer> taken = new ArrayList<>();
        BitSet left = (BitSet) all.clone();
        while (!left.isEmpty()) {
            int next = IntStream.range(0, sets.size()).boxed().max(Comparator.comparingInt((Integer set) -> shared(sets.get(set), left)).thenComparing(set -> -set)).orElseThrow();
            taken.add(next);
            left.andNot(sets.get(next));
        }
        for (Integer one : List.copyOf(taken).reversed()) {
            if (union(taken.stream().filter(other -> !other.equals(one)).map(sets::get).toList()).equals(all)) {
                taken.remove(one);
            }
        }
        return taken;
    }

    /// @param tried sets of which everything with them has been tried
    private void search(List<Integer> taken, BitSet left, BitSet tried) {
        if (left.isEmpty()) {
            best = taken.size() < best.size() ? List.copyOf(taken) : best;
            return;
        }
        if (++steps > MOST_STEPS || taken.size() + apart(left, tried) >= best.size()) {
            return;
        }
        BitSet without = (BitSet) tried.clone();
        for (int set : free(hardest(left, tried), tried).stream().boxed().sorted(Comparator.comparingInt((Integer one) -> -shared(sets.get(one), left)).thenComparing(one -> one)).toList()) {
            BitSet rest = (BitSet) left.clone();
            rest.andNot(sets.get(set));
            taken.add(set);
            search(taken, rest, without);
            taken.removeLast();
            without.set(set);
        }
    }

    private BitSet free(int element, BitSet tried) {
        BitSet free = (BitSet) holders.get(element).clone();
        free.andNot(tried);
        return free;
    }

    /// What fewest sets hold.
    private int hardest(BitSet left, BitSet tried) {
        return left.stream().boxed().min(Comparator.comparingInt((Integer element) -> free(element, tried).cardinality()).thenComparing(element -> element)).orElseThrow();
    }

    /// How many are there of which no set holds two: so many sets are needed at least.
    private int apart(BitSet left, BitSet tried) {
        BitSet others = (BitSet) left.clone();
        int count = 0;
        while (!others.isEmpty()) {
            int element = hardest(others, tried);
            others.clear(element);
            free(element, tried).stream().forEach(set -> others.andNot(sets.get(set)));
            count++;
        }
        return count;
    }

    private static BitSet union(List<BitSet> some) {
        BitSet all = new BitSet();
        some.forEach(all::or);
        return all;
    }

    private static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
