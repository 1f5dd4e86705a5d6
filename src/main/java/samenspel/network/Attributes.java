package samenspel.network;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a file said beyond what this program knows of, by its own names and in its order. What is not known is not there:
/// absent is not "no".
public record Attributes(SequencedMap<String, AttributeValue> byName) {
    private static final int FEW = 24;
    public static final Attributes NONE = new Attributes(new LinkedHashMap<>());

    public Attributes {
        byName = byName.isEmpty() ? Collections.emptyNavigableMap() : byName.size() <= FEW ? Few.of(byName)
                : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byName));
    }

    /// As most have: of a million ties each says two or three things, which take half the memory so.
    private static final class Few extends AbstractMap<String, AttributeValue> implements SequencedMap<String, AttributeValue> {
        private final List<Entry<String, AttributeValue>> entries;

        Few(List<Entry<String, AttributeValue>> entries) {
            this.entries = entries;
        }

        static Few of(SequencedMap<String, AttributeValue> map) {
            return new Few(map.entrySet().stream().map(entry -> Map.entry(entry.getKey(), entry.getValue())).toList());
        }

        @Override
        public Set<Entry<String, AttributeValue>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<String, AttributeValue>> iterator() {
                    return entries.iterator();
                }

                @Override
                public int size() {
                    return entries.size();
                }
            };
        }

        @Override
        public @Nullable AttributeValue get(@Nullable Object name) {
            for (Entry<String, AttributeValue> entry : entries) {
                if (entry.getKey().equals(name)) {
                    return entry.getValue();
                }
            }
            return null;
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return get(name) != null;
        }

        @Override
        public SequencedMap<String, AttributeValue> reversed() {
            return new Few(entries.reversed());
        }
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
