package samenspel.exchange.found;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Numbers as files of graphs write them: a point for decimals, an exponent allowed. Neither `NaN` nor
/// `Infinity` nor `0x10` nor `1d`, which Java itself would take, is a number here.
public final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final int LONGEST = 400;

    private Numbers() {
    }

    /// A finite number; empty if the text is none or too large to hold.
    public static OptionalDouble parse(String written) {
        String text = written.strip();
        if (text.length() > LONGEST || !startsLikeOne(text) || !DECIMAL.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /// Spares most words the pattern.
    private static boolean startsLikeOne(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
    }

    /// A whole number of at most nine digits, 0 or above.
    public static OptionalInt count(String written) {
        String text = written.strip();
        boolean digits = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    public static boolean isNumber(String written) {
        return parse(written).isPresent();
    }
}
