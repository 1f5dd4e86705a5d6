package samenspel.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Shortest paths along ties that are as long as 1 ÷ their strength, from one organisation after another (Brandes 2001 with the
/// search of Dijkstra 1959). Cost O(n · ties · log ties). Estimated as [Routes].
final class WeightedRoutes {
    /// Paths whose lengths differ by less of themselves are equally long: sums of the same thirds in another order differ
    /// in their last digits, and with those counted as different a reversed network would have other values.
    private static final double SAME = 1e-12;

    private record Step(int place, double distance) {
    }

    private final PartnerLists to;
    private final double same;
    private final double[] length;
    private final int[] order;
    private final double[] distance;
    private final double[] paths;
    private final double[] dependency;

    WeightedRoutes(StrengthLists ties) {
        this(ties, SAME);
    }

    /// @param same up to which share of themselves lengths are equal
    WeightedRoutes(StrengthLists ties, double same) {
        this.same = same;
        this.to = ties.to();
        this.length = Arrays.stream(ties.strength()).map(strength -> 1 / strength).toArray();
        this.order = new int[to.n()];
        this.distance = new double[to.n()];
        this.paths = new double[to.n()];
        this.dependency = new double[to.n()];
    }

    /// Per place how many ordered pairs of others have it on their shortest paths, in shares of the paths of each pair.
    double[] between() {
        double[] between = new double[to.n()];
        int[] sources = to.n() > Routes.MOST_EXACT ? Routes.drawn(to.n(), Routes.SOURCES) : IntStream.range(0, to.n()).toArray();
        for (int i = 0; i < sources.length; i++) {
            Interruption.check(i, sources.length);
            int reached = follow(sources[i]);
            count(reached);
            depend(reached);
            for (int k = 1; k < reached; k++) {
                between[order[k]] += dependency[order[k]];
            }
        }
        double all = (double) to.n() / Math.max(1, sources.length);
        return Arrays.stream(between).map(sum -> sum * all).toArray();
    }

    /// Fills distances.
    ///
    /// @return how many are reached, the source among them; they are in the order, nearest first
    private int follow(int source) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[source] = 0;
        boolean[] done = new boolean[to.n()];
        PriorityQueue<Step> next = new PriorityQueue<>(Comparator.comparingDouble(Step::distance).thenComparingInt(Step::place));
        next.add(new Step(source, 0));
        int reached = 0;
        for (Step here = next.poll(); here != null; here = next.poll()) {
            if (!done[here.place()]) {
                done[here.place()] = true;
                order[reached++] = here.place();
                extend(here.place(), next);
            }
        }
        return reached;
    }

    private void extend(int here, PriorityQueue<Step> next) {
        for (int k = to.first()[here]; k < to.first()[here + 1]; k++) {
            double far = distance[here] + length[k];
            if (far < distance[to.at()[k]]) {
                distance[to.at()[k]] = far;
                next.add(new Step(to.at()[k], far));
            }
        }
    }

    private boolean isShortest(int here, int k) {
        double far = distance[here] + length[k];
        return far - distance[to.at()[k]] <= same * far;
    }

    private void count(int reached) {
        Arrays.fill(paths, 0);
        paths[order[0]] = 1;
        for (int i = 0; i < reached; i++) {
            int here = order[i];
            for (int k = to.first()[here]; k < to.first()[here + 1]; k++) {
                if (isShortest(here, k)) {
                    paths[to.at()[k]] += paths[here];
                }
            }
        }
    }

    /// From the farthest back: what each gives on of the paths that go through it.
    private void depend(int reached) {
        for (int i = reached - 1; i >= 0; i--) {
            int here = order[i];
            double sum = 0;
            for (int k = to.first()[here]; k < to.first()[here + 1]; k++) {
                int next = to.at()[k];
                if (isShortest(here, k)) {
                    sum += paths[here] / paths[next] * (1 + dependency[next]);
                }
            }
            dependency[here] = sum;
        }
    }
}
