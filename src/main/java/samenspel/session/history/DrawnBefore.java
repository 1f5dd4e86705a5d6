package samenspel.session.history;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.Seen;
import samenspel.network.LayerId;

/// What was drawn of a document on the other side of a step.
///
/// @param layers that were switched on; empty where the step leaves them as they are
public record DrawnBefore(Filter filter, Optional<List<LayerId>> layers) {

    /// All that is drawn.
    public static DrawnBefore of(Seen seen) {
        return new DrawnBefore(seen.filter(), Optional.of(List.copyOf(seen.layers())));
    }

    DrawnBefore withoutLayers() {
        return new DrawnBefore(filter, Optional.empty());
    }

    /// What is seen with this drawn again.
    public Seen in(Seen seen) {
        Seen filtered = seen.with(filter);
        return layers.map(filtered::withLayers).orElse(filtered);
    }
}
