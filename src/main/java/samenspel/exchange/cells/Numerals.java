package samenspel.exchange.cells;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import samenspel.exchange.found.Numbers;
import samenspel.network.AttributeValue;

/// What people write in cells for numbers, yes, no and not known.
public final class Numerals {
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+");
    private static final Set<String> NOT_KNOWN = Set.of("na", "n/a", ".", "?", "nan", "null", "#n/a", "#n/b", "nr", "nb", "n.b.", "n.v.t.", "missing");
    /// What nobody answered, as programs write it; the others may have been said by a respondent.
    private static final Set<String> GAPS = Set.of("na", "n/a", ".", "nan", "null", "#n/a", "#n/b", "nr", "missing");
    private static final Set<String> YES = Set.of("x", "v", "ja", "yes", "y", "j", "true", "waar", "✓", "✔");
    private static final Set<String> NO = Set.of("nee", "no", "n", "false", "onwaar", "-", "–");

    private Numerals() {
    }

    /// A number with a point or a comma before its decimals.
    public static OptionalDouble number(String cell) {
        OptionalDouble plain = Numbers.parse(cell);
        if (plain.isPresent() || cell.indexOf(',') < 0) {
            return plain;
        }
        boolean dutch = COMMA.matcher(cell).matches() || THOUSANDS.matcher(cell).matches();
        return dutch ? Numbers.parse(cell.replace(".", "").replace(',', '.')) : plain;
    }

    public static boolean isNotKnown(String cell) {
        return NOT_KNOWN.contains(cell.toLowerCase(Locale.ROOT));
    }

    /// Whether a program wrote that there was no answer.
    public static boolean isGap(String cell) {
        return GAPS.contains(cell.toLowerCase(Locale.ROOT));
    }

    /// What a cell of a matrix says: nothing or no is 0, yes is 1, `NaN` is not known; empty for anything else.
    public static OptionalDouble answer(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (word.isEmpty() || NO.contains(word)) {
            return OptionalDouble.of(0);
        }
        if (YES.contains(word)) {
            return OptionalDouble.of(1);
        }
        return isNotKnown(word) ? OptionalDouble.of(Double.NaN) : number(word);
    }

    public static AttributeValue value(String cell) {
        OptionalDouble number = number(cell);
        if (number.isPresent()) {
            return AttributeValue.of(number.getAsDouble());
        }
        return switch (cell.toUpperCase(Locale.ROOT)) {
            case "TRUE", "WAAR" -> AttributeValue.of(true);
            case "FALSE", "ONWAAR" -> AttributeValue.of(false);
            default -> AttributeValue.of(cell);
        };
    }
}
