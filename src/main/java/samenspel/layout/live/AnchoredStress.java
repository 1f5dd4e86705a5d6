package samenspel.layout.live;

import java.util.stream.IntStream;
import samenspel.layout.solve.CoincidentPoints;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.WantedPlace;

/// Stress with anchors round a finished picture: all is at rest until something is held elsewhere; then
/// partners follow, the rest moves a little, and far organisations stay.
///
/// Objective, lowered node by node ([WantedPlace]):
/// Σ over pairs of w_ij·(|x_i − x_j| − d_ij)² + Σ α_i·|x_i − h_i|² − 2·Σ c_i·x_i + Σ g_ik·|x_i − (h_i + x_k − h_k)|²
///
/// | symbol | meaning |
/// |---|---|
/// | x_i, h_i | place of node i now, and at home: where it stood when the map was made |
/// | d_ij, w_ij | wanted distance and d_ij⁻², within one part of the graph; nodes closer than discs may stand also part |
/// | α_i | firmness of the home, [#HOME] · Σ_j w_ij; 0 for a node that was fixed when the map was made |
/// | c_i | a constant force that makes "all at home" a place of rest |
/// | g_ik | how firmly i follows k, which is held away from home: a share up to [#FOLLOW] of k's way, by the weight of their tie |
///
/// The stress terms: Gansner, Koren & North 2004, "Graph Drawing by Stress Majorization". Stop rule: no node
/// moves by more than [#STILL] units in a sweep; sweeps become shorter after [#PATIENCE] of them. Cost: n for each node that may move
/// in a sweep ([Neighbourhood]), and n² numbers. Fixed nodes keep their places to the bit.
final class AnchoredStress {
    private static final double HOME = 1;
    private static final double FOLLOW = 0.6;
    private static final double APART = 0.5;
    private static final double STILL = 0.05;
    /// The share of its way a node goes in a sweep, so that it moves smoothly on a screen.
    private static final double STEP = 0.35;
    /// After so many sweeps undisturbed each goes a little less far than the one before, so that all comes to rest.
    private static final int PATIENCE = 60;
    private static final double TIRING = 0.94;

    /// Less than this is no movement: what is at rest stays to the bit.
    private static final double ROUNDING = 1e-7;

    private final int n;
    private final double[] wanted;
    private final double[] firmness;
    private final Positions home;
    private final boolean[] anchored;
    private final Neighbourhood neighbourhood;
    private int[] held = new int[0];
    private final double least;
    private final Positions now;
    private final double[] weight;
    private final double[] forceX;
    private final double[] forceY;
    private int sweeps;
    private double step = STEP;
    private final WantedPlace place = new WantedPlace();

    /// @param wanted   distances in units of the picture, row-major n × n; infinite where none is wanted
    /// @param firmness of ties as a share of the firmest of the row's node, row-major n × n; 0 where there is none
    /// @param home     the picture
    /// @param neighbourhood which nodes stay where they are and which may move
    /// @param least    how near nodes may come before they part
    AnchoredStress(double[] wanted, double[] firmness, Positions home, Neighbourhood neighbourhood, double least) {
        n = home.n();
        this.wanted = wanted;
        this.firmness = firmness;
        this.home = home.copy();
        this.neighbourhood = neighbourhood;
        this.least = least;
        now = home.copy();
        anchored = new boolean[n];
        weight = new double[n];
        forceX = new double[n];
        forceY = new double[n];
        IntStream.range(0, n).forEach(this::balance);
    }

    double x(int node) {
        return now.x()[node];
    }

    double y(int node) {
        return now.y()[node];
    }

    void put(int node, double x, double y) {
        now.x()[node] = x;
        now.y()[node] = y;
    }

    /// Something was held, let go or moved from outside.
    void restart() {
        sweeps = 0;
    }

    /// One visit to every node that may move; true when one of them noticeably moved.
    boolean sweep() {
        sweeps++;
        step = sweeps > PATIENCE ? step * TIRING : STEP;
        held = neighbourhood.held(i -> now.x()[i] != home.x()[i] || now.y()[i] != home.y()[i]);
        double farthest = 0;
        for (int i : neighbourhood.moving(this::isMoved)) {
            farthest = Math.max(farthest, step(i));
        }
        return farthest > STILL;
    }

    private boolean isMoved(int i) {
        double dx = now.x()[i] - home.x()[i];
        double dy = now.y()[i] - home.y()[i];
        return dx * dx + dy * dy > STILL * STILL;
    }

    private void balance(int i) {
        anchored[i] = !neighbourhood.fixed()[i];
        addPairs(i);
        weight[i] = place.weight();
        forceX[i] = place.forceX(now.x()[i]);
        forceY[i] = place.forceY(now.y()[i]);
    }

    private double step(int i) {
        addPairs(i);
        if (anchored[i]) {
            double alpha = HOME * (weight[i] > 0 ? weight[i] : 1);
            place.add(home.x()[i], home.y()[i], alpha);
            place.push(forceX[i], forceY[i]);
        }
        addHeld(i, place.weight());
        if (place.weight() == 0) {
            return 0;
        }
        double dx = (place.x() - now.x()[i]) * step;
        double dy = (place.y() - now.y()[i]) * step;
        double way = Math.sqrt(dx * dx + dy * dy);
        if (way > ROUNDING) {
            put(i, now.x()[i] + dx, now.y()[i] + dy);
        }
        return way;
    }

    private void addPairs(int i) {
        place.clear();
        double own = weight[i] > 0 ? weight[i] : 1;
        for (int j = 0; j < n; j++) {
            if (j != i) {
                addPair(i, j, own);
            }
        }
    }

    private void addPair(int i, int j, double own) {
        double dx = now.x()[i] - now.x()[j];
        double dy = now.y()[i] - now.y()[j];
        double wish = wanted[i * n + j];
        double drawn = Math.sqrt(dx * dx + dy * dy);
        if (drawn == 0) {
            dx = CoincidentPoints.dx(i, j);
            dy = CoincidentPoints.dy(i, j);
        }
        double unit = drawn == 0 ? 1 : 1 / drawn;
        if (wish < Double.POSITIVE_INFINITY) {
            place.add(now.x()[j] + dx * unit * wish, now.y()[j] + dy * unit * wish, 1 / (wish * wish));
        }
        if (drawn < least) {
            place.add(now.x()[j] + dx * unit * least, now.y()[j] + dy * unit * least, own * APART);
        }
    }

    /// Every node that is held away from home takes the ones tied to it along.
    private void addHeld(int i, double others) {
        for (int k : held) {
            double firm = firmness[k * n + i];
            double wayX = now.x()[k] - home.x()[k];
            double wayY = now.y()[k] - home.y()[k];
            if (firm > 0) {
                double share = FOLLOW * firm;
                place.add(home.x()[i] + wayX, home.y()[i] + wayY, others * share / (1 - share));
            }
        }
    }
}
