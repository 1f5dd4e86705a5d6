package samenspel.layout.solve;

/// Solves a [LayoutProblem] by stress: computed start, several seeded starts when the settings ask for
/// them, the best kept. Pure: equal problems give equal bits.
public final class StressLayout {
    /// How far, in shares of the longest distance, later starts differ from the computed one.
    private static final double FAR = 1.0;
    private static final double TINY = 1e-3;

    private StressLayout() {
    }

    public static Positions solve(LayoutProblem problem) {
        return solve(problem, Distances.of(problem.n(), problem.ends(), problem.lengths()));
    }

    /// From the problem's own start by majorisation alone: nothing moves farther than it must.
    public static Positions settled(LayoutProblem problem) {
        Distances distances = Distances.of(problem.n(), problem.ends(), problem.lengths());
        LayoutProblem calm = problem.with(problem.settings().withoutAnnealing());
        return new StressSolver(calm, distances, new Positions(calm.startX(), calm.startY()), calm.seed()).solved().positions();
    }

    public static Positions solve(LayoutProblem problem, Distances distances) {
        Positions computed = PivotScaling.of(distances);
        StressSolver best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < Math.max(1, problem.settings().starts()); start++) {
            StressSolver solver = solver(problem, distances, computed, start).solved();
            double stress = solver.stress();
            if (best == null || stress < least) {
                best = solver;
                least = stress;
            }
        }
        return best.positions();
    }

    private static StressSolver solver(LayoutProblem problem, Distances distances, Positions computed, int start) {
        long seed = SmallRandom.mixed(problem.seed() + start);
        Positions from = problem.hasStart() ? new Positions(problem.startX(), problem.startY()) : computed;
        return new StressSolver(problem, distances, stirred(problem, from, (start == 0 ? TINY : FAR) * distances.longest(), seed), seed);
    }

    /// Every free node moved a little by chance, so that no two start at one place.
    private static Positions stirred(LayoutProblem problem, Positions from, double reach, long seed) {
        Positions to = from.copy();
        SmallRandom random = new SmallRandom(seed);
        for (int i = 0; i < to.n(); i++) {
            double dx = random.centred() * reach;
            double dy = random.centred() * reach;
            to.x()[i] += problem.isPinned(i) ? 0 : dx;
            to.y()[i] += problem.isPinned(i) ? 0 : dy;
        }
        return to;
    }
}
