package samenspel.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What a file said beyond what this program knows of, by its own names and in its order. What is not known is not there:
/// absent is not "no".
public record Attributes(SequencedMap<String, AttributeValue> byName) {
    public static final Attributes NONE = new Attributes(new LinkedHashMap<>());

    public Attributes {
        byName = byName.isEmpty() ? Collections.emptyNavigableMap() : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byName));
    }

    public static Attributes of(SequencedMap<String, AttributeValue> byName) {
        return byName.isEmpty() ? NONE : new Attributes(byName);
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    public Optional<AttributeValue> value(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Set<String> names() {
        return byName.sequencedKeySet();
    }

    /// These, and of others what these do not say.
    public Attributes and(Attributes others) {
        if (others.isEmpty() || isEmpty()) {
            return isEmpty() ? others : this;
        }
        SequencedMap<String, AttributeValue> both = new LinkedHashMap<>(byName);
        others.byName.forEach(both::putIfAbsent);
        return new Attributes(both);
    }

    /// The same without one.
    public Attributes without(String name) {
        SequencedMap<String, AttributeValue> rest = new LinkedHashMap<>(byName);
        rest.remove(name);
        return of(rest);
    }

    static <K extends Comparable<K>> SequencedMap<K, Attributes> present(Map<K, Attributes> of) {
        boolean whole = of.values().stream().noneMatch(Attributes::isEmpty);
        if (whole) {
            return Sorted.byKey(of);
        }
        Map<K, Attributes> some = new LinkedHashMap<>(of);
        some.values().removeIf(Attributes::isEmpty);
        return Sorted.byKey(some);
    }
}
