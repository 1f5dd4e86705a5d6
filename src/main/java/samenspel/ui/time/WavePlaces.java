package samenspel.ui.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import samenspel.network.Wave;

/// Where waves stand on an axis and which of their names there is room for.
final class WavePlaces {
    private static final double NAME_GAP = 8;

    private WavePlaces() {
    }

    /// From 0 to 1: in proportion to their dates when all have one, else at even distances.
    static List<Double> shares(List<Wave> waves) {
        List<Double> days = new ArrayList<>();
        for (int i = 0; i < waves.size(); i++) {
            days.add(waves.get(i).from().map(LocalDate::toEpochDay).map(Long::doubleValue).orElse(Double.NaN));
        }
        boolean dated = IntStream.range(1, days.size()).allMatch(i -> days.get(i) > days.get(i - 1));
        double first = days.getFirst();
        double last = days.getLast();
        return IntStream.range(0, days.size())
                .mapToObj(i -> dated ? (days.get(i) - first) / (last - first) : i / (double) Math.max(1, days.size() - 1)).toList();
    }

    /// On an axis of some length. Waves that follow each other closely still stand a little apart, so that each and
    /// the change between can be hit.
    static List<Double> places(List<Double> shares, double length, double apart) {
        double closest = IntStream.range(1, shares.size()).mapToDouble(i -> shares.get(i) - shares.get(i - 1)).min().orElse(1);
        double kept = closest * length >= apart ? 0 : Math.min(apart, length / Math.max(1, shares.size() - 1));
        double rest = length - kept * (shares.size() - 1);
        return IntStream.range(0, shares.size()).mapToObj(i -> kept * i + rest * shares.get(i)).toList();
    }

    /// The names that can be written without touching: first those that matter, then the ends, then from the left.
    ///
    /// @param begins where each name begins
    /// @param widths of each name
    static SortedSet<Integer> named(List<Double> begins, List<Double> widths, List<Integer> matter) {
        int last = begins.size() - 1;
        List<Integer> order = IntStream.range(0, begins.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> !matter.contains(i)).thenComparing(i -> i != 0 && i != last)).toList();
        SortedSet<Integer> named = new TreeSet<>();
        for (int i : order) {
            double begin = begins.get(i);
            double end = begin + widths.get(i);
            if (named.stream().allMatch(other -> end + NAME_GAP <= begins.get(other)
                    || begin >= begins.get(other) + widths.get(other) + NAME_GAP)) {
                named.add(i);
            }
        }
        return named;
    }
}
