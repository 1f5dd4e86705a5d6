package samenspel.layout.waves;

import java.util.List;
import java.util.stream.IntStream;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.WantedPlace;

/// Places the same nodes in every wave so that each wave's distances show and nobody moves far between two.
///
/// Objective: Σ_t Σ_{i<j} w_ij^t · (|x_i^t − x_j^t| − d_ij^t)² + ω · Σ_t Σ_i |x_i^t − x_i^{t+1}|², with
///
/// | symbol | meaning |
/// |---|---|
/// | x_i^t | place of node i in wave t |
/// | d_ij^t, w_ij^t | wanted distance in wave t, and 1 ÷ its square; w = 0 where i or j has no tie in t |
/// | ω | the link |
///
/// Each copy of a node is tied to itself in the neighbouring waves (Brandes & Mader 2011, "A Quantitative Comparison of
/// Stress-Minimization Approaches for Offline Dynamic Graph Drawing"). Node by node majorisation, which never
/// raises the objective. Stop rule: a sweep lowers it by less than [#TOLERANCE], or [#SWEEPS] are done. Cost: O(waves · n²) a sweep.
final class LinkedStress {
    private static final int SWEEPS = 300;
    private static final double TOLERANCE = 3e-5;
    private final LinkedProblem problem;
    private final List<boolean[]> tied;
    private final List<Positions> places;

    private LinkedStress(LinkedProblem problem, List<Positions> start) {
        this.problem = problem;
        tied = problem.ties().stream().map(WaveTies::tied).toList();
        places = start.stream().map(Positions::copy).toList();
    }

    /// @param objective what is made small
    record Solution(List<Positions> places, double objective) {
    }

    /// @param start one a wave, what is pinned in its place
    static Solution of(LinkedProblem problem, List<Positions> start) {
        LinkedStress stress = new LinkedStress(problem, start);
        double before = stress.objective();
        double after = before;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            stress.sweep();
            after = stress.objective();
            if (after >= before * (1 - TOLERANCE)) {
                break;
            }
            before = after;
        }
        return new Solution(stress.places, after);
    }

    private void sweep() {
        for (int t = 0; t < problem.waves(); t++) {
            for (int i = 0; i < problem.n(); i++) {
                if (!problem.pinned()[i]) {
                    settle(t, i);
                }
            }
        }
    }

    private void settle(int t, int i) {
        WantedPlace place = new WantedPlace();
        if (tied.get(t)[i]) {
            pairs(t, i, place);
        }
        link(t - 1, i, place);
        link(t + 1, i, place);
        place.put(places.get(t), i);
    }

    private void pairs(int t, int i, WantedPlace place) {
        Distances wanted = problem.ties().get(t).wanted();
        boolean[] tied = this.tied.get(t);
        Positions now = places.get(t);
        for (int j = 0; j < now.n(); j++) {
            if (j != i && tied[j]) {
                place.add(now, i, j, wanted.of(i, j));
            }
        }
    }

    private void link(int t, int i, WantedPlace place) {
        if (t >= 0 && t < problem.waves()) {
            place.add(places.get(t).x()[i], places.get(t).y()[i], problem.link());
        }
    }

    private double objective() {
        double movement = IntStream.range(1, problem.waves()).mapToDouble(this::movement).sum();
        return IntStream.range(0, problem.waves()).mapToDouble(this::stress).sum() + problem.link() * movement;
    }

    private double stress(int t) {
        Distances wanted = problem.ties().get(t).wanted();
        boolean[] tied = this.tied.get(t);
        double sum = 0;
        for (int i = 0; i < problem.n(); i++) {
            for (int j = 0; j < i; j++) {
                double error = places.get(t).distance(i, j) / wanted.of(i, j) - 1;
                sum += tied[i] && tied[j] ? error * error : 0;
            }
        }
        return sum;
    }

    private double movement(int t) {
        return IntStream.range(0, problem.n()).mapToDouble(i -> {
            double dx = places.get(t).x()[i] - places.get(t - 1).x()[i];
            double dy = places.get(t).y()[i] - places.get(t - 1).y()[i];
            return dx * dx + dy * dy;
        }).sum();
    }
}
