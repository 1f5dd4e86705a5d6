package samenspel.layout.plain;

import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Stress;

/// The stress of a picture of a large graph in which every edge is as long as every other, by the pairs of 64 nodes
/// spread evenly over the numbers. Cost: one search for all of them, and 64·n numbers.
public final class StepStress {
    private StepStress() {
    }

    /// @param graph connected, or with pairs without a path left out
    public static Stress of(PlainGraph graph, Positions places) {
        int n = graph.n();
        int[] sources = new int[Math.min(n, StepDistances.AT_ONCE)];
        for (int k = 0; k < sources.length; k++) {
            sources[k] = (int) ((long) k * n / sources.length);
        }
        float[][] steps = new float[sources.length][n];
        new StepDistances(graph).from(sources, steps);
        Stress sum = Stress.NONE;
        for (int k = 0; k < sources.length; k++) {
            sum = sum.plus(row(places, sources[k], steps[k]));
        }
        return sum.times(n / (2.0 * Math.max(1, sources.length)));
    }

    private static Stress row(Positions places, int from, float[] steps) {
        long pairs = 0;
        double ratios = 0;
        double squares = 0;
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] > 0) {
                double ratio = places.distance(from, i) / steps[i];
                pairs++;
                ratios += ratio;
                squares += ratio * ratio;
            }
        }
        return new Stress(pairs, ratios, squares);
    }
}
