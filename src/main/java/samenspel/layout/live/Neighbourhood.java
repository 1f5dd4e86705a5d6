package samenspel.layout.live;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import samenspel.layout.solve.Adjacency;

/// Which nodes may move in a sweep, so that it takes no longer than a frame: everybody free in a network of up to a thousand; in a larger
/// one those nearest in steps to who is held away from home, and those on their way home.
final class Neighbourhood {
    /// How many pairs a sweep may look at.
    private static final int PAIRS = 1_000_000;
    private final Adjacency ties;
    private final boolean[] fixed;
    private final boolean[] met;
    private final int[] queue;

    /// @param fixed which nodes stay where they are; read anew at every question
    Neighbourhood(Adjacency ties, boolean[] fixed) {
        this.ties = ties;
        this.fixed = fixed;
        met = new boolean[ties.n()];
        queue = new int[ties.n()];
    }

    boolean[] fixed() {
        return fixed;
    }

    /// Fixed nodes that are away from home.
    int[] held(IntPredicate away) {
        return IntStream.range(0, ties.n()).filter(i -> fixed[i] && away.test(i)).toArray();
    }

    /// Free nodes, in order of their numbers when all may move.
    int[] moving(IntPredicate away) {
        int n = ties.n();
        int most = PAIRS / Math.max(1, n);
        if (most >= n) {
            return IntStream.range(0, n).filter(i -> !fixed[i]).toArray();
        }
        Arrays.fill(met, false);
        int tail = reach(0, held(away), most / 2);
        int[] returning = IntStream.range(0, n).filter(i -> !fixed[i] && away.test(i) && !met[i]).toArray();
        tail = reach(tail, returning, most);
        return Arrays.stream(queue, 0, tail).filter(i -> !fixed[i]).toArray();
    }

    /// A search from some nodes that ends when so many are met.
    private int reach(int from, int[] seeds, int most) {
        int tail = from;
        for (int seed : seeds) {
            tail = tail < most ? meet(seed, tail) : tail;
        }
        for (int head = from; head < tail && tail < most; head++) {
            int node = queue[head];
            for (int at = ties.first()[node]; at < ties.first()[node + 1] && tail < most; at++) {
                tail = meet(ties.other()[at], tail);
            }
        }
        return tail;
    }

    private int meet(int node, int tail) {
        if (met[node]) {
            return tail;
        }
        met[node] = true;
        queue[tail] = node;
        return tail + 1;
    }
}
