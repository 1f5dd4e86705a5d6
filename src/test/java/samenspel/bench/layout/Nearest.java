package samenspel.bench.layout;

import java.util.Comparator;
import java.util.PriorityQueue;
import samenspel.layout.solve.Positions;

/// Who stands nearest to a node.
///
/// @param k how many are asked for
record Nearest(Positions places, int node, int k) {
    private record Other(int node, double distance) {
    }

    /// In no order; of those equally far the first.
    int[] nodes() {
        PriorityQueue<Other> nearest = new PriorityQueue<>(Comparator.comparingDouble(other -> -other.distance));
        for (int j = 0; j < places.n(); j++) {
            double distance = places.distance(node, j);
            if (j != node && (nearest.size() < k || distance < nearest.peek().distance)) {
                nearest.add(new Other(j, distance));
                if (nearest.size() > k) {
                    nearest.remove();
                }
            }
        }
        return nearest.stream().mapToInt(Other::node).toArray();
    }
}
