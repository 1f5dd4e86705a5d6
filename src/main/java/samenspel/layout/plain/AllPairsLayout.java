package samenspel.layout.plain;

import java.util.Arrays;
import java.util.Comparator;
import samenspel.layout.solve.ParallelWork;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;
import samenspel.layout.solve.SeededRandom;

/// The layout of a connected graph by the stress of all its pairs: from places by chance, annealed, then
/// majorised to a stop. Small graphs several times: of all starts the better quarter is finished and the
/// best kept. Cost: O(n²) a sweep, 6·n² bytes; up to about 4,000 nodes.
final class AllPairsLayout {
    static final int MOST_SWEEPS = 200;
    private static final int TRIAL_SWEEPS = 30;
    /// Shares of the work, as the watcher sees it.
    private static final double TRIALS = 0.7;
    private static final double ANNEALED = 0.8;
    private static final double FINE = 1e-5;
    private static final double COARSE = 3e-5;
    private final InverseDistances closeness;
    private final Annealing annealing;
    private final Majorisation majorisation;
    private final ParallelWork parallelWork;
    private final Progress progress;

    /// @param threads among which the starts are shared out
    AllPairsLayout(InverseDistances closeness, int threads, Progress progress) {
        this.closeness = closeness;
        this.progress = progress;
        parallelWork = new ParallelWork(threads);
        annealing = new Annealing(closeness);
        majorisation = new Majorisation(closeness);
    }

    /// A picture as far as it is, and its stress.
    private record Trial(float[] x, float[] y, double stress) {
    }

    Positions solved(int starts, long seed) {
        Trial[] trials = new Trial[starts];
        Progress first = progress.part(0, TRIALS);
        Progress own = starts == 1 ? first : progress.silent();
        parallelWork.each(starts, start -> trials[start] = trial(SeededRandom.mixed(seed + start), own), first);
        Arrays.sort(trials, Comparator.comparingDouble(Trial::stress));
        Trial[] better = new Trial[(starts + 3) / 4];
        Progress last = progress.part(TRIALS, 1);
        Progress one = starts == 1 ? last : progress.silent();
        parallelWork.each(better.length, k -> better[k] = finished(trials[k], Majorisation.Ties.NONE, one), last);
        Trial best = Arrays.stream(better).min(Comparator.comparingDouble(Trial::stress)).orElseThrow();
        return Positions.of(best.x, best.y);
    }

    /// From given places at the scale of the distances, what is held stays.
    Positions settled(Positions start, boolean[] held) {
        Trial rest = finished(new Trial(start.floatsX(), start.floatsY(), 0), Majorisation.Ties.holding(held), progress);
        return Positions.of(rest.x, rest.y);
    }

    private Trial trial(long seed, Progress own) {
        SeededRandom random = new SeededRandom(seed);
        int n = closeness.n();
        float reach = closeness.longest() / 2;
        float[] x = new float[n];
        float[] y = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = (float) random.centred() * reach;
            y[i] = (float) random.centred() * reach;
        }
        annealing.run(sweeps(), x, y, random, own.part(0, ANNEALED));
        return new Trial(x, y, majorisation.with(Majorisation.Ties.NONE).run(TRIAL_SWEEPS, tolerance(closeness.n()), x, y, own.part(ANNEALED, 1)));
    }

    private int sweeps() {
        return closeness.n() <= PlainSettings.SMALL ? 30 : 60;
    }

    static double tolerance(int n) {
        return n <= PlainSettings.SMALL ? FINE : COARSE;
    }

    private Trial finished(Trial trial, Majorisation.Ties ties, Progress own) {
        return new Trial(trial.x, trial.y, majorisation.with(ties).run(MOST_SWEEPS, tolerance(closeness.n()), trial.x, trial.y, own));
    }
}
