package samenspel.diagram.picture;

import java.util.HashSet;
import java.util.Set;
import samenspel.layout.backbone.Backbone;
import samenspel.network.Network;
import samenspel.network.Pair;

/// Which ties carry the picture and stand out; the rest is pale.
///
/// The backbone is that of all layers and waves together. So a pair that carries does so in every layer, in
/// every wave and in every change between two: switching one of them makes no other tie pale.
///
/// @param all   whether every tie carries; then there are no pairs
/// @param pairs unordered
record Carrying(boolean all, Set<Pair> pairs) {
    static final Carrying ALL = new Carrying(true, Set.of());

    Carrying {
        pairs = Set.copyOf(pairs);
    }

    /// @param share of the pairs that carry, above 0; 1 for all
    static Carrying of(Network network, double share) {
        return share >= 1 ? ALL : new Carrying(false, new HashSet<>(Backbone.of(network, share)));
    }

    boolean has(DrawnTie tie) {
        return all || pairs.contains(tie.pair().unordered());
    }
}
