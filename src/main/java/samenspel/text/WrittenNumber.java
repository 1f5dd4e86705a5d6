package samenspel.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/// A number as it is read beside others: with as many decimals as usual at most, and more where those would make it another number.
public final class WrittenNumber {
    private static final int MOST_DECIMALS = 12;
    /// What rounding may change of a number.
    private static final double SLIGHT = 0.05;

    private final Texts texts;
    private final int decimals;

    /// @param decimals how many are usual
    public WrittenNumber(Texts texts, int decimals) {
        this.texts = texts;
        this.decimals = decimals;
    }

    public String of(double number) {
        return written(number, decimals);
    }

    /// Numbers that differ are written differently, as far as twelve decimals tell them apart.
    public List<String> of(List<Double> numbers) {
        long different = numbers.stream().distinct().count();
        return IntStream.rangeClosed(decimals, MOST_DECIMALS).mapToObj(some -> numbers.stream().map(number -> written(number, some)).toList())
                .filter(some -> some.stream().distinct().count() == different).findFirst().orElseGet(() -> numbers.stream().map(this::of).toList());
    }

    private String written(double number, int least) {
        if (!Double.isFinite(number)) {
            return texts.get("value.full", number);
        }
        return IntStream.rangeClosed(least, MOST_DECIMALS).mapToObj(some -> new BigDecimal(number).setScale(some, RoundingMode.HALF_EVEN))
                .filter(rounded -> Math.abs(rounded.doubleValue() - number) <= SLIGHT * Math.abs(number)).findFirst()
                .map(rounded -> texts.get("value.full", rounded)).orElseGet(() -> texts.get("value.tiny", number));
    }
}
