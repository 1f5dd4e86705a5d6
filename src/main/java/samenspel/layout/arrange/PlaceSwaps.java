package samenspel.layout.arrange;

import java.util.Arrays;
import java.util.stream.IntStream;
import samenspel.layout.solve.Adjacency;
import samenspel.layout.solve.Positions;

/// Shortens ties: two nodes of one group change places as long as that helps.
///
/// Objective: Σ over ties of weight · length. Stop rule: a round over all pairs of one group without an
/// exchange, or [#ROUNDS]. Cost: a round looks for each pair at the ties of both; not tried above [#MOST] looks.
final class PlaceSwaps {
    private static final int ROUNDS = 40;
    private static final double MOST = 2e8;
    private static final double WORTH = 1e-9;
    private final Adjacency ties;
    private final Positions places;

    private PlaceSwaps(Adjacency ties, Positions places) {
        this.ties = ties;
        this.places = places;
    }

    static Positions of(GroupedNodes grouped, Positions places) {
        PlaceSwaps swaps = new PlaceSwaps(grouped.ties(), places.copy());
        double pairs = Arrays.stream(grouped.counts()).mapToDouble(count -> (double) count * count).sum();
        double looks = ROUNDS * pairs * grouped.part().ends().length / Math.max(1, grouped.n());
        boolean better = looks < MOST;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = swaps.round(grouped.group());
        }
        return swaps.places;
    }

    private boolean round(int[] group) {
        boolean better = false;
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (group[i] == group[j]) {
                    better |= exchanged(i, j);
                }
            }
        }
        return better;
    }

    private boolean exchanged(int i, int j) {
        double before = length(i, j) + length(j, i);
        exchange(i, j);
        if (length(i, j) + length(j, i) < before * (1 - WORTH)) {
            return true;
        }
        exchange(i, j);
        return false;
    }

    private void exchange(int i, int j) {
        for (double[] axis : new double[][] {places.x(), places.y()}) {
            double kept = axis[i];
            axis[i] = axis[j];
            axis[j] = kept;
        }
    }

    /// Of all ties of a node but the one to the other of the two.
    private double length(int node, int other) {
        return IntStream.range(ties.first()[node], ties.first()[node + 1]).filter(at -> ties.other()[at] != other)
                .mapToDouble(at -> ties.value()[at] * places.distance(node, ties.other()[at])).sum();
    }
}
