package samenspel.layout.solve;

import java.util.Arrays;

/// Places nodes so that drawn distances resemble distances in the graph.
///
/// Objective: stress(x) = Σ over pairs i < j of w_ij · (|x_i − x_j| − d_ij)², with
///
/// | symbol | meaning |
/// |---|---|
/// | x_i | place of node i |
/// | d_ij | length of the shortest path from i to j over the desired lengths |
/// | w_ij | d_ij⁻²: an error counts in proportion to the distance |
/// | η | step of the annealing, falling by a constant factor from d_max² to `lastStep` · d_min² |
///
/// First stochastic gradient descent with annealing: every pair is visited once a sweep and corrected
/// by the share min(1, η·w_ij) of its error (Zheng, Pawar & Goodman 2019, "Graph Drawing by Stochastic
/// Gradient Descent"), in rounds of disjoint pairs instead of random order. Then majorisation, node by
/// node: each is put where its own part of the majorising function is least (Gansner, Koren & North
/// 2004, "Graph Drawing by Stress Majorization", section 2.3), which never raises the stress.
///
/// Stop rule: a sweep of majorisation lowers the stress by less than the settings' tolerance, or their
/// number of sweeps is done. Cost: O(n²) a sweep and n² numbers; up to about 4,000 nodes.
/// A pinned node keeps its place to the bit. Nodes at one place part in a direction that their numbers decide.
final class StressSolver {
    private final LayoutProblem problem;
    private final double[] d;
    private final int n;
    private final double[] x;
    private final double[] y;
    private final SmallRandom random;
    private final int[] order;
    private double eta;
    private double cooling;
    private int sweeps;
    private double stress = Double.POSITIVE_INFINITY;

    /// @param start where the nodes start; pinned ones must stand where the problem has them
    StressSolver(LayoutProblem problem, Distances distances, Positions start, long seed) {
        this.problem = problem;
        d = distances.between();
        n = problem.n();
        x = start.x().clone();
        y = start.y().clone();
        random = new SmallRandom(seed);
        order = new int[n];
        Arrays.setAll(order, i -> i);
        anneal();
    }

    /// One sweep; false when the picture is done and nothing was moved.
    boolean step() {
        if (n < 2 || sweeps >= problem.settings().annealingSweeps() + problem.settings().mostSweeps()) {
            return false;
        }
        sweeps++;
        return sweeps <= problem.settings().annealingSweeps() ? descend() : majorise();
    }

    StressSolver solved() {
        boolean more = true;
        while (more) {
            more = step();
        }
        return this;
    }

    Positions positions() {
        return new Positions(x.clone(), y.clone());
    }

    /// The stress of the present places. Cost: O(n²).
    double stress() {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double wish = d[i * n + j];
                double error = (length(x[i] - x[j], y[i] - y[j]) - wish) / wish;
                sum += error * error;
            }
        }
        return sum;
    }

    private void anneal() {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double wish : d) {
            least = wish > 0 ? Math.min(least, wish) : least;
            most = Math.max(most, wish);
        }
        int steps = Math.max(1, problem.settings().annealingSweeps() - 1);
        eta = most * most;
        cooling = most == 0 ? 1 : StrictMath.exp(StrictMath.log(problem.settings().lastStep() * least * least / eta) / steps);
    }

    private boolean descend() {
        random.shuffle(order);
        RoundRobin.visit(order, this::correct);
        eta *= cooling;
        return true;
    }

    private void correct(int i, int j) {
        double wish = d[i * n + j];
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double drawn = length(dx, dy);
        if (drawn == 0) {
            dx = CoincidentPoints.dx(i, j);
            dy = CoincidentPoints.dy(i, j);
        }
        double share = Math.min(1, eta / (wish * wish));
        double move = share * (wish - drawn) / (drawn == 0 ? 1 : drawn);
        part(i, j, dx * move, dy * move);
    }

    /// Moves both halfway, or the one that is free the whole way.
    private void part(int i, int j, double dx, double dy) {
        boolean holdsI = problem.isPinned(i);
        boolean holdsJ = problem.isPinned(j);
        double half = holdsI || holdsJ ? 1 : 0.5;
        if (!holdsI) {
            x[i] += dx * half;
            y[i] += dy * half;
        }
        if (!holdsJ) {
            x[j] -= dx * half;
            y[j] -= dy * half;
        }
    }

    private boolean majorise() {
        double before = 0;
        for (int i = 0; i < n; i++) {
            before += settle(i);
        }
        boolean worthwhile = before < stress * (1 - problem.settings().tolerance());
        stress = before;
        return worthwhile;
    }

    /// Puts one node where its pairs want it; gives the stress of its pairs before that.
    private double settle(int i) {
        double sumX = 0;
        double sumY = 0;
        double sumW = 0;
        double error = 0;
        for (int j = 0; j < n; j++) {
            double wish = d[i * n + j];
            if (j != i) {
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double drawn = Math.sqrt(dx * dx + dy * dy);
                double w = 1 / (wish * wish);
                double stretch = drawn == 0 ? 0 : wish / drawn;
                sumX += w * (x[j] + dx * stretch);
                sumY += w * (y[j] + dy * stretch);
                sumW += w;
                error += w * (drawn - wish) * (drawn - wish);
            }
        }
        if (!problem.isPinned(i)) {
            x[i] = sumX / sumW;
            y[i] = sumY / sumW;
        }
        return error;
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
