package samenspel.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Unmodifiable copies of maps in order of their keys, so that nothing depends on the order in a file.
final class Sorted {
    private Sorted() {
    }

    static <K extends Comparable<K>, V> SequencedMap<K, V> byKey(Map<K, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(isInOrder(map.keySet()) ? map : new TreeMap<>(map)));
    }

    /// Files are written in order, so hundreds of thousands of reports seldom need a tree.
    private static <K extends Comparable<K>> boolean isInOrder(Iterable<K> keys) {
        K last = null;
        for (K key : keys) {
            if (last != null && last.compareTo(key) >= 0) {
                return false;
            }
            last = key;
        }
        return true;
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
