package samenspel.measure.organisation;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;

/// How much brokerage an organisation of one sector would have where each possible arc stands with the same chance, the density:
/// Gould & Fernandez (1989). Two pairs of the same role share an arc where they share their first or their last organisation; such
/// pairs vary together by d³(1−d)³.
final class ChanceBrokerage {
    private final double density;
    private final long[] others;
    private final double own;
    private final double n;

    /// @param sizes of all sectors
    /// @param own   the place of its own among them
    ChanceBrokerage(double density, long[] sizes, int own) {
        this.density = density;
        this.own = sizes[own];
        this.n = LongStream.of(sizes).sum();
        this.others = sizes.clone();
        this.others[own] = 0;
    }

    Brokerage.Score score(long count, BrokerRole role) {
        double rest = n - own;
        return switch (role) {
            case COORDINATOR -> score(count, (own - 1) * (own - 2), 2 * (own - 1) * (own - 2) * (own - 3));
            case CONSULTANT -> score(count, sum(size -> size * (size - 1)), 2 * sum(size -> size * (size - 1) * (size - 2)));
            case REPRESENTATIVE, GATEKEEPER -> score(count, (own - 1) * rest, (own - 1) * rest * (rest - 1 + own - 2));
            case LIAISON -> score(count, sum(size -> size * (rest - size)), 2 * sum(size -> size * (rest - size) * (rest - size - 1)));
        };
    }

    /// Of all roles together.
    Brokerage.Score score(long count) {
        return score(count, (n - 1) * (n - 2), 2 * (n - 1) * (n - 2) * (n - 3));
    }

    /// @param pairs   of others that could be in the role
    /// @param sharing ordered pairs of them that share an arc
    private Brokerage.Score score(long count, double pairs, double sharing) {
        double chance = density * density * (1 - density);
        double expected = pairs * chance;
        double together = density * (1 - density);
        double variance = expected * (1 - chance) + sharing * together * together * together;
        return new Brokerage.Score(count, expected, variance > 0 ? (count - expected) / Math.sqrt(variance) : Double.NaN);
    }

    private double sum(DoubleUnaryOperator ofSize) {
        return LongStream.of(others).mapToDouble(size -> ofSize.applyAsDouble(size)).sum();
    }
}
