package samenspel.layout.solve;

/// How long a stress layout works.
///
/// @param annealingSweeps of stochastic gradient descent; each visits every pair once
/// @param lastStep        the share of a pair's error the last of these sweeps still corrects for the shortest pairs
/// @param mostSweeps      of majorisation
/// @param tolerance       majorisation stops when a sweep lowers the stress by less than this share
/// @param starts          how many starts are tried, the best kept
public record StressSettings(int annealingSweeps, double lastStep, int mostSweeps, double tolerance, int starts) {

    /// Up to this many organisations several starts cost less than a blink.
    private static final int SMALL = 250;

    /// What reads well for a network of this size.
    public static StressSettings forSize(int n) {
        return new StressSettings(30, 0.1, 300, n <= SMALL ? 3e-5 : 1e-4, n <= SMALL ? 16 : 1);
    }

    /// The same with one start: what can be shown at once.
    public StressSettings once() {
        return new StressSettings(annealingSweeps, lastStep, mostSweeps, tolerance, 1);
    }

    StressSettings withoutAnnealing() {
        return new StressSettings(0, lastStep, mostSweeps, tolerance, 1);
    }
}
