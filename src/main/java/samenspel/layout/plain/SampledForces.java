package samenspel.layout.plain;

import java.util.Arrays;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.SeededRandom;

/// The forces in a large graph: the stress of the pairs of 64 nodes taken by chance, others at every look, and
/// the repulsion of those near by, which is all that counts of it ([NearForces]).
/// Cost: 64·n a round, a search at every look, and 64·n numbers.
final class SampledForces implements Forces {
    private static final float TINY = 1e-6f;
    private final int n;
    private final float[] x;
    private final float[] y;
    private final StepDistances stepDistances;
    private final SeededRandom random;
    private final float[][] closeness;
    private final int[] sources = new int[StepDistances.AT_ONCE];
    private final float[] wayX;
    private final float[] wayY;
    private final float[] weight;
    private final NearForces near;
    private double edge = 1;

    /// @param x places, read anew at every call
    SampledForces(PlainGraph graph, float[] x, float[] y, long seed) {
        n = graph.n();
        this.x = x;
        this.y = y;
        stepDistances = new StepDistances(graph);
        random = new SeededRandom(SeededRandom.mixed(seed));
        closeness = new float[StepDistances.AT_ONCE][n];
        wayX = new float[n];
        wayY = new float[n];
        weight = new float[n];
        near = new NearForces(x, y);
    }

    /// How long an edge of a picture is drawn, where the stress is least.
    static double edge(PlainGraph graph, Positions places, long seed) {
        SampledForces forces = new SampledForces(graph, places.floatsX(), places.floatsY(), seed);
        forces.look();
        return forces.edge;
    }

    @Override
    public double look() {
        ask();
        LengthRatios ratios = new LengthRatios(n);
        for (int k = 0; k < sources.length; k++) {
            ratios.add(closeness[k], x, y, sources[k]);
        }
        edge = ratios.stress().bestLength();
        return ratios.stress().mean();
    }

    private void ask() {
        boolean[] taken = new boolean[n];
        for (int k = 0; k < sources.length; k++) {
            do {
                sources[k] = random.below(n);
            } while (taken[sources[k]]);
            taken[sources[k]] = true;
        }
        stepDistances.from(sources, closeness);
        Arrays.stream(closeness).forEach(InverseDistances::invert);
    }

    @Override
    public double edge() {
        return edge;
    }

    @Override
    public void prepare() {
        Arrays.fill(wayX, 0);
        Arrays.fill(wayY, 0);
        Arrays.fill(weight, TINY);
        for (int k = 0; k < sources.length; k++) {
            lead(closeness[k], x[sources[k]], y[sources[k]]);
        }
        near.file();
    }

    private void lead(float[] c, float xs, float ys) {
        float[] px = x;
        float[] py = y;
        float[] wx = wayX;
        float[] wy = wayY;
        float[] w = weight;
        float drawnEdge = (float) edge;
        for (int j = 0; j < c.length; j++) {
            float dx = px[j] - xs;
            float dy = py[j] - ys;
            float wrong = c[j] * (c[j] - drawnEdge / (float) Math.sqrt(dx * dx + dy * dy + TINY));
            wx[j] -= wrong * dx;
            wy[j] -= wrong * dy;
            w[j] += c[j] * c[j];
        }
    }

    @Override
    public void on(int node, double repel, double honest) {
        near.on(node);
        near.scale((float) repel, (float) honest * wayX[node] / weight[node], (float) honest * wayY[node] / weight[node]);
    }

    @Override
    public float sumX() {
        return near.sumX();
    }

    @Override
    public float sumY() {
        return near.sumY();
    }
}
