package samenspel.study.numbers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samenspel.network.LayerId;
import samenspel.network.Network;

/// How numbers of whole networks are looked at.
///
/// @param topic   what they are about
/// @param asRange whether what pairs nobody spoke of could make of a number is shown, from the least to the most
/// @param open    ids of measures whose parts are listed below them
/// @param beside  other networks that this one is compared with
/// @param layer   in which it is; empty for the last
public record WholeView(WholeTopic topic, boolean asRange, Set<String> open, List<Network> beside, Optional<LayerId> layer) {
    public static final WholeView USUAL = new WholeView(WholeTopic.NETWORK, false, Set.of(), List.of(), Optional.empty());
    /// More cannot be told apart.
    public static final int MOST_BESIDE = 5;

    public WholeView {
        open = Set.copyOf(open);
        beside = List.copyOf(beside);
    }

    public WholeView with(WholeTopic other) {
        return new WholeView(other, asRange, open, beside, layer);
    }

    public WholeView withRange(boolean shown) {
        return new WholeView(topic, shown, open, beside, layer);
    }

    public WholeView with(LayerId other) {
        return new WholeView(topic, asRange, open, beside, Optional.of(other));
    }

    /// With one more to be compared with, as far as there is room.
    public WholeView with(Network other) {
        List<Network> more = new ArrayList<>(beside);
        more.add(other);
        return new WholeView(topic, asRange, open, more.subList(0, Math.min(more.size(), MOST_BESIDE)), layer);
    }

    /// @param at of it among those compared with
    public WholeView without(int at) {
        List<Network> fewer = new ArrayList<>(beside);
        fewer.remove(at);
        return new WholeView(topic, asRange, open, fewer, layer);
    }

    /// Lists the parts of a measure, or no longer.
    public WholeView toggled(String measure) {
        Set<String> next = new LinkedHashSet<>(open);
        if (!next.remove(measure)) {
            next.add(measure);
        }
        return new WholeView(topic, asRange, next, beside, layer);
    }
}
