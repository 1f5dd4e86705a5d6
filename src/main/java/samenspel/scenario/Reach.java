package samenspel.scenario;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// How well organisations reach each other, and the teams, along ties in any direction.
///
/// @param ties      pairs
/// @param toTeam    by place steps to the nearest team, 0 of a team, [#NO_PATH] where there is no path
/// @param pairs     pairs of organisations with a path between them
/// @param steps     of their shortest paths together
/// @param parts     groups within which everybody reaches everybody; one alone is one
/// @param largest   organisations in the largest of them
/// @param alone     organisations without a tie
public record Reach(int ties, int[] toTeam, long pairs, long steps, int parts, int largest, int alone) {
    public static final int NO_PATH = -1;

    static Reach of(TieGrid grid, BitSet teams) {
        int n = grid.n();
        int[][] lists = IntStream.range(0, n).mapToObj(grid::partners).toArray(int[][]::new);
        long pairs = 0;
        long steps = 0;
        int parts = 0;
        int largest = 0;
        for (int place = 0; place < n; place++) {
            BitSet from = new BitSet(n);
            from.set(place);
            int[] distance = distances(lists, from);
            int[] reached = Arrays.stream(distance).filter(one -> one > 0).toArray();
            pairs += reached.length;
            steps += Arrays.stream(reached).asLongStream().sum();
            largest = Math.max(largest, 1 + reached.length);
            parts += IntStream.range(0, place).noneMatch(before -> distance[before] >= 0) ? 1 : 0;
        }
        int alone = (int) IntStream.range(0, n).filter(place -> lists[place].length == 0).count();
        return new Reach(grid.ties(), distances(lists, teams), pairs / 2, steps / 2, parts, largest, alone);
    }

    /// Steps from the nearest of some.
    static int[] distances(int[][] lists, BitSet from) {
        int[] distance = new int[lists.length];
        Arrays.fill(distance, NO_PATH);
        int[] queue = new int[lists.length];
        int filled = 0;
        for (int place : from.stream().toArray()) {
            distance[place] = 0;
            queue[filled++] = place;
        }
        for (int at = 0; at < filled; at++) {
            for (int next : lists[queue[at]]) {
                if (distance[next] == NO_PATH) {
                    distance[next] = distance[queue[at]] + 1;
                    queue[filled++] = next;
                }
            }
        }
        return distance;
    }

    /// Organisations that are one or two steps from a team.
    public int withinTwo() {
        return (int) Arrays.stream(toTeam).filter(steps -> steps == 1 || steps == 2).count();
    }

    /// Mean number of steps between organisations that have a path; NaN where none have.
    public double meanDistance() {
        return pairs == 0 ? Double.NaN : (double) steps / pairs;
    }
}
