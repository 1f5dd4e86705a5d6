package samenspel.layout.plain;

import java.util.function.BiFunction;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;

/// Makes groups visible in a picture by stress; its stress may rise to a bound that is set before, and no further.
///
/// Every two nodes repel by r ÷ (1 + r²)², which is bounded and of short range, and the two ends of an edge
/// attract by PULL·r·(1 + NEAR ÷ (1 + r²)) (Zhong, Xue, Zhang et al. 2023, "Force-Directed Graph Layouts
/// Revisited: A New Force Based on the T-Distribution"). A third force leads each node to where its stress
/// is less; ties that are to be long draw less than short ones ([TieFirmness]). How much the third counts is found on the way: more while the stress is above the bound, less
/// while it is below. The bound lies a share of the way from the stress of the honest picture to
/// [#BY_CHANCE], about that of a picture by chance.
///
/// Stop rule: once the nodes move on average by less than a share of an edge a round, or after [#MOVING_ROUNDS]
/// rounds, the moves are cooled to nothing in [#COOLING_ROUNDS] more. Cost: n² a round.
final class GroupSeparation {
    private static final double BY_CHANCE = 0.22;
    private static final double SHARE = 0.15;
    private static final double LEAST_HEADROOM = 0.02;
    private static final double PULL = 0.02;
    private static final double NEAR = 40;
    private static final double STEP = 0.7;
    private static final float START_EDGE = 2;
    private static final int MOVING_ROUNDS = 180;
    private static final int COOLING_ROUNDS = 120;
    /// Above this many nodes half as many rounds do.
    private static final int MANY = 20_000;
    private static final int LOOK = 5;
    private static final double STILL = 0.002;
    private static final double MOST_HONEST = 0.95;
    private final TieFirmness tieFirmness;
    private final Forces forces;
    private final int n;
    private final float[] x;
    private final float[] y;
    private final float[] moveX;
    private final float[] moveY;
    private final double bound;
    private double honest = 0.3;

    private GroupSeparation(TieFirmness tieFirmness, Positions start, BiFunction<float[], float[], Forces> forcesAmong, double groups) {
        this.tieFirmness = tieFirmness;
        n = tieFirmness.graph().n();
        x = new float[n];
        y = new float[n];
        moveX = new float[n];
        moveY = new float[n];
        forces = forcesAmong.apply(x, y);
        for (int i = 0; i < n; i++) {
            x[i] = (float) start.x()[i];
            y[i] = (float) start.y()[i];
        }
        double stress = forces.look();
        bound = stress + groups * SHARE * Math.max(LEAST_HEADROOM, BY_CHANCE - stress);
        float scale = START_EDGE / (float) forces.edge();
        for (int i = 0; i < n; i++) {
            x[i] *= scale;
            y[i] *= scale;
        }
    }

    /// The picture with its groups, an edge about 1 long, with all pairs counted.
    ///
    /// @param groups from 0, no price, to 1, the full price
    static Positions of(PlainGraph graph, InverseDistances closeness, Positions start, double groups, Progress progress) {
        return of(TieFirmness.alike(graph), closeness, start, groups, progress);
    }

    /// The same with ties that draw more or less.
    static Positions of(TieFirmness tieFirmness, InverseDistances closeness, Positions start, double groups, Progress progress) {
        return new GroupSeparation(tieFirmness, start, (x, y) -> new PairForces(closeness, x, y), groups).run(progress);
    }

    /// The same with a sample of the pairs, for large graphs.
    static Positions of(PlainGraph graph, Positions start, PlainSettings settings, Progress progress) {
        return new GroupSeparation(TieFirmness.alike(graph), start, (x, y) -> new SampledForces(graph, x, y, settings.seed()), settings.groups())
                .run(progress);
    }

    private Positions run(Progress progress) {
        boolean calm = false;
        int hot = n > MANY ? MOVING_ROUNDS / 2 : MOVING_ROUNDS;
        int cold = n > MANY ? COOLING_ROUNDS / 2 : COOLING_ROUNDS;
        for (int round = 0; round < hot && !calm && !progress.isCancelled(); round++) {
            calm = round(round, 1);
            progress.report((double) round / (hot + cold));
        }
        for (int round = 0; round < cold && !progress.isCancelled(); round++) {
            round(round, 1 - (double) round / cold);
            progress.report((double) (hot + round) / (hot + cold));
        }
        forces.look();
        Positions places = Positions.origin(n);
        for (int i = 0; i < n; i++) {
            places.x()[i] = x[i] / forces.edge();
            places.y()[i] = y[i] / forces.edge();
        }
        return places;
    }

    /// Moves every node at once; true when they hardly moved.
    private boolean round(int round, double warmth) {
        if (round % LOOK == 0) {
            adjust(forces.look());
        }
        forces.prepare();
        for (int i = 0; i < n; i++) {
            force(i);
        }
        double moved = 0;
        for (int i = 0; i < n; i++) {
            x[i] += (float) warmth * moveX[i];
            y[i] += (float) warmth * moveY[i];
            moved += Math.sqrt(moveX[i] * moveX[i] + moveY[i] * moveY[i]);
        }
        return moved < n * STILL * forces.edge();
    }

    private void adjust(double stress) {
        honest = stress > bound ? Math.min(MOST_HONEST, honest * 1.28 + 0.005) : Math.max(0, honest / 1.28 - 0.005);
    }

    private void force(int i) {
        double dragX = 0;
        double dragY = 0;
        double stiffness = 1;
        int[] first = tieFirmness.graph().first();
        for (int at = first[i]; at < first[i + 1]; at++) {
            int j = tieFirmness.graph().other()[at];
            double dx = x[j] - x[i];
            double dy = y[j] - y[i];
            double pull = PULL * tieFirmness.firmness()[at] * (1 + NEAR / (1 + dx * dx + dy * dy));
            stiffness += pull;
            dragX += pull * dx;
            dragY += pull * dy;
        }
        double step = (1 - honest) * STEP / stiffness;
        forces.on(i, step, honest);
        moveX[i] = (float) (step * dragX) + forces.sumX();
        moveY[i] = (float) (step * dragY) + forces.sumY();
    }
}
