package samenspel.study.findings;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import samenspel.layout.solve.SeededRandom;

/// Numbers of networks in which every pair is as likely to be tied, with so many organisations and ties.
///
/// @param two      the share of ties that the two organisations with most partners have a part in, of each network
/// @param central  Freeman's centralisation of partners, of each network
/// @param partners the most partners anybody has in any of them
record RandomTies(double[] two, double[] central, int partners) {
    static final int NETWORKS = 99;
    private static final long SEED = 1;

    /// @param organisations at least 3
    static RandomTies of(int organisations, int ties) {
        double[] two = new double[NETWORKS];
        double[] central = new double[NETWORKS];
        int most = 0;
        for (int at = 0; at < NETWORKS; at++) {
            int[][] pairs = pairs(organisations, ties, new SeededRandom(SEED + at));
            int[] degrees = degrees(organisations, pairs);
            two[at] = two(degrees, pairs);
            central[at] = centralisation(degrees);
            most = Math.max(most, Arrays.stream(degrees).max().orElse(0));
        }
        return new RandomTies(two, central, most);
    }

    /// The same with the share of ties of networks in which a tie has a direction.
    RandomTies directed(int organisations, int ties) {
        double[] shares = new double[NETWORKS];
        for (int at = 0; at < NETWORKS; at++) {
            int[][] arcs = arcs(organisations, ties, new SeededRandom(SEED + at));
            shares[at] = two(partners(organisations, arcs), arcs);
        }
        return new RandomTies(shares, central, partners);
    }

    /// How many others each has a tie with, in one direction or both.
    private static int[] partners(int organisations, int[][] arcs) {
        boolean[][] tied = new boolean[organisations][organisations];
        Arrays.stream(arcs).forEach(arc -> tied[arc[0]][arc[1]] = true);
        return degrees(organisations, Arrays.stream(arcs).filter(arc -> arc[0] < arc[1] || !tied[arc[1]][arc[0]]).toArray(int[][]::new));
    }

    private static int[][] arcs(int organisations, int ties, SeededRandom random) {
        int[][] arcs = new int[ties][];
        int taken = 0;
        int left = organisations * (organisations - 1);
        for (int from = 0; from < organisations && taken < ties; from++) {
            for (int to = 0; to < organisations && taken < ties; to++) {
                if (from != to && random.below(left--) < ties - taken) {
                    arcs[taken++] = new int[]{from, to};
                }
            }
        }
        return arcs;
    }

    /// So many of all pairs, each set of them as likely as another (Knuth's selection sampling).
    private static int[][] pairs(int organisations, int ties, SeededRandom random) {
        int[][] pairs = new int[ties][];
        int taken = 0;
        long left = (long) organisations * (organisations - 1) / 2;
        for (int one = 0; one < organisations && taken < ties; one++) {
            for (int other = one + 1; other < organisations && taken < ties; other++) {
                if (random.below((int) left--) < ties - taken) {
                    pairs[taken++] = new int[]{one, other};
                }
            }
        }
        return pairs;
    }

    static int[] degrees(int organisations, int[][] pairs) {
        int[] degrees = new int[organisations];
        for (int[] pair : pairs) {
            degrees[pair[0]]++;
            degrees[pair[1]]++;
        }
        return degrees;
    }

    /// The share of ties that the two with most partners have a part in.
    static double two(int[] degrees, int[][] pairs) {
        int[] order = IntStream.range(0, degrees.length).boxed().sorted((one, other) -> degrees[other] - degrees[one]).mapToInt(Integer::intValue).toArray();
        Set<Integer> best = new HashSet<>(Set.of(order[0], order[1]));
        return Arrays.stream(pairs).filter(pair -> best.contains(pair[0]) || best.contains(pair[1])).count() / (double) pairs.length;
    }

    static double centralisation(int[] degrees) {
        int most = Arrays.stream(degrees).max().orElse(0);
        double n = degrees.length;
        return Arrays.stream(degrees).mapToDouble(degree -> most - degree).sum() / ((n - 1) * (n - 2));
    }

    double mostTwo() {
        return Arrays.stream(two).max().orElse(0);
    }

    double meanTwo() {
        return Arrays.stream(two).average().orElse(0);
    }

    double mostCentral() {
        return Arrays.stream(central).max().orElse(0);
    }

    /// The largest difference in centralisation from another, network by network.
    double mostApart(RandomTies other) {
        return IntStream.range(0, NETWORKS).mapToDouble(at -> Math.abs(central[at] - other.central[at])).max().orElse(0);
    }
}
