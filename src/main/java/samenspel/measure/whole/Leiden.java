package samenspel.measure.whole;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.SplittableRandom;
import samenspel.measure.Interruption;

/// One run of Leiden for modularity: nodes move to better groups, groups are parted again into well tied ones, and these
/// become the nodes of the next round, until nothing moves. Traag, Waltman & van Eck (2019), "From Louvain to Leiden:
/// guaranteeing well-connected communities", Scientific Reports 9.
///
/// Parts are merged to the best, as leidenalg does, or to any that gains, as the authors do: merged to the best alone, the halves of a
/// chain are never found.
final class Leiden {
    private static final double BETTER = 1e-12;
    private static final int MOST_ROUNDS = 50;

    private final SplittableRandom random;
    private final boolean toAny;

    /// @param toAny whether parts are merged to any that gains instead of the best
    Leiden(SplittableRandom random, boolean toAny) {
        this.random = random;
        this.toAny = toAny;
    }

    /// The group of each node, numbered from 0 in order of first members.
    int[] groups(WeightedGraph graph) {
        int[] group = eachAlone(graph.n());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int[] next = oneRound(graph, group);
            if (Arrays.equals(next, group)) {
                return next;
            }
            group = next;
        }
        return group;
    }

    private int[] oneRound(WeightedGraph graph, int[] start) {
        int[] nodeOf = eachAlone(graph.n());
        WeightedGraph now = graph;
        int[] group = start.clone();
        while (true) {
            Interruption.check();
            move(now, group);
            int[] parts = numbered(refined(now, group));
            int count = count(parts);
            if (count == now.n()) {
                return numbered(through(nodeOf, group));
            }
            int[] joined = new int[count];
            for (int node = 0; node < parts.length; node++) {
                joined[parts[node]] = group[node];
            }
            now = now.joined(parts, count);
            nodeOf = through(nodeOf, parts);
            group = numbered(joined);
        }
    }

    /// What each one's node leads to.
    private static int[] through(int[] nodeOf, int[] next) {
        int[] through = new int[nodeOf.length];
        for (int i = 0; i < nodeOf.length; i++) {
            through[i] = next[nodeOf[i]];
        }
        return through;
    }

    /// The number after the largest, 0 for none.
    private static int count(int[] numbers) {
        int count = 0;
        for (int number : numbers) {
            count = Math.max(count, number + 1);
        }
        return count;
    }

    private static int[] numbered(int[] group) {
        int[] number = new int[count(group)];
        Arrays.fill(number, -1);
        int[] numbered = new int[group.length];
        int next = 0;
        for (int i = 0; i < group.length; i++) {
            if (number[group[i]] < 0) {
                number[group[i]] = next++;
            }
            numbered[i] = number[group[i]];
        }
        return numbered;
    }

    /// Moves nodes, in random order, to the group that gains most, until none gains.
    private void move(WeightedGraph graph, int[] group) {
        Weights weights = new Weights(graph, group);
        // Each node waits at most once, so that the queue goes round in an array of all.
        int[] queue = shuffled(graph.n());
        boolean[] waits = new boolean[graph.n()];
        Arrays.fill(waits, true);
        int first = 0;
        for (int waiting = graph.n(); waiting > 0; waiting--) {
            int node = queue[first];
            first = first + 1 == queue.length ? 0 : first + 1;
            waits[node] = false;
            int to = weights.best(node);
            if (to != group[node]) {
                weights.moved(node, to);
                for (int i = graph.first()[node]; i < graph.first()[node + 1]; i++) {
                    int other = graph.at()[i];
                    if (group[other] != to && !waits[other]) {
                        waits[other] = true;
                        int end = first + waiting - 1;
                        queue[end < queue.length ? end : end - queue.length] = other;
                        waiting++;
                    }
                }
            }
        }
    }

    /// Parts each group: every node alone at first, then those still alone merge, in random order, with the part of their
    /// group that gains most, if they are tied well enough with the rest of the group.
    private int[] refined(WeightedGraph graph, int[] group) {
        int[] part = eachAlone(graph.n());
        double[] ends = graph.ends().clone();
        double[] whole = new double[graph.n()];
        double[] out = new double[graph.n()];
        boolean[] alone = new boolean[graph.n()];
        Arrays.fill(alone, true);
        for (int node = 0; node < graph.n(); node++) {
            whole[group[node]] += graph.ends()[node];
            for (int i = graph.first()[node]; i < graph.first()[node + 1]; i++) {
                out[node] += group[graph.at()[i]] == group[node] ? graph.weight()[i] : 0;
            }
        }
        double[] to = new double[graph.n()];
        Refining now = new Refining(graph, group, part, ends, whole, out);
        for (int node : shuffled(graph.n())) {
            if (alone[node] && out[node] >= graph.ends()[node] * (whole[group[node]] - graph.ends()[node]) / graph.total()) {
                int best = bestPart(now, node, to);
                if (best != node) {
                    out[best] += out[node] - 2 * to[best];
                    ends[best] += ends[node];
                    part[node] = best;
                    alone[best] = false;
                }
                clear(graph, part, node, to, best);
            }
        }
        return part;
    }

    private int bestPart(Refining now, int node, double[] to) {
        WeightedGraph graph = now.graph;
        for (int i = graph.first()[node]; i < graph.first()[node + 1]; i++) {
            int other = graph.at()[i];
            to[now.part[other]] += now.group[other] == now.group[node] ? graph.weight()[i] : 0;
        }
        int best = node;
        double most = 0;
        int gaining = 0;
        for (int i = graph.first()[node]; i < graph.first()[node + 1]; i++) {
            int part = now.part[graph.at()[i]];
            double gain = to[part] - graph.ends()[node] * now.ends[part] / graph.total();
            if (part != node && now.group[graph.at()[i]] == now.group[node] && gain > most + BETTER && now.isWellTied(part)) {
                most = toAny ? 0 : gain;
                best = toAny && random.nextInt(++gaining) > 0 ? best : part;
            }
        }
        return best;
    }

    private static void clear(WeightedGraph graph, int[] part, int node, double[] to, int best) {
        to[best] = 0;
        for (int i = graph.first()[node]; i < graph.first()[node + 1]; i++) {
            to[part[graph.at()[i]]] = 0;
        }
    }

    private static int[] eachAlone(int n) {
        int[] places = new int[n];
        for (int i = 0; i < n; i++) {
            places[i] = i;
        }
        return places;
    }

    private int[] shuffled(int n) {
        int[] order = eachAlone(n);
        for (int i = n - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
        return order;
    }

    /// Where parting stands; a part has the number of its first node.
    private record Refining(WeightedGraph graph, int[] group, int[] part, double[] ends, double[] whole, double[] out) {
        boolean isWellTied(int part) {
            return out[part] >= ends[part] * (whole[group[part]] - ends[part]) / graph.total() - BETTER;
        }
    }

    /// The sums a move needs.
    private static final class Weights {
        private final WeightedGraph graph;
        private final int[] group;
        private final double[] ends;
        private final int[] size;
        private final double[] to;
        private final ArrayDeque<Integer> empty = new ArrayDeque<>();

        Weights(WeightedGraph graph, int[] group) {
            this.graph = graph;
            this.group = group;
            this.ends = new double[graph.n()];
            this.size = new int[graph.n()];
            this.to = new double[graph.n()];
            for (int node = 0; node < graph.n(); node++) {
                ends[group[node]] += graph.ends()[node];
                size[group[node]]++;
            }
            for (int one = 0; one < size.length; one++) {
                if (size[one] == 0) {
                    empty.add(one);
                }
            }
        }

        /// The group a node gains most in, its own when none is better; an empty one counts too.
        int best(int node) {
            int own = group[node];
            for (int i = graph.first()[node]; i < graph.first()[node + 1]; i++) {
                to[group[graph.at()[i]]] += graph.weight()[i];
            }
            double share = graph.ends()[node] / graph.total();
            int best = own;
            double most = to[own] - share * (ends[own] - graph.ends()[node]);
            for (int i = graph.first()[node]; i < graph.first()[node + 1]; i++) {
                int other = group[graph.at()[i]];
                double gain = to[other] - share * ends[other];
                if (other != own && gain > most + BETTER) {
                    most = gain;
                    best = other;
                }
            }
            for (int i = graph.first()[node]; i < graph.first()[node + 1]; i++) {
                to[group[graph.at()[i]]] = 0;
            }
            return most < -BETTER && !empty.isEmpty() ? empty.peek() : best;
        }

        void moved(int node, int next) {
            int own = group[node];
            if (size[next] == 0) {
                empty.remove(next);
            }
            ends[own] -= graph.ends()[node];
            ends[next] += graph.ends()[node];
            size[next]++;
            if (--size[own] == 0) {
                empty.add(own);
            }
            group[node] = next;
        }
    }
}
