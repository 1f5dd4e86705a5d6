package samenspel.study.numbers.whole;

import java.util.Set;
import samenspel.measure.MeasureWords;
import samenspel.measure.between.LayersMeasure;
import samenspel.measure.whole.NetworkMeasure;

/// How a number is written.
public enum NumberForm {
    /// As a whole number.
    COUNT,
    /// As so many of so many organisations.
    PART,
    /// As a percentage.
    PERCENT,
    /// With decimals.
    DECIMAL;

    private static final Set<MeasureWords> PERCENTAGES = Set.of(NetworkMeasure.KNOWN_PAIRS, NetworkMeasure.ACROSS_SECTORS, LayersMeasure.MULTIPLEXITY);

    static NumberForm of(MeasureWords measure, boolean part) {
        return PERCENTAGES.contains(measure) ? PERCENT : part ? PART : DECIMAL;
    }
}
