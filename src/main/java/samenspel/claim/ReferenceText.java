package samenspel.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samenspel.measure.NumberRange;
import samenspel.measure.RangeText;

/// Reads what stands between braces.
final class ReferenceText {
    private static final Pattern BASE = Pattern.compile("(?:^|\\s)of\\s+([\\p{L}-]+)\\s*$");
    private static final Pattern HELD = Pattern.compile("(≥|>=|=>|>|≤|<=|=<|<|=)\\s*(\\p{L}.*)");
    private static final int SLIPS = 3;

    private ReferenceText() {
    }

    static Reference read(String typed) throws NoNumber {
        String stripped = typed.strip();
        int end = endOfPlace(stripped);
        Reference place = place(stripped.substring(0, end));
        String rest = stripped.substring(end);
        Matcher said = BASE.matcher(rest);
        Optional<ClaimBase> base = Optional.empty();
        if (said.find()) {
            base = Optional.of(ClaimBase.ofWord(said.group(1)).orElseThrow(() -> new NoNumber(ClaimReason.UNKNOWN_BASE, said.group(1), ClaimBase.words())));
            rest = rest.substring(0, said.start());
        }
        Optional<Condition> condition = rest.isBlank() ? Optional.empty() : Optional.of(condition(rest.strip()));
        return new Reference(place.quantity(), place.subject(), place.whom(), place.waves(), condition, base);
    }

    /// Before the first space or sign of comparison outside quotation marks.
    private static int endOfPlace(String typed) {
        return List.of(" ", "\t", "\n", "<", ">", "=", "≥", "≤").stream().mapToInt(sign -> QuotedParts.at(typed, sign, 0)).filter(at -> at >= 0).min().orElse(typed.length());
    }

    private static Reference place(String typed) throws NoNumber {
        String rest = typed;
        int waves = QuotedParts.at(rest, "@", 0);
        List<String> in = waves < 0 ? List.of() : QuotedParts.split(rest.substring(waves + 1), "..");
        rest = waves < 0 ? rest : rest.substring(0, waves);
        int whom = QuotedParts.at(rest, "|", 0);
        List<String> of = whom < 0 ? List.of() : QuotedParts.split(rest.substring(whom + 1), ",");
        rest = whom < 0 ? rest : rest.substring(0, whom);
        int subject = QuotedParts.at(rest, ":", 0);
        List<String> layers = subject < 0 ? List.of() : QuotedParts.split(rest.substring(subject + 1), ",");
        String word = subject < 0 ? rest : rest.substring(0, subject);
        return Reference.of(quantity(word.strip()), layers, of, in);
    }

    private static Quantity quantity(String word) throws NoNumber {
        Optional<Quantity> found = Quantity.ofWord(word);
        if (found.isEmpty()) {
            throw new NoNumber(ClaimReason.UNKNOWN_NUMBER, word, near(word));
        }
        return found.get();
    }

    /// Words that look like one that is not known; the usual ones where none does.
    private static String near(String word) {
        List<String> near = Quantity.all().stream().map(Quantity::word).filter(one -> slips(one, word) <= SLIPS)
                .sorted(Comparator.comparingInt(one -> slips(one, word))).limit(SLIPS).toList();
        return near.isEmpty() ? List.of("ties", "lost", "loss", "kept", "gained", "degree", "perceived").stream().collect(Collectors.joining(", ")) : String.join(", ", near);
    }

    /// Letters to put in, take out or change (Levenshtein 1966).
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            row[at] = at;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    static Condition condition(String typed) throws NoNumber {
        Matcher held = HELD.matcher(typed);
        if (held.matches()) {
            return new Condition(typed, difference(held.group(1)), Optional.of(place(held.group(2).strip())));
        }
        boolean percent = typed.contains(Condition.PERCENT);
        ClaimReason unread = RangeText.mayBeThousands(typed, percent) ? ClaimReason.THOUSANDS : ClaimReason.UNKNOWN_CONDITION;
        return new Condition(typed, RangeText.read(typed, percent).orElseThrow(() -> new NoNumber(unread, typed)), Optional.empty());
    }

    private static NumberRange difference(String sign) {
        return switch (sign) {
            case ">" -> NumberRange.atLeast(Double.MIN_VALUE);
            case "<" -> NumberRange.atMost(-Double.MIN_VALUE);
            case "=" -> new NumberRange(0, 0);
            case "≥", ">=", "=>" -> NumberRange.atLeast(0);
            default -> NumberRange.atMost(0);
        };
    }
}
