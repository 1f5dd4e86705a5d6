package samenspel.exchange.survey;

import java.util.Map;
import java.util.Set;

/// The lowest of numbers that most give about most, where none of them is 0: it may mean "never". Of
/// 1 and 2 alone either may mean "no".
public final class LowestNumber {
    /// A longer scale is one of amounts or ranks.
    private static final double LONGEST_SCALE = 7;
    private static final int LEAST = 6;

    private LowestNumber() {
    }

    /// Those that may mean it; none where there is a 0, few answer, or the numbers are no scale.
    ///
    /// @param counts how often each number that is a strength is given
    public static Set<Double> of(Map<Double, Integer> counts) {
        int given = counts.values().stream().mapToInt(Integer::intValue).sum();
        double lowest = counts.keySet().stream().mapToDouble(number -> number).min().orElse(0);
        double highest = counts.keySet().stream().mapToDouble(number -> number).max().orElse(0);
        boolean scale = counts.keySet().stream().allMatch(number -> number == Math.rint(number)) && lowest == 1 && highest > 1 && highest <= LONGEST_SCALE;
        return scale && given >= LEAST ? highest == 2 ? Set.of(lowest, highest) : Set.of(lowest) : Set.of();
    }
}
