package samenspel.exchange.found;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samenspel.network.AttributeValue;

/// What attributes and their values say by words this program knows.
public final class AttributeWords {
    /// Words for what is not known.
    private static final Set<String> UNKNOWN = Set.of("", "NA", "N/A", "n/a", "#N/A", "#N/B", "NaN", "nan", "null");

    /// What a spreadsheet shows where it could not work out a value, in both languages.
    private static final Pattern ERROR = Pattern.compile("#(N/A|N/B|REF!|VERW!|DIV/0!|DEEL/0!|NAME\\?|NAAM\\?|VALUE!|WAARDE!|NUM!|GETAL!|NULL!|LEEG!|SPILL!|OVERLOOP!|CALC!|BEREKENEN!)|#{2,}");

    private AttributeWords() {
    }

    /// What an attribute says; empty where it has no name or says that nothing is known.
    public static Optional<AttributeValue> value(FoundAttribute attribute) {
        if (attribute.name().isBlank()) {
            return Optional.empty();
        }
        return switch (attribute.value()) {
            case AttributeValue.Text text -> isUnknown(text.text()) ? Optional.empty() : Optional.of(stripped(text));
            case AttributeValue.Number number -> Double.isFinite(number.number()) ? Optional.of(number) : Optional.empty();
            case AttributeValue.Flag flag -> Optional.of(flag);
        };
    }

    /// Itself if it has no blanks at its ends, as nearly all: a file may have millions.
    private static AttributeValue stripped(AttributeValue.Text text) {
        String bare = text.text().strip();
        return bare.length() == text.text().length() ? text : AttributeValue.of(bare);
    }

    /// Whether a word says that nothing is known.
    public static boolean isUnknown(String word) {
        return UNKNOWN.contains(word.strip()) || isError(word);
    }

    /// Whether a spreadsheet could not work out what should stand there.
    public static boolean isError(String cell) {
        String word = cell.strip();
        return word.startsWith("#") && ERROR.matcher(word).matches();
    }

    /// Whether it is one of those in which writers say what the program has a place of its own for.
    public static boolean isKnown(String name) {
        return WrittenAttributes.isOfOrganisations(name);
    }
}
