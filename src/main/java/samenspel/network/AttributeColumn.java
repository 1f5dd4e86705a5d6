package samenspel.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// What a file says of organisations by one name, in all waves.
///
/// @param counts how many organisations have each value in some wave, as it is written; the most frequent first, then in order of words
/// @param least  the smallest number; 0 for what is no number
/// @param most   the largest number; 0 for what is no number
/// @param known  how many organisations have a value in some wave
public record AttributeColumn(String name, Kind kind, SequencedMap<String, Integer> counts, double least, double most, int known) {

    private static final int MOST_GROUPS = 15;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    /// What values can be.
    public enum Kind {
        TEXT,
        NUMBER,
        FLAG
    }

    public AttributeColumn {
        counts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(counts));
    }

    /// All there are in a network, in the order in which they first occur.
    public static List<AttributeColumn> of(Network network) {
        Set<String> names = new LinkedHashSet<>();
        network.organisations().forEach(one -> names.addAll(one.attributes().names()));
        network.fieldwork().values().forEach(work -> work.attributes().organisations().values().forEach(said -> names.addAll(said.names())));
        return names.stream().map(name -> of(network, name)).flatMap(Optional::stream).toList();
    }

    /// Empty if nothing in the network has this name.
    public static Optional<AttributeColumn> of(Network network, String name) {
        List<AttributeValue> all = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        int known = 0;
        for (Organisation one : network.organisations()) {
            List<AttributeValue> values = values(network, one, name);
            values.stream().map(AttributeValue::toString).distinct().forEach(value -> counts.merge(value, 1, Integer::sum));
            all.addAll(values);
            known += values.isEmpty() ? 0 : 1;
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(of(name, all, counts, known));
    }

    private static List<AttributeValue> values(Network network, Organisation one, String name) {
        Stream<AttributeValue> always = one.attributes().value(name).stream();
        return Stream.concat(always, network.fieldwork().values().stream().filter(work -> !work.attributes().isEmpty())
                .flatMap(work -> work.attributes().of(one.id()).value(name).stream())).toList();
    }

    private static AttributeColumn of(String name, List<AttributeValue> all, Map<String, Integer> counts, int known) {
        SequencedMap<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        Kind kind = kind(all);
        double[] numbers = kind == Kind.NUMBER ? all.stream().mapToDouble(value -> ((AttributeValue.Number) value).number()).sorted().toArray() : new double[1];
        return new AttributeColumn(name, kind, sorted, numbers[0], numbers[numbers.length - 1], known);
    }

    /// What values are, if all are.
    public static Kind kind(List<AttributeValue> all) {
        return all.stream().allMatch(AttributeValue.Number.class::isInstance) ? Kind.NUMBER
                : all.stream().allMatch(AttributeValue.Flag.class::isInstance) ? Kind.FLAG : Kind.TEXT;
    }

    /// The first that divides most organisations into a few groups, as a sector would.
    public static Optional<AttributeColumn> suggested(Network network) {
        return of(network).stream().filter(column -> column.kind() == Kind.TEXT && column.counts().size() > 1 && column.counts().size() <= MOST_GROUPS
                && column.isTelling() && column.known() * 2 >= network.organisations().size()).findFirst();
    }

    /// Whether its numbers are years, which are written without a mark at the thousand.
    public boolean isOfYears() {
        return kind == Kind.NUMBER && least >= FIRST_YEAR && most <= LAST_YEAR && counts.keySet().stream().noneMatch(value -> value.contains("."));
    }

    /// Whether it tells groups of organisations apart: numbers that differ, or words that some have in common.
    public boolean isTelling() {
        return kind == Kind.NUMBER ? least < most : kind == Kind.FLAG || counts.size() < known;
    }
}
