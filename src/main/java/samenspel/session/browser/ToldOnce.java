package samenspel.session.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Values that are told once, by their place in a list.
final class ToldOnce<T> {
    private final Map<T, Integer> places = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int of(T value) {
        return places.computeIfAbsent(value, one -> {
            values.add(one);
            return values.size() - 1;
        });
    }

    List<T> values() {
        return values;
    }
}
