package samenspel.measure.whole;

import java.util.BitSet;
import java.util.stream.IntStream;

/// The pairs met so far of which a number is largest, all of them alike.
final class BestPairs {
    /// Sums in another order differ in their last digits.
    private static final double EQUAL = 1e-12;

    private final BitSet all = new BitSet();
    private final BitSet some = new BitSet();
    private double most = -1;
    private double least = Double.POSITIVE_INFINITY;

    void met(int one, int other, double number) {
        least = Math.min(least, number);
        if (number < most - EQUAL) {
            return;
        }
        BitSet pair = new BitSet();
        pair.set(one);
        pair.set(other);
        if (number > most + EQUAL) {
            most = number;
            all.clear();
            all.or(pair);
            some.clear();
        }
        all.and(pair);
        some.or(pair);
    }

    /// The number.
    double most() {
        return most;
    }

    /// Whether no pair has a smaller one.
    boolean areAllAlike() {
        return most <= least + EQUAL;
    }

    /// Who is in every one of the pairs; ascending places.
    IntStream inAll() {
        return all.stream();
    }

    /// Who is in one of them and not in every one.
    IntStream inSome() {
        return some.stream().filter(place -> !all.get(place));
    }
}
