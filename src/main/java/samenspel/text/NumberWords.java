package samenspel.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;

/// Numbers as they are read: whole ones as such, others with three decimals, very small ones with one digit that is not 0, so that none looks like 0.
public final class NumberWords {
    private static final int DECIMALS = 3;
    private static final double SMALL = 0.001;
    private static final int SMALLEST = 9;
    private static final MathContext ONE_DIGIT = new MathContext(1);
    private final NumberFormat whole;
    private final NumberFormat fraction;
    private final NumberFormat small;

    public NumberWords(Texts texts) {
        whole = NumberFormat.getIntegerInstance(texts.language().locale());
        fraction = NumberFormat.getNumberInstance(texts.language().locale());
        fraction.setMinimumFractionDigits(DECIMALS);
        fraction.setMaximumFractionDigits(DECIMALS);
        small = NumberFormat.getNumberInstance(texts.language().locale());
        small.setMaximumFractionDigits(SMALLEST);
    }

    public String of(double number, boolean counts) {
        if (number != 0 && Math.abs(number) < SMALL) {
            return small.format(new BigDecimal(number).round(ONE_DIGIT));
        }
        return (counts ? whole : fraction).format(number);
    }

    /// From the least to the most where the two are not written alike.
    public String between(double least, double most, boolean counts) {
        String from = of(least, counts);
        String to = of(most, counts);
        return from.equals(to) ? from : from + "–" + to;
    }
}
