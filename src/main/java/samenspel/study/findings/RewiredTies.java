package samenspel.study.findings;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import samenspel.layout.solve.SeededRandom;

/// How many ties stay within groups in networks tied anew with as many partners for everybody, by swapping the ends of two ties
/// (Maslov & Sneppen 2002, "Specificity and stability in topology of protein networks").
///
/// @param least smallest share of any of them
/// @param most  largest share of any of them
record RewiredTies(double least, double most) {
    private static final int SWAPS_A_TIE = 10;
    private static final long SEED = 1_000;

    /// @param groups   of each organisation
    /// @param directed whether a tie goes from its first to its second
    static RewiredTies of(int[][] pairs, int[] groups, boolean directed) {
        double least = 1;
        double most = 0;
        for (int at = 0; at < RandomTies.NETWORKS; at++) {
            double share = within(rewired(pairs, directed, new SeededRandom(SEED + at)), groups);
            least = Math.min(least, share);
            most = Math.max(most, share);
        }
        return new RewiredTies(least, most);
    }

    static double within(int[][] pairs, int[] groups) {
        return Arrays.stream(pairs).filter(pair -> groups[pair[0]] == groups[pair[1]]).count() / (double) pairs.length;
    }

    private static int[][] rewired(int[][] pairs, boolean directed, SeededRandom random) {
        int[][] ties = Arrays.stream(pairs).map(int[]::clone).toArray(int[][]::new);
        Taken there = new Taken(directed, new HashSet<>());
        for (int[] tie : ties) {
            there.ends.add(there.key(tie[0], tie[1]));
        }
        for (int swap = 0; swap < SWAPS_A_TIE * ties.length; swap++) {
            swap(ties[random.below(ties.length)], ties[random.below(ties.length)], directed ? 1 : random.below(2), there);
        }
        return ties;
    }

    /// Unless somebody would be tied to itself or twice to another.
    private static void swap(int[] one, int[] other, int end, Taken there) {
        int first = one[1];
        int second = other[end];
        int kept = other[1 - end];
        boolean free = one[0] != second && kept != first && there.isFree(one[0], second) && there.isFree(kept, first);
        if (one != other && free) {
            there.ends.remove(there.key(one[0], first));
            there.ends.remove(there.key(kept, second));
            there.ends.add(there.key(one[0], second));
            there.ends.add(there.key(kept, first));
            one[1] = second;
            other[end] = first;
        }
    }

    /// The ties there are, by their ends.
    private record Taken(boolean directed, Set<Long> ends) {
        long key(int one, int other) {
            return directed || one < other ? (long) one << 32 | other : (long) other << 32 | one;
        }

        boolean isFree(int one, int other) {
            return !ends.contains(key(one, other));
        }
    }
}
