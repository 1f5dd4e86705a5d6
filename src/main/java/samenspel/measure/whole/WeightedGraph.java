package samenspel.measure.whole;

import java.util.Arrays;
import samenspel.measure.PartnerLists;

/// An undirected graph whose nodes may each stand for several, in packed arrays.
///
/// @param first  length n + 1: the neighbours of node i are at `first[i]` to before `first[i + 1]`
/// @param weight of each neighbour's edge
/// @param ends   of each node the sum of weights at it, those within it counted twice
/// @param total  the sum of all ends
record WeightedGraph(int[] first, int[] at, double[] weight, double[] ends, double total) {

    static WeightedGraph of(PartnerLists partners) {
        double[] weight = new double[partners.at().length];
        Arrays.fill(weight, 1);
        double[] ends = new double[partners.n()];
        Arrays.setAll(ends, partners::count);
        return new WeightedGraph(partners.first(), partners.at(), weight, ends, weight.length);
    }

    int n() {
        return ends.length;
    }

    /// One node for each group.
    ///
    /// @param group of each node, from 0 to before count
    WeightedGraph joined(int[] group, int count) {
        double[] newEnds = new double[count];
        int[][] members = members(group, count);
        int[] newFirst = new int[count + 1];
        int[] newAt = new int[at.length];
        double[] newWeight = new double[at.length];
        double[] to = new double[count];
        int end = 0;
        for (int one = 0; one < count; one++) {
            int start = end;
            for (int node : members[one]) {
                newEnds[one] += ends[node];
                for (int i = first[node]; i < first[node + 1]; i++) {
                    int other = group[at[i]];
                    if (other != one && to[other] == 0) {
                        newAt[end++] = other;
                    }
                    to[other] += other == one ? 0 : weight[i];
                }
            }
            for (int i = start; i < end; i++) {
                newWeight[i] = to[newAt[i]];
                to[newAt[i]] = 0;
            }
            newFirst[one + 1] = end;
        }
        return new WeightedGraph(newFirst, Arrays.copyOf(newAt, end), Arrays.copyOf(newWeight, end), newEnds, total);
    }

    static int[][] members(int[] group, int count) {
        int[] sizes = new int[count];
        for (int one : group) {
            sizes[one]++;
        }
        int[][] members = new int[count][];
        for (int one = 0; one < count; one++) {
            members[one] = new int[sizes[one]];
        }
        for (int node = group.length - 1; node >= 0; node--) {
            members[group[node]][--sizes[group[node]]] = node;
        }
        return members;
    }
}
