package samenspel.network.kind;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What somebody calls the levels of care and the shift between them; what is left out is called as usual.
///
/// @param levels none of them blank
/// @param arrow  words at the arrow; empty for the usual ones
public record CareWords(Map<CareLevel, String> levels, String arrow, Shift shift) {
    public static final CareWords NONE = new CareWords(Map.of(), "", Shift.DOWN);

    public CareWords {
        Map<CareLevel, String> copy = new EnumMap<>(CareLevel.class);
        levels.forEach((level, words) -> copy.put(level, words.strip()));
        copy.values().removeIf(String::isEmpty);
        levels = Collections.unmodifiableMap(copy);
        arrow = arrow.strip();
    }

    /// Where the arrow beside the levels points.
    public enum Shift {
        /// From specialist care down to basic services.
        DOWN,
        UP,
        /// No arrow.
        NONE
    }

    /// The words of a level; empty for the usual ones.
    public String of(CareLevel level) {
        return levels.getOrDefault(level, "");
    }

    /// @param words empty for the usual ones
    public CareWords with(CareLevel level, String words) {
        Map<CareLevel, String> next = new EnumMap<>(CareLevel.class);
        next.putAll(levels);
        next.put(level, words);
        return new CareWords(next, arrow, shift);
    }

    public CareWords withArrow(String words) {
        return new CareWords(levels, words, shift);
    }

    public CareWords with(Shift other) {
        return new CareWords(levels, arrow, other);
    }

    public boolean hasWords() {
        return !levels.isEmpty() || !arrow.isEmpty();
    }
}
