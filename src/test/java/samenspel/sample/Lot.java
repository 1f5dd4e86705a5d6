package samenspel.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// Pairs from which some are drawn without replacement, each with a chance in proportion to its weight.
final class Lot {
    private final List<Ends> pairs = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private final Draws draws;
    private int total;

    /// @param weight of a pair; one of 0 is never drawn
    Lot(List<Ends> candidates, ToIntFunction<Ends> weight, Draws draws) {
        this.draws = draws;
        for (Ends pair : candidates) {
            int w = weight.applyAsInt(pair);
            if (w > 0) {
                pairs.add(pair);
                weights.add(w);
                total = Math.addExact(total, w);
            }
        }
    }

    /// Draws until this many allowed pairs are taken. One that is not allowed when drawn is out for good.
    ///
    /// @throws IllegalStateException if there are not so many
    void take(int count, Predicate<Ends> allowed, Consumer<Ends> taken) {
        int left = count;
        while (left > 0) {
            if (pairs.isEmpty()) {
                throw new IllegalStateException(left + " of " + count + " pairs could not be drawn");
            }
            Ends pair = draw();
            if (allowed.test(pair)) {
                taken.accept(pair);
                left--;
            }
        }
    }

    private Ends draw() {
        int mark = draws.below(total);
        int at = 0;
        while (mark >= weights.get(at)) {
            mark -= weights.get(at++);
        }
        total -= weights.remove(at);
        return pairs.remove(at);
    }
}
