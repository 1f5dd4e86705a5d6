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

    /// @param groups of each organisation
    static RewiredTies of(int[][] pairs, int[] groups) {
        double least = 1;
        double most = 0;
        for (int at = 0; at < RandomTies.NETWORKS; at++) {
            double share = within(rewired(pairs, new SeededRandom(SEED + at)), groups);
            least = Math.min(least, share);
            most = Math.max(most, share);
        }
        return new RewiredTies(least, most);
    }

    static double within(int[][] pairs, int[] groups) {
        return Arrays.stream(pairs).filter(pair -> groups[pair[0]] == groups[pair[1]]).count() / (double) pairs.length;
    }

    private static int[][] rewired(int[][] pairs, SeededRandom random) {
        int[][] ties = Arrays.stream(pairs).map(int[]::clone).toArray(int[][]::new);
        Set<Long> there = new HashSet<>();
        for (int[] tie : ties) {
            there.add(key(tie[0], tie[1]));
        }
        for (int swap = 0; swap < SWAPS_A_TIE * ties.length; swap++) {
            swap(ties[random.below(ties.length)], ties[random.below(ties.length)], random.below(2), there);
        }
        return ties;
    }

    /// Unless somebody would be tied to itself or twice to another.
    private static void swap(int[] one, int[] other, int end, Set<Long> there) {
        int first = one[1];
        int second = other[end];
        int kept = other[1 - end];
        boolean free = one[0] != second && kept != first && !there.contains(key(one[0], second)) && !there.contains(key(kept, first));
        if (one != other && free) {
            there.remove(key(one[0], first));
            there.remove(key(kept, second));
            there.add(key(one[0], second));
            there.add(key(kept, first));
            one[1] = second;
            other[end] = first;
        }
    }

    private static long key(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }
}
