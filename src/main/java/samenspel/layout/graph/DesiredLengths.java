package samenspel.layout.graph;

import java.util.Arrays;

/// How long each tie should be drawn.
///
/// Networks of cooperation are dense: by steps alone nearly every two organisations are one or two
/// apart and the picture shows nothing. What distinguishes groups is how firmly two are tied and how
/// many partners they share, so a tie's length falls with its *embeddedness*, the cosine between the
/// two organisations' rows of tie weights, each counted as its own firmest partner (cf. Nocaj, Ortmann
/// & Brandes 2015, "Untangling the Hairballs of Multi-Centered, Small-World Online Social Media
/// Networks", who rank ties by shared partners), and with its own weight:
///
/// length = 1 ÷ (LEAST + embeddedness² · ⁴√(weight ÷ firmest)), but none above the median.
///
/// The bound lets the embedded half of the ties tell the groups while the other half, which joins groups,
/// neither moves the periphery far out nor shrinks groups to dots. Square, root and constants were
/// chosen by eye and by the share of an organisation's twelve firmest partners among its twelve nearest,
/// on dense networks of 65 to 135 organisations.
final class DesiredLengths {
    private static final double LEAST = 0.02;

    private DesiredLengths() {
    }

    /// One number an edge, above 0.
    static double[] of(int n, int[] ends, double[] weights) {
        double[] cosine = SharedPartners.of(n, ends, weights);
        double firmest = Arrays.stream(weights).max().orElse(1);
        double[] lengths = new double[weights.length];
        for (int e = 0; e < lengths.length; e++) {
            double firmness = Math.sqrt(Math.sqrt(weights[e] / firmest));
            lengths[e] = 1 / (LEAST + cosine[e] * cosine[e] * firmness);
        }
        return bounded(lengths);
    }

    /// All of length 1: shortest paths are steps.
    static double[] alike(int edges) {
        double[] lengths = new double[edges];
        Arrays.fill(lengths, 1);
        return lengths;
    }

    private static double[] bounded(double[] lengths) {
        double[] sorted = lengths.clone();
        Arrays.sort(sorted);
        double most = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        return Arrays.stream(lengths).map(length -> Math.min(length, most)).toArray();
    }
}
