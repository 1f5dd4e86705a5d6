package samenspel.layout.solve;

/// How well drawn distances show wanted ones, whatever the scale of the drawing: sums over pairs of r = drawn ÷ wanted.
/// The best scale is Σr ÷ Σr² and the stress there is 1 − (Σr)² ÷ (pairs·Σr²).
///
/// @param ratios  Σr
/// @param squares Σr²
public record Stress(long pairs, double ratios, double squares) {
    public static final Stress NONE = new Stress(0, 0, 0);

    public static Stress of(Positions places, Distances wanted) {
        double ratios = 0;
        double squares = 0;
        for (int i = 0; i < places.n(); i++) {
            for (int j = 0; j < i; j++) {
                double ratio = places.distance(i, j) / wanted.of(i, j);
                ratios += ratio;
                squares += ratio * ratio;
            }
        }
        return new Stress((long) places.n() * (places.n() - 1) / 2, ratios, squares);
    }

    /// Over the pairs of some nodes alone, spread evenly over the numbers, as if they stood for all.
    /// Cost: a search of shortest paths for each, and n numbers.
    public static Stress sampled(Positions places, int[] ends, double[] lengths, int asked) {
        int n = places.n();
        ShortestPaths paths = new ShortestPaths(Adjacency.of(n, ends, lengths));
        Stress sum = NONE;
        int sources = Math.min(n, asked);
        for (int k = 0; k < sources; k++) {
            int from = (int) ((long) k * n / sources);
            sum = sum.plus(row(places, from, paths.from(from)));
        }
        return sum.times(n / (2.0 * Math.max(1, sources)));
    }

    private static Stress row(Positions places, int from, double[] wanted) {
        double ratios = 0;
        double squares = 0;
        for (int i = 0; i < wanted.length; i++) {
            double ratio = i == from ? 0 : places.distance(from, i) / wanted[i];
            ratios += ratio;
            squares += ratio * ratio;
        }
        return new Stress(wanted.length - 1, ratios, squares);
    }

    /// As if every pair stood for so many.
    public Stress times(double factor) {
        return new Stress(Math.round(pairs * factor), ratios * factor, squares * factor);
    }

    public Stress plus(Stress other) {
        return new Stress(pairs + other.pairs, ratios + other.ratios, squares + other.squares);
    }

    /// How many units of the drawing stand for one of the wanted distances, where the stress is least; 1 without pairs.
    public double bestLength() {
        return ratios == 0 ? 1 : squares / ratios;
    }

    /// Mean over pairs of (s·drawn − wanted)² ÷ wanted², at the scale s where it is least; 0 without pairs.
    public double mean() {
        return squares == 0 ? 0 : Math.max(0, 1 - ratios * ratios / (pairs * squares));
    }
}
