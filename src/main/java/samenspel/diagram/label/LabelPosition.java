package samenspel.diagram.label;

import org.jspecify.annotations.Nullable;
import samenspel.diagram.Box;

/// A place a name could take.
///
/// @param leader to it where it stands apart, or else null
/// @param reach  everything it covers, the leader line too, with what stays free between two names
/// @param cost   the less the better; page units of distance for letters of the usual size
record LabelPosition(TextBlock block, Box box, @Nullable LeaderLine leader, Box reach, double cost) {
    private static final double BETWEEN = 0.75;

    LabelPosition(TextBlock block, Box box, @Nullable LeaderLine leader, double cost) {
        this(block, box, leader, reach(box, leader), cost);
    }

    static LabelPosition of(PlacedLabel label) {
        return new LabelPosition(label.block(), label.box(), label.apart() ? label.leader() : null, 0);
    }

    private static Box reach(Box box, @Nullable LeaderLine leader) {
        Box all = leader == null ? box : box.union(new Box(leader.from().x(), leader.from().y(), 0, 0));
        return all.grown(BETWEEN);
    }

    /// Whether two names cannot both stand where they would: they, or a leader line, would meet.
    boolean meets(LabelPosition other) {
        if (!reach.touches(other.reach)) {
            return false;
        }
        return box.x() < other.box.right() + BETWEEN && other.box.x() < box.right() + BETWEEN
                && box.y() < other.box.bottom() + BETWEEN && other.box.y() < box.bottom() + BETWEEN
                || leader != null && leader.touches(other.box)
                || other.leader != null && other.leader.touches(box)
                || leader != null && other.leader != null && leader.crosses(other.leader);
    }

    PlacedLabel of(LabelRequest request) {
        return new PlacedLabel(request, block, box, leader != null);
    }
}
