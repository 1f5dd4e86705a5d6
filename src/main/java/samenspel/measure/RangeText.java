package samenspel.measure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers from a least to a most as a reader types them: `≥5`, `>5`, `5-10`, `<3`, `5`; with a decimal point or comma, and without a
/// sign between thousands: `2.100` is nothing, for it may be two thousand or two.
public final class RangeText {
    private static final String NUMBER = "([-−]?\\d+(?:[.,]\\d*)?|[-−]?[.,]\\d+)\\s*%?";
    private static final Pattern ONE = Pattern.compile("\\s*(≥|>=|=>|>|≤|<=|=<|<|=)?\\s*" + NUMBER + "\\s*");
    private static final Pattern TWO = Pattern.compile("\\s*" + NUMBER + "\\s*(?:-|–|\\.\\.\\.?)\\s*" + NUMBER + "\\s*");

    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}[.,]\\d{3}(?!\\d)");

    private RangeText() {
    }

    /// Whether a point or comma in it may part thousands as well as decimals. A share of thousands of percents is none.
    public static boolean mayBeThousands(String typed, boolean percent) {
        return !percent && THOUSANDS.matcher(typed).find();
    }

    /// Empty for what is no range; of nothing typed every number. A number alone is all that are written so: `0.4` is from 0.35 to 0.45.
    ///
    /// @param percent whether 40 stands for 0.4
    public static Optional<NumberRange> read(String typed, boolean percent) {
        double unit = percent ? 100 : 1;
        Matcher one = ONE.matcher(typed);
        Matcher two = TWO.matcher(typed);
        if (typed.isBlank()) {
            return Optional.of(NumberRange.ALL);
        }
        if (mayBeThousands(typed, percent)) {
            return Optional.empty();
        }
        if (one.matches()) {
            return Optional.of(beside(Optional.ofNullable(one.group(1)).orElse("="), one.group(2), unit));
        }
        return !two.matches() || number(two.group(1)) > number(two.group(2)) ? Optional.empty()
                : Optional.of(new NumberRange(number(two.group(1)) / unit, number(two.group(2)) / unit));
    }

    /// What is typed in a box that asks from which number on: a number alone is at least that; everything else as it stands.
    public static String asLeast(String typed) {
        Matcher one = ONE.matcher(typed);
        return one.matches() && one.group(1) == null ? "≥" + typed.strip() : typed.strip();
    }

    private static NumberRange beside(String sign, String typed, double unit) {
        double number = number(typed) / unit;
        double half = half(typed) / unit;
        return switch (sign) {
            case ">" -> NumberRange.atLeast(Math.nextUp(number));
            case "<" -> NumberRange.atMost(Math.nextDown(number));
            case "=" -> new NumberRange(number - half, Math.nextDown(number + half));
            case "≥", ">=", "=>" -> NumberRange.atLeast(number);
            default -> NumberRange.atMost(number);
        };
    }

    private static double number(String typed) {
        String plain = typed.replace('−', '-').replace(',', '.');
        return Double.parseDouble(plain.endsWith(".") ? plain + "0" : plain);
    }

    /// Half of its last digit.
    private static double half(String typed) {
        int point = Math.max(typed.indexOf('.'), typed.indexOf(','));
        return 0.5 * StrictMath.pow(10, point < 0 ? 0 : point + 1 - typed.length());
    }
}
