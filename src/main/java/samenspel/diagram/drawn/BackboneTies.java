package samenspel.diagram.drawn;

import java.util.Set;
import java.util.SortedMap;
import samenspel.diagram.seen.DrawnTie;
import samenspel.layout.backbone.Backbone;
import samenspel.network.Pair;

/// The ties of the backbone, which stand out; the rest is pale.
///
/// The backbone is that of all layers and waves together. So a pair of the backbone is in it in every layer, in
/// every wave and in every change between two: switching one of them makes no other tie pale.
///
/// @param all   whether every tie is in it; then there are no pairs
/// @param pairs unordered
public record BackboneTies(boolean all, Set<Pair> pairs) {
    /// So many lines or fewer are all read one by one.
    public static final int FEW = 600;
    /// More lines show where they lie dense, and which is which only when they are pointed at.
    public static final int MANY = 10_000;
    /// The share of the pairs that stand out among many lines where nobody has said another.
    static final double USUAL_SHARE = 0.2;

    public static final BackboneTies ALL = new BackboneTies(true, Set.of());

    public BackboneTies {
        pairs = Set.copyOf(pairs);
    }

    /// @param weights how firmly each pair is tied
    /// @param share   of the pairs in the backbone, above 0; 1 for all
    static BackboneTies of(SortedMap<Pair, Double> weights, double share) {
        return share >= 1 ? ALL : new BackboneTies(false, Backbone.of(weights, share));
    }

    public boolean has(DrawnTie tie) {
        return all || pairs.contains(tie.pair().unordered());
    }
}
