package samenspel.layout.plain;

import java.util.stream.IntStream;
import samenspel.layout.solve.SeededRandom;

/// Graphs to lay out, by rule or by a seeded chance.
public final class Graphs {
    private Graphs() {
    }

    public static PlainGraph path(int n) {
        return PlainGraph.of(n, IntStream.range(0, n - 1).flatMap(i -> IntStream.of(i, i + 1)).toArray());
    }

    public static PlainGraph star(int leaves) {
        return PlainGraph.of(leaves + 1, IntStream.rangeClosed(1, leaves).flatMap(i -> IntStream.of(0, i)).toArray());
    }

    public static PlainGraph clique(int n) {
        return PlainGraph.of(n, IntStream.range(0, n * n).filter(k -> k / n < k % n)
                .flatMap(k -> IntStream.of(k / n, k % n)).toArray());
    }

    public static PlainGraph tree(int n, int branches) {
        return PlainGraph.of(n, IntStream.range(1, n).flatMap(i -> IntStream.of((i - 1) / branches, i)).toArray());
    }

    public static PlainGraph grid(int side) {
        return PlainGraph.of(side * side, IntStream.range(0, side * side).flatMap(i -> IntStream.concat(
                i % side < side - 1 ? IntStream.of(i, i + 1) : IntStream.empty(),
                i / side < side - 1 ? IntStream.of(i, i + side) : IntStream.empty())).toArray());
    }

    /// A square grid with one diagonal in each cell.
    public static PlainGraph mesh(int side) {
        return PlainGraph.of(side * side, IntStream.range(0, side * side).flatMap(i -> {
            boolean right = i % side < side - 1;
            boolean below = i / side < side - 1;
            return IntStream.concat(right ? IntStream.of(i, i + 1) : IntStream.empty(), IntStream.concat(
                    below ? IntStream.of(i, i + side) : IntStream.empty(), right && below ? IntStream.of(i, i + side + 1) : IntStream.empty()));
        }).toArray());
    }

    /// Groups of equal size; of each node's edges about nine in ten stay in its group.
    public static PlainGraph groups(int n, int edges, int groups) {
        SeededRandom random = new SeededRandom(7);
        int size = n / groups;
        int[] ends = new int[2 * edges];
        for (int e = 0; e < edges; e++) {
            int from = random.below(n);
            ends[2 * e] = from;
            ends[2 * e + 1] = random.below(10) < 9 ? from / size * size + random.below(size) : random.below(n);
        }
        return PlainGraph.of(n, ends);
    }

    /// Each newcomer ties itself to some of those before, rather to those with many ties.
    public static PlainGraph attached(int n, int each) {
        SeededRandom random = new SeededRandom(7);
        int[] ends = new int[2 * each * (n - 1)];
        for (int at = 0; at < ends.length; at += 2) {
            int newcomer = at / 2 / each + 1;
            ends[at] = newcomer;
            ends[at + 1] = newcomer == 1 ? 0 : ends[random.below((newcomer - 1) * 2 * each)];
        }
        return PlainGraph.of(n, ends);
    }

    /// The same graph with its nodes in reverse order.
    public static PlainGraph reversed(PlainGraph graph) {
        int last = graph.n() - 1;
        return PlainGraph.of(graph.n(), IntStream.range(0, graph.n()).flatMap(i -> IntStream
                .of(graph.other()).skip(graph.first()[i]).limit(graph.degree(i))
                .filter(j -> j > i).flatMap(j -> IntStream.of(last - i, last - j))).toArray());
    }
}
