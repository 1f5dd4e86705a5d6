package samenspel.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Unmodifiable copies of maps in order of their keys, so that nothing depends on the order in a file.
final class Sorted {
    private Sorted() {
    }

    static <K extends Comparable<K>, V> SequencedMap<K, V> byKey(Map<K, V> map) {
        SequencedMap<K, V> sorted = LinkedHashMap.newLinkedHashMap(map.size());
        map.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEachOrdered(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableSequencedMap(sorted);
    }

    static <A, B extends Comparable<B>, V> Map<A, SequencedMap<B, V>> eachByKey(Map<A, ? extends Map<B, V>> maps) {
        Map<A, SequencedMap<B, V>> sorted = new LinkedHashMap<>();
        maps.forEach((key, map) -> sorted.put(key, byKey(map)));
        return sorted;
    }

    static <K, V> SequencedMap<K, V> empty() {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>());
    }
}
