package samenspel.exchange.found;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import samenspel.network.AttributeValue;

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

    /// A number if the text is one, else the text.
    public static AttributeValue valueOf(String written) {
        OptionalDouble number = parse(written);
        return number.isPresent() ? AttributeValue.of(number.getAsDouble()) : AttributeValue.of(written);
    }

    /// The number a value is or spells; empty for anything else.
    public static OptionalDouble of(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Number(double number) -> OptionalDouble.of(number);
            case AttributeValue.Text(String text) -> parse(text);
            case AttributeValue.Flag(boolean flag) -> OptionalDouble.of(flag ? 1 : 0);
        };
    }

    /// A number as people write it: a whole one without a point.
    public static String written(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
    }

    public static boolean isNumber(String written) {
        return parse(written).isPresent();
    }
}
