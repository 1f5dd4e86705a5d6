package samenspel.change;

import java.util.List;
import samenspel.network.Layer;
import samenspel.network.ReportedLayer;

/// Which layers may be counted together. Derived layers count the reports of others again.
public final class CountedLayers {
    private CountedLayers() {
    }

    /// Of the layers shown the reported ones; where only derived ones are shown, the last of them.
    public static List<Layer> of(List<Layer> shown) {
        List<Layer> reported = shown.stream().filter(ReportedLayer.class::isInstance).toList();
        if (!reported.isEmpty()) {
            return reported;
        }
        return shown.isEmpty() ? shown : List.of(shown.getLast());
    }
}
