package samenspel.study.numbers;

import java.util.LinkedHashSet;
import java.util.Set;

/// How numbers of whole networks are looked at.
///
/// @param topic   what they are about
/// @param asRange whether what pairs nobody spoke of could make of a number is shown, from the least to the most
/// @param open    ids of measures whose parts are listed below them
public record WholeView(WholeTopic topic, boolean asRange, Set<String> open) {
    public static final WholeView USUAL = new WholeView(WholeTopic.NETWORK, false, Set.of());

    public WholeView {
        open = Set.copyOf(open);
    }

    public WholeView with(WholeTopic other) {
        return new WholeView(other, asRange, open);
    }

    public WholeView withRange(boolean shown) {
        return new WholeView(topic, shown, open);
    }

    /// Lists the parts of a measure, or no longer.
    public WholeView toggled(String measure) {
        Set<String> next = new LinkedHashSet<>(open);
        if (!next.remove(measure)) {
            next.add(measure);
        }
        return new WholeView(topic, asRange, next);
    }
}
