package samenspel.exchange.found;

import java.util.Optional;
import java.util.Set;
import samenspel.network.AttributeValue;

/// What attributes and their values say by words this program knows.
public final class AttributeWords {
    /// Words for what is not known.
    private static final Set<String> UNKNOWN = Set.of("", "NA", "N/A", "n/a", "#N/A", "#N/B", "NaN", "nan", "null");

    private AttributeWords() {
    }

    /// What an attribute says; empty where it has no name or says that nothing is known.
    public static Optional<AttributeValue> value(FoundAttribute attribute) {
        if (attribute.name().isBlank()) {
            return Optional.empty();
        }
        return switch (attribute.value()) {
            case AttributeValue.Text(String text) -> isUnknown(text) ? Optional.empty() : Optional.of(AttributeValue.of(text.strip()));
            case AttributeValue.Number number -> Double.isFinite(number.number()) ? Optional.of(number) : Optional.empty();
            case AttributeValue.Flag flag -> Optional.of(flag);
        };
    }

    /// Whether a word says that nothing is known.
    public static boolean isUnknown(String word) {
        return UNKNOWN.contains(word.strip());
    }

    /// Whether it is one of those in which writers say what the program has a place of its own for.
    public static boolean isKnown(String name) {
        return WrittenAttributes.isOfOrganisations(name);
    }
}
