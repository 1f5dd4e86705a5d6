package samenspel.layout.plain;

import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;

/// A picture as near to a former one as a bound on its stress allows.
///
/// From the former places the stress is lowered to its stop: that is what the graph asks for by itself. Then every node that
/// was there is tied to its former place (Brandes & Mader 2011, "A Quantitative Comparison of Stress-Minimization
/// Approaches for Offline Dynamic Graph Drawing": anchoring), as firmly as can be while the stress is at most [#PRICE] times as
/// high. How firmly is found by halving an interval [#HALVINGS] times. Cost: as many layouts from places that are nearly right.
final class AnchoredLayout {
    /// A layout by forces costs more than this over one by stress.
    private static final double PRICE = 1.05;
    private static final int HALVINGS = 7;
    private static final double FIRMEST = 4096;
    private static final double LOOSEST = 1.0 / 64;
    private final InverseDistances closeness;
    private final Majorisation majorisation;
    private final float[] homeX;
    private final float[] homeY;
    private final boolean[] known;

    private AnchoredLayout(InverseDistances closeness, Positions start, boolean[] known) {
        this.closeness = closeness;
        this.known = known;
        majorisation = new Majorisation(closeness);
        double unit = PairForces.edge(closeness, start);
        homeX = start.scaled(1 / unit, 1 / unit).floatsX();
        homeY = start.scaled(1 / unit, 1 / unit).floatsY();
    }

    private record Picture(float[] x, float[] y, double stress) {
    }

    /// @param start a place for every node
    /// @param known whose place is a former one
    static Positions of(InverseDistances closeness, Positions start, boolean[] known, Progress progress) {
        AnchoredLayout near = new AnchoredLayout(closeness, start, known);
        Picture free = near.settled(new Picture(near.homeX, near.homeY, 0), 0, progress.part(0, 0.4));
        Picture best = near.tied(free, progress.part(0.4, 1));
        return Positions.of(best.x, best.y);
    }

    private Picture tied(Picture free, Progress progress) {
        double loose = LOOSEST;
        double firm = FIRMEST;
        Picture best = free;
        for (int halving = 0; halving < HALVINGS && !progress.isCancelled(); halving++) {
            double omega = Math.sqrt(loose * firm);
            Picture tried = settled(best, omega, progress.silent());
            boolean cheap = tried.stress <= PRICE * free.stress;
            best = cheap ? tried : best;
            loose = cheap ? omega : loose;
            firm = cheap ? firm : omega;
            progress.report((halving + 1.0) / HALVINGS);
        }
        return best;
    }

    private Picture settled(Picture from, double omega, Progress progress) {
        float[] x = from.x.clone();
        float[] y = from.y.clone();
        float[] firmness = new float[x.length];
        for (int i = 0; i < firmness.length; i++) {
            firmness[i] = known[i] ? (float) omega : 0;
        }
        Majorisation.Ties ties = omega == 0 ? Majorisation.Ties.NONE : new Majorisation.Ties(new boolean[0], homeX, homeY, firmness);
        majorisation.with(ties).run(AllPairsLayout.MOST_SWEEPS, AllPairsLayout.tolerance(x.length), x, y, progress);
        PairForces forces = new PairForces(closeness, x, y);
        return new Picture(x, y, forces.look());
    }
}
