package samenspel.layout.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A part of a graph that no edge joins to the rest, numbered for itself.
///
/// @param members the whole graph's number of each node of the part, in its order
/// @param ends    two nodes an edge, in the part's own numbers
/// @param weights one an edge
/// @param alike   as in the whole graph
public record Subgraph(int[] members, int[] ends, double[] weights, boolean alike) {

    /// All parts, the largest first, those of one size in order of their first nodes.
    public static List<Subgraph> of(TieGraph graph) {
        int[] part = Components.of(graph.n(), graph.ends());
        SortedMap<Integer, List<Integer>> nodes = new TreeMap<>();
        SortedMap<Integer, List<Integer>> edges = new TreeMap<>();
        for (int i = 0; i < part.length; i++) {
            nodes.computeIfAbsent(part[i], _ -> new ArrayList<>()).add(i);
        }
        for (int e = 0; e < graph.weights().length; e++) {
            edges.computeIfAbsent(part[graph.ends()[2 * e]], _ -> new ArrayList<>()).add(e);
        }
        int[] number = new int[graph.n()];
        return nodes.entrySet().stream()
                .map(entry -> only(graph, array(entry.getValue()), array(edges.getOrDefault(entry.getKey(), List.of())), number))
                .sorted(Comparator.comparingInt((Subgraph p) -> -p.members.length)).toList();
    }

    /// All nodes with an edge, whether or not edges join them all.
    public static Subgraph tied(TieGraph graph) {
        int[] members = Arrays.stream(graph.ends()).sorted().distinct().toArray();
        return only(graph, members, IntStream.range(0, graph.weights().length).toArray(), new int[graph.n()]);
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /// @param number room for each node's number in its part
    private static Subgraph only(TieGraph graph, int[] members, int[] edges, int[] number) {
        IntStream.range(0, members.length).forEach(i -> number[members[i]] = i);
        int[] ends = Arrays.stream(edges).flatMap(e -> IntStream.of(graph.ends()[2 * e], graph.ends()[2 * e + 1]))
                .map(end -> number[end]).toArray();
        return new Subgraph(members, ends, Arrays.stream(edges).mapToDouble(e -> graph.weights()[e]).toArray(), graph.alike());
    }

    public int n() {
        return members.length;
    }

    public boolean isTied() {
        return n() > 1;
    }

    public double[] lengths() {
        return alike ? DesiredLengths.alike(weights.length) : DesiredLengths.of(n(), ends, weights);
    }

    /// The values of this part's nodes out of those of all.
    public boolean[] of(boolean[] all) {
        boolean[] own = new boolean[n()];
        for (int i = 0; i < own.length; i++) {
            own[i] = all[members[i]];
        }
        return own;
    }
}
