package samenspel.layout.solve;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Numbers of nodes or edges in an order; equal ones keep the order of their numbers.
public final class NodeOrder {
    private NodeOrder() {
    }

    /// The numbers 0 to n − 1, the first of the order first.
    public static int[] of(int n, Comparator<Integer> order) {
        return IntStream.range(0, n).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
    }
}
