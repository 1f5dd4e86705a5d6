package samenspel.exchange.found;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import samenspel.network.AttributeValue;

/// Which attributes programs use for the name of a node and the weight of a tie.
final class AttributeNames {
    /// In order of preference.
    private static final List<String> NAMES = List.of("label", "name", "naam", "lab", "nodelabel", "shortname", "title", "organisatie", "organisatienaam");
    static final String WEIGHT = "weight";
    private static final Pattern COMMA = Pattern.compile("\\d{1,9},\\d{1,2}");
    private static final List<String> WEIGHTS = List.of(WEIGHT, "value", "strength", "w");

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

    /// Some write a comma before decimals.
    private static OptionalDouble number(AttributeValue value) {
        String written = value.toString().strip();
        return COMMA.matcher(written).matches() ? Numbers.parse(written.replace(',', '.')) : Numbers.of(value);
    }

    /// The name of what [#takeWeight] takes.
    static String weight(List<FoundAttribute> attributes) {
        return WEIGHTS.stream().filter(name -> attributes.stream().anyMatch(one -> one.name().equalsIgnoreCase(name) && Numbers.of(one.value()).isPresent())).findFirst().orElse(WEIGHT);
    }
}
