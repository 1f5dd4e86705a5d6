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
    PairForces(Closeness closeness, float[] x, float[] y) {
        this.closeness = closeness.of();
        this.x = x;
        this.y = y;
        forceX = new float[x.length];
        forceY = new float[x.length];
        weight = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (float c : this.closeness[i]) {
                sum += c * c;
            }
            weight[i] = (float) sum;
        }
    }

    /// How many units of a picture stand for one of the distances, where the stress is least.
    static double edge(Closeness closeness, Positions places) {
        PairForces forces = new PairForces(closeness, places.floatsX(), places.floatsY());
        forces.look();
        return forces.edge;
    }

    @Override
    public double look() {
        double ratios = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            ratios(closeness[i], x[i], y[i]);
            ratios += Majorisation.sum(forceX);
            squares += Majorisation.sum(forceY);
        }
        double pairs = (double) x.length * (x.length - 1);
        edge = ratios == 0 ? 1 : squares / ratios;
        return squares == 0 ? 0 : Math.max(0, 1 - ratios * ratios / (pairs * squares));
    }

    @Override
    public void prepare() {
        // every pair is looked at anew
    }

    @Override
    public double edge() {
        return edge;
    }

    private void ratios(float[] c, float xi, float yi) {
        float[] px = x;
        float[] py = y;
        float[] ratio = forceX;
        float[] square = forceY;
        for (int j = 0; j < c.length; j++) {
            float dx = xi - px[j];
            float dy = yi - py[j];
            float r = c[j] * (float) Math.sqrt(dx * dx + dy * dy);
            ratio[j] = r;
            square[j] = r * r;
        }
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
