package samenspel.exchange.found;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import samenspel.network.AttributeValue;

/// Which attributes programs use for the name of a node and the weight of a tie.
final class AttributeNames {
    /// In order of preference.
    private static final List<String> NAMES = List.of("label", "name", "naam", "lab", "nodelabel", "shortname", "title", "organisatie", "organisatienaam");
    static final String WEIGHT = "weight";
    private static final Pattern COMMA = Pattern.compile("\\d{1,9},\\d{1,2}");
    private static final List<String> WEIGHTS = List.of(WEIGHT, "value", "strength", "w");

    /// Words for a strength that people choose themselves, and those that stand beside them.
    private static final Set<String> STRENGTHS = Set.of("weight", "strength", "value", "sterkte", "gewicht", "weging", "waarde", "freq", "frequency", "frequentie", "count", "aantal",
            "score", "intensity", "intensiteit");
    private static final Set<String> BESIDE = Set.of("edge", "tie", "link", "relation", "relationship", "relatie", "verbinding", "contact", "contacten", "contacts", "of", "van", "de", "het", "the");
    private static final Pattern PARTS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+");

    private AttributeNames() {
    }

    static String takeLabel(List<FoundAttribute> attributes) {
        for (String name : NAMES) {
            for (FoundAttribute attribute : attributes) {
                if (attribute.name().equalsIgnoreCase(name) && !attribute.value().toString().isBlank()) {
                    attributes.remove(attribute);
                    return attribute.value().toString().strip();
                }
            }
        }
        return "";
    }

    /// What an attribute of this name says at all times; empty if there is none.
    static String take(List<FoundAttribute> attributes, String name) {
        for (FoundAttribute attribute : attributes) {
            if (attribute.name().equalsIgnoreCase(name) && attribute.when() == TimeSpan.ALWAYS) {
                attributes.remove(attribute);
                return attribute.value().toString().strip();
            }
        }
        return "";
    }

    /// A weight that changes with time stays among the attributes.
    static OptionalDouble takeWeight(List<FoundAttribute> attributes) {
        for (String name : WEIGHTS) {
            for (FoundAttribute attribute : attributes) {
                OptionalDouble number = number(attribute.value());
                if (attribute.name().equalsIgnoreCase(name) && number.isPresent()) {
                    if (attribute.when() == TimeSpan.ALWAYS) {
                        attributes.remove(attribute);
                    }
                    return number;
                }
            }
        }
        return OptionalDouble.empty();
    }

    /// Takes the strength of ties of which no tie says it in the usual way from an attribute that is called so, where all have a number
    /// there; where only some have, says that it is none.
    static void otherWeight(List<TieDraft> ties, Ledger ledger) {
        List<TieDraft> open = ties.stream().filter(tie -> !tie.hasStrength()).toList();
        List<String> names = open.stream().flatMap(tie -> tie.attributes.stream()).filter(one -> number(one.value()).isPresent()).map(FoundAttribute::name).distinct()
                .filter(AttributeNames::isStrength).toList();
        Optional<String> name = names.stream().filter(one -> open.size() == ties.size() && open.stream().allMatch(tie -> tie.number(one).isPresent())).findFirst();
        name.ifPresent(one -> open.forEach(tie -> tie.strengthOf(one)));
        if (!names.isEmpty()) {
            ledger.noted(name.isPresent() ? ImportReason.STRENGTH_NAMED : ImportReason.STRENGTH_NOT_NAMED, open.getFirst().spot, name.orElse(names.getFirst()));
        }
    }

    private static boolean isStrength(String name) {
        List<String> words = PARTS.splitAsStream(name.strip()).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return words.stream().anyMatch(STRENGTHS::contains) && words.stream().allMatch(word -> STRENGTHS.contains(word) || BESIDE.contains(word));
    }

    static boolean hasWeight(List<FoundAttribute> attributes) {
        return attributes.stream().anyMatch(one -> WEIGHTS.stream().anyMatch(one.name()::equalsIgnoreCase) && number(one.value()).isPresent());
    }

    /// Some write a comma before decimals.
    static OptionalDouble number(AttributeValue value) {
        String written = value.toString().strip();
        return COMMA.matcher(written).matches() ? Numbers.parse(written.replace(',', '.')) : Numbers.of(value);
    }

    /// The name of what [#takeWeight] takes.
    static String weight(List<FoundAttribute> attributes) {
        return WEIGHTS.stream().filter(name -> attributes.stream().anyMatch(one -> one.name().equalsIgnoreCase(name) && Numbers.of(one.value()).isPresent())).findFirst().orElse(WEIGHT);
    }
}
