package samenspel.layout;

import java.util.Optional;
import samenspel.layout.solve.Progress;
import samenspel.network.Network;

/// Pictures with plain dials and nobody who waits for them.
public final class Arranged {
    private Arranged() {
    }

    public static Placement by(Network network, Arrangement arrangement, Optional<Placement> former, long seed) {
        return Layouts.arrange(network, arrangement, LayoutOptions.PLAIN, former, seed, Progress.NONE);
    }

    /// By stress, after a former picture.
    public static Placement again(Network network, Placement former, long seed) {
        return by(network, new Arrangement.Stress(), Optional.of(former), seed);
    }
}
