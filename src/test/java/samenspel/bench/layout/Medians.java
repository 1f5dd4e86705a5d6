package samenspel.bench.layout;

import java.util.stream.DoubleStream;

/// The middle of several numbers.
final class Medians {
    private Medians() {
    }

    /// Of an even count the mean of the two in the middle; NaN of none.
    static double of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length == 0 ? Double.NaN : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
