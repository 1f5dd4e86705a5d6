package samenspel.layout.plain;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import samenspel.layout.solve.ParallelWork;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;
import samenspel.layout.solve.SeededRandom;

/// The layout of a large connected graph by the stress of a sample of its pairs: stochastic gradient descent
/// (Zheng, Pawar & Goodman 2019) that never repeats a distance. Again and again the steps from 64 nodes taken
/// by chance are searched at once; each of the 64 goes where its stress is least, then all others correct the
/// share min(1, η ÷ d²) of their error towards it.
///
/// As every node is as likely to be asked as every other, the mean of these moves is the slope of the stress
/// of all pairs. Sparse stress, which asks the same few pivots throughout (Ortmann, Klimenta & Brandes 2016),
/// lets those few settle where the sample fits and the picture does not; on graphs in which most nodes are
/// equally far from each other that is no better than chance. η falls by a constant factor, so that at the
/// end a place is the mean of what some hundred others wish.
///
/// Stop rule: a number of rounds, fewer in a graph so long that a search takes many levels. Cost: rounds · (edges · levels + 64·n), and
/// twice 64·n numbers.
final class SampledLayout {
    private static final int PIVOTS = 32;
    private static final double SPREAD = 0.05;
    private static final double FIRST_SHARE = 0.5;
    private static final double SETTLING_SHARE = 0.02;
    private static final double LAST_SHARE = 0.003;
    private static final int ROUNDS = 96;
    private static final int ROUNDS_WHERE_LONG = 32;
    private static final float TINY = 1e-6f;
    private final PlainGraph graph;
    private final int n;
    private final float[] x;
    private final float[] y;
    private final float[] pullX;
    private final float[] pullY;
    private final SeededRandom random;
    private final int[] order;
    private final ParallelWork parallelWork;
    private boolean[] held = new boolean[0];
    private int asked;

    /// @param typical distance, at which the first step corrects this share of an error
    private record Steps(double typical, double share) {
    }

    private record Search(int[] sources, float[][] rows, CompletableFuture<Void> done) {
    }

    SampledLayout(PlainGraph graph, PlainSettings settings) {
        this.graph = graph;
        parallelWork = new ParallelWork(settings.threads());
        n = graph.n();
        x = new float[n];
        y = new float[n];
        pullX = new float[n];
        pullY = new float[n];
        random = new SeededRandom(settings.seed());
        order = new int[n];
        Arrays.setAll(order, i -> i);
        asked = n;
    }

    Positions solved(Progress progress) {
        StepDistances stepDistances = new StepDistances(graph);
        float[][] rows = new float[StepDistances.AT_ONCE][n];
        double typical = typical(stepDistances, rows);
        PivotScaling.place(Arrays.copyOf(rows, PIVOTS), x, y);
        for (int i = 0; i < n; i++) {
            x[i] += (float) (SPREAD * typical * random.centred());
            y[i] += (float) (SPREAD * typical * random.centred());
        }
        return run(stepDistances, rows, new Steps(typical, FIRST_SHARE), progress);
    }

    /// From given places, an edge about 1 long, with small steps: nobody moves far without need.
    ///
    /// @param staying nodes that do not move at all; empty when there are none
    Positions settled(Positions start, boolean[] staying, Progress progress) {
        held = staying;
        StepDistances stepDistances = new StepDistances(graph);
        float[][] rows = new float[StepDistances.AT_ONCE][n];
        double typical = typical(stepDistances, rows);
        for (int i = 0; i < n; i++) {
            x[i] = (float) start.x()[i];
            y[i] = (float) start.y()[i];
        }
        return run(stepDistances, rows, new Steps(typical, SETTLING_SHARE), progress);
    }

    private Positions run(StepDistances stepDistances, float[][] rows, Steps steps, Progress progress) {
        int rounds = stepDistances.isLong() ? ROUNDS_WHERE_LONG : ROUNDS;
        double eta = steps.share * steps.typical * steps.typical;
        double cooling = StrictMath.pow(LAST_SHARE / steps.share, 1.0 / (rounds * StepDistances.AT_ONCE - 1));
        float[][] others = new float[StepDistances.AT_ONCE][n];
        Search next = search(stepDistances, rows);
        for (int round = 0; round < rounds && !progress.isCancelled(); round++) {
            Search now = next;
            now.done.join();
            next = round + 1 < rounds ? search(stepDistances, now.rows == rows ? others : rows) : now;
            for (int k = 0; k < now.sources.length; k++) {
                approach(now.sources[k], now.rows[k], (float) eta);
                eta *= cooling;
            }
            progress.report((round + 1.0) / rounds);
        }
        next.done.join();
        return Positions.of(x, y);
    }

    /// The next distances, searched on a second thread while the last ones are used.
    private Search search(StepDistances stepDistances, float[][] rows) {
        int[] sources = some(StepDistances.AT_ONCE);
        return new Search(sources, rows, parallelWork.aside(() -> stepDistances.from(sources, rows)));
    }

    private void approach(int source, float[] d, float eta) {
        if (!held(source)) {
            settle(source, d);
        }
        float[] keptX = Arrays.copyOf(x, held.length);
        float[] keptY = Arrays.copyOf(y, held.length);
        correct(d, x[source], y[source], eta);
        for (int i = 0; i < held.length; i++) {
            x[i] = held[i] ? keptX[i] : x[i];
            y[i] = held[i] ? keptY[i] : y[i];
        }
    }

    private boolean held(int i) {
        return held.length > 0 && held[i];
    }

    /// The mean distance from the first nodes that are asked; their distances stay in the first rows.
    private double typical(StepDistances stepDistances, float[][] rows) {
        float[][] pivots = Arrays.copyOf(rows, PIVOTS);
        stepDistances.from(some(PIVOTS), pivots);
        double sum = 0;
        for (float[] row : pivots) {
            sum += Majorisation.sum(row) / n / PIVOTS;
        }
        return sum;
    }

    /// The next few of all nodes in an order by chance.
    private int[] some(int count) {
        if (asked + count > n) {
            random.shuffle(order);
            asked = 0;
        }
        asked += count;
        return Arrays.copyOfRange(order, asked - count, asked);
    }

    /// Puts the node that is asked where its own stress is least.
    private void settle(int i, float[] d) {
        pull(d, x, y, x[i], y[i]);
        double weight = 0;
        for (float wish : d) {
            weight += wish == 0 ? 0 : 1 / (wish * wish);
        }
        x[i] -= (float) (Majorisation.sum(pullX) / weight);
        y[i] -= (float) (Majorisation.sum(pullY) / weight);
    }

    private void pull(float[] d, float[] x, float[] y, float xi, float yi) {
        float[] px = pullX;
        float[] py = pullY;
        for (int j = 0; j < d.length; j++) {
            float dx = xi - x[j];
            float dy = yi - y[j];
            float pull = (1 - d[j] / (float) Math.sqrt(dx * dx + dy * dy + TINY)) / (d[j] * d[j] + TINY);
            px[j] = pull * dx;
            py[j] = pull * dy;
        }
    }

    private void correct(float[] d, float xs, float ys, float eta) {
        float[] px = x;
        float[] py = y;
        for (int j = 0; j < d.length; j++) {
            float dx = px[j] - xs;
            float dy = py[j] - ys;
            float share = Math.min(1, eta / (d[j] * d[j] + TINY)) * (d[j] / (float) Math.sqrt(dx * dx + dy * dy + TINY) - 1);
            px[j] += share * dx;
            py[j] += share * dy;
        }
    }
}
