package samenspel.exchange.harvest;

import java.util.List;
import java.util.OptionalDouble;

/// Takes the name of a node and the weight of a tie out of their attributes.
final class Drafts {
    private Drafts() {
    }

    static String takeLabel(List<Attribute> attributes) {
        for (String name : Labels.NAMES) {
            for (Attribute attribute : attributes) {
                if (attribute.name().equalsIgnoreCase(name) && !attribute.value().toString().isBlank()) {
                    attributes.remove(attribute);
                    return attribute.value().toString().strip();
                }
            }
        }
        return "";
    }

    /// What an attribute of this name says at all times; empty if there is none.
    static String take(List<Attribute> attributes, String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equalsIgnoreCase(name) && attribute.when() == Span.ALWAYS) {
                attributes.remove(attribute);
                return attribute.value().toString().strip();
            }
        }
        return "";
    }

    /// A weight that changes with time stays among the attributes.
    static OptionalDouble takeWeight(List<Attribute> attributes) {
        for (String name : Labels.WEIGHTS) {
            for (Attribute attribute : attributes) {
                OptionalDouble number = attribute.value().asNumber();
                if (attribute.name().equalsIgnoreCase(name) && number.isPresent()) {
                    if (attribute.when() == Span.ALWAYS) {
                        attributes.remove(attribute);
                    }
                    return number;
                }
            }
        }
        return OptionalDouble.empty();
    }
}
