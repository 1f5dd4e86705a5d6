package samenspel.layout.plain;

import samenspel.layout.solve.Positions;

/// The forces of every node on every other. Cost: n² a round. The loops over all pairs stand by themselves, so
/// that eight are taken at a time.
final class PairForces implements Forces {
    private static final float TINY = 1e-12f;
    private final float[][] closeness;
    private final float[] x;
    private final float[] y;
    private final float[] weight;
    private final float[] forceX;
    private final float[] forceY;
    private double edge = 1;

    /// @param x places, read anew at every call
    PairForces(InverseDistances closeness, float[] x, float[] y) {
        this.closeness = closeness.of();
        this.x = x;
        this.y = y;
        forceX = new float[x.length];
        forceY = new float[x.length];
        weight = closeness.weights();
    }

    /// How many units of a picture stand for one of the distances, where the stress is least.
    static double edge(InverseDistances closeness, Positions places) {
        PairForces forces = new PairForces(closeness, places.floatsX(), places.floatsY());
        forces.look();
        return forces.edge;
    }

    @Override
    public double look() {
        LengthRatios ratios = new LengthRatios(x.length);
        for (int i = 0; i < x.length; i++) {
            ratios.add(closeness[i], x, y, i);
        }
        edge = ratios.stress().bestLength();
        return ratios.stress().mean();
    }

    @Override
    public void prepare() {
        // every pair is looked at anew
    }

    @Override
    public double edge() {
        return edge;
    }

    @Override
    public void on(int i, double repel, double honest) {
        float[] c = closeness[i];
        float[] px = x;
        float[] py = y;
        float[] fx = forceX;
        float[] fy = forceY;
        float xi = px[i];
        float yi = py[i];
        float away = (float) repel;
        float right = (float) honest / weight[i];
        float drawnEdge = (float) edge;
        for (int j = 0; j < c.length; j++) {
            float dx = xi - px[j];
            float dy = yi - py[j];
            float square = dx * dx + dy * dy;
            float far = 1 / (1 + square);
            float wrong = c[j] * (c[j] - drawnEdge / (float) Math.sqrt(square + TINY));
            float force = away * far * far - right * wrong;
            fx[j] = force * dx;
            fy[j] = force * dy;
        }
    }

    @Override
    public float sumX() {
        return Majorisation.sum(forceX);
    }

    @Override
    public float sumY() {
        return Majorisation.sum(forceY);
    }
}
