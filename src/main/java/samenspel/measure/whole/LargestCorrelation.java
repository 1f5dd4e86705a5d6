package samenspel.measure.whole;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.measure.Interruption;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Why;

/// The largest correlation of a core that a search found: from those with most partners, and from some drawn by a seed, one
/// organisation at a time enters or leaves the core as long as that makes the correlation larger; from the best of these one may also
/// take the place of another. There may be a larger one.
final class LargestCorrelation {
    private static final long SEED = 1;
    private static final double[] CHANCES = {0.04, 0.08, 0.15, 0.3, 0.5};
    private static final int DRAWN = 35;
    private static final int FROM_PARTNERS = 5;
    /// So many of the best found.
    private static final int EXCHANGED = 4;
    /// In larger networks nobody takes the place of another, which would take too long.
    private static final int MOST_EXCHANGED = 500;
    private static final double GAIN = 1e-12;

    private final PartnerLists partners;
    private final int[] order;
    private final double m;
    private final boolean[] in;
    private final int[] tiesToCore;
    private double k;
    private double ties;
    private double touched;

    private LargestCorrelation(PartnerLists partners) {
        this.partners = partners;
        long[] alike = Standing.of(partners);
        this.order = IntStream.range(0, partners.n()).boxed()
                .sorted(Comparator.<Integer>comparingInt(place -> -partners.count(place)).thenComparingLong(place -> alike[place])).mapToInt(place -> place).toArray();
        this.m = partners.at().length / 2.0;
        this.in = new boolean[partners.n()];
        this.tiesToCore = new int[partners.n()];
    }

    static NetworkValue found(LayerInWave in) {
        double largest = new LargestCorrelation(in.known().partners()).largest();
        return in.known().ties() == 0 ? NetworkValue.undefined(Why.NO_TIES)
                : in.known().n() < 3 ? NetworkValue.undefined(Why.TOO_FEW) : Double.isNaN(largest) ? NetworkValue.undefined(Why.ALL_ALIKE) : NetworkValue.of(new Amount(largest));
    }

    /// NaN where no core has a correlation.
    private double largest() {
        SplittableRandom random = new SplittableRandom(SEED);
        Stream<int[]> starts = Stream.concat(sizes().stream().map(size -> Arrays.copyOf(order, size)), IntStream.range(0, DRAWN)
                .mapToObj(draw -> Arrays.stream(order).filter(_ -> random.nextDouble() < CHANCES[draw % CHANCES.length]).toArray()));
        return starts.map(this::climbed).filter(core -> !Double.isNaN(core.correlation)).sorted(Comparator.comparingDouble(core -> -core.correlation))
                .limit(EXCHANGED).mapToDouble(this::exchanged).max().orElse(Double.NaN);
    }

    /// @param members places
    private record Found(int[] members, double correlation) {
    }

    private Found climbed(int[] core) {
        start(core);
        double climbed = climbed();
        return new Found(Arrays.stream(order).filter(place -> in[place]).toArray(), climbed);
    }

    private double exchanged(Found core) {
        start(core.members);
        double now = core.correlation;
        while (order.length <= MOST_EXCHANGED && exchanged(now)) {
            now = climbed();
        }
        return now;
    }

    /// How many with most partners are the best cores to begin with; none parts who have as many.
    private List<Integer> sizes() {
        start(new int[0]);
        double[] correlations = new double[order.length + 1];
        for (int size = 1; size <= order.length; size++) {
            turn(order[size - 1]);
            boolean parts = size < order.length && partners.count(order[size]) == partners.count(order[size - 1]);
            correlations[size] = parts ? Double.NaN : now();
        }
        return IntStream.rangeClosed(1, order.length).filter(size -> !Double.isNaN(correlations[size])).boxed()
                .sorted(Comparator.comparingDouble(size -> -correlations[size])).limit(FROM_PARTNERS).toList();
    }

    private void start(int[] core) {
        Arrays.fill(in, false);
        Arrays.fill(tiesToCore, 0);
        k = 0;
        ties = 0;
        touched = 0;
        Arrays.stream(core).forEach(this::turn);
    }

    private double now() {
        return Core.correlation(ties, k, touched, m, order.length);
    }

    /// Until nobody makes it larger.
    private double climbed() {
        double now = now();
        while (true) {
            Interruption.check();
            int best = -1;
            double most = now;
            for (int place : order) {
                double then = turned(place);
                if (!Double.isNaN(then) && (Double.isNaN(most) || then > most + GAIN)) {
                    best = place;
                    most = then;
                }
            }
            if (best < 0) {
                return now;
            }
            turn(best);
            now = now();
        }
    }

    /// The first that takes the place of another and makes it larger.
    private boolean exchanged(double now) {
        for (int out : order) {
            for (int next : order) {
                if (order.length <= MOST_EXCHANGED && in[out] && !in[next] && exchanged(out, next) > now + GAIN) {
                    turn(out);
                    turn(next);
                    return true;
                }
            }
        }
        return false;
    }

    private double exchanged(int out, int next) {
        double then = ties - tiesToCore[out] + tiesToCore[next] - (Triads.tied(partners, out, next) ? 1 : 0);
        return Core.correlation(then, k, touched - partners.count(out) + partners.count(next), m, order.length);
    }

    private double turned(int place) {
        int sign = in[place] ? -1 : 1;
        return Core.correlation(ties + sign * tiesToCore[place], k + sign, touched + sign * partners.count(place), m, order.length);
    }

    /// Lets it enter or leave.
    private void turn(int place) {
        int sign = in[place] ? -1 : 1;
        ties += sign * tiesToCore[place];
        k += sign;
        touched += sign * partners.count(place);
        in[place] = !in[place];
        for (int i = partners.first()[place]; i < partners.first()[place + 1]; i++) {
            tiesToCore[partners.at()[i]] += sign;
        }
    }
}
