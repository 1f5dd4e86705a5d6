package samenspel.measure;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Shortest paths from one organisation after another, along the lists, counted breadth first (Brandes 2001, "A faster
/// algorithm for betweenness centrality"). Cost O(n · ties) from all, O(sources · ties) from some.
///
/// Above [#MOST_EXACT] organisations values are estimated from [#SOURCES] sources drawn once with a fixed seed
/// (Brandes & Pich 2007, "Centrality estimation in large networks"): the same on every machine.
///
/// Large work is done in parts side by side and added in their order, so that every machine comes to the same digits. It ends when
/// the thread that waits for it is interrupted.
final class Routes {
    static final int MOST_EXACT = 5_000;
    static final int SOURCES = 256;
    /// So many looks at a tie or more are shared out.
    private static final long LARGE = 50_000_000;
    private static final int SHARES = 16;

    private final PartnerLists partners;
    private final int[] sources;
    private final int[] queue;
    private final int[] distance;
    private final double[] paths;
    private final double[] dependency;

    Routes(PartnerLists partners) {
        this(partners, partners.n() > MOST_EXACT ? drawn(partners.n(), SOURCES) : IntStream.range(0, partners.n()).toArray());
    }

    /// @param sources from which paths are followed, each once
    Routes(PartnerLists partners, int[] sources) {
        this.partners = partners;
        this.sources = sources;
        this.queue = new int[partners.n()];
        this.distance = new int[partners.n()];
        this.paths = new double[partners.n()];
        this.dependency = new double[partners.n()];
    }

    /// So many of the places below n, in the order drawn.
    static int[] drawn(int n, int wanted) {
        SplittableRandom random = new SplittableRandom(1);
        int[] places = IntStream.range(0, n).toArray();
        for (int i = 0; i < wanted; i++) {
            int other = i + random.nextInt(n - i);
            int swapped = places[i];
            places[i] = places[other];
            places[other] = swapped;
        }
        return Arrays.copyOf(places, wanted);
    }

    /// Per place how many pairs of others have it on their shortest paths, in shares of the paths of each pair; of ties that are sent half
    /// as many as ordered pairs.
    double[] between() {
        boolean large = (long) sources.length * partners.at().length >= LARGE;
        double[] between = large ? sharedOut() : sums();
        // Each pair of partners was met from both of its ends, and so are half as many ordered pairs of ties sent.
        double all = (double) partners.n() / Math.max(1, sources.length);
        return Arrays.stream(between).map(sum -> sum / 2 * all).toArray();
    }

    private double[] sharedOut() {
        double[][] parts = new double[SHARES][];
        Interruption.together(IntStream.range(0, SHARES).<Runnable>mapToObj(share -> () -> {
            int from = (int) ((long) sources.length * share / SHARES);
            int to = (int) ((long) sources.length * (share + 1) / SHARES);
            parts[share] = new Routes(partners, Arrays.copyOfRange(sources, from, to)).sums();
        }).toList());
        double[] between = new double[partners.n()];
        for (double[] part : parts) {
            Arrays.setAll(between, place -> between[place] + part[place]);
        }
        return between;
    }

    private double[] sums() {
        double[] between = new double[partners.n()];
        for (int i = 0; i < sources.length; i++) {
            Interruption.check(i, sources.length);
            int reached = follow(sources[i]);
            depend(reached);
            for (int k = 1; k < reached; k++) {
                between[queue[k]] += dependency[queue[k]];
            }
        }
        return between;
    }

    /// Per place the sum over all others of 1 ÷ the number of steps from them.
    double[] nearness() {
        double[] near = new double[partners.n()];
        double all = (double) partners.n() / Math.max(1, sources.length);
        for (int i = 0; i < sources.length; i++) {
            Interruption.check(i, sources.length);
            int reached = follow(sources[i]);
            for (int k = 1; k < reached; k++) {
                near[queue[k]] += all / distance[queue[k]];
            }
        }
        return near;
    }

    /// Per place r ÷ (n−1) × r ÷ the sum of steps to the r others that are reached; 0 where none is. Of partners, whose paths lead both
    /// ways.
    double[] nearnessOfReached() {
        double[] reachedBy = new double[partners.n()];
        double[] steps = new double[partners.n()];
        for (int i = 0; i < sources.length; i++) {
            Interruption.check(i, sources.length);
            int reached = follow(sources[i]);
            for (int k = 0; k < reached; k++) {
                reachedBy[queue[k]]++;
                steps[queue[k]] += distance[queue[k]];
            }
        }
        double all = (double) partners.n() / Math.max(1, sources.length);
        return IntStream.range(0, partners.n()).mapToDouble(place -> {
            double others = reachedBy[place] * all - 1;
            return steps[place] == 0 ? 0 : others / (partners.n() - 1) * others / (steps[place] * all);
        }).toArray();
    }

    /// Fills distances and numbers of paths.
    ///
    /// @return how many are reached, the source among them; they are in the queue, nearest first
    private int follow(int source) {
        Arrays.fill(distance, -1);
        distance[source] = 0;
        paths[source] = 1;
        queue[0] = source;
        int reached = 1;
        for (int k = 0; k < reached; k++) {
            int here = queue[k];
            for (int i = partners.first()[here]; i < partners.first()[here + 1]; i++) {
                int next = partners.at()[i];
                if (distance[next] < 0) {
                    distance[next] = distance[here] + 1;
                    paths[next] = 0;
                    queue[reached++] = next;
                }
                if (distance[next] == distance[here] + 1) {
                    paths[next] += paths[here];
                }
            }
        }
        return reached;
    }

    /// From the farthest back: what each gives on of the paths that go through it.
    private void depend(int reached) {
        for (int k = reached - 1; k >= 0; k--) {
            int here = queue[k];
            double sum = 0;
            for (int i = partners.first()[here]; i < partners.first()[here + 1]; i++) {
                int next = partners.at()[i];
                if (distance[next] == distance[here] + 1) {
                    sum += paths[here] / paths[next] * (1 + dependency[next]);
                }
            }
            dependency[here] = sum;
        }
    }
}
