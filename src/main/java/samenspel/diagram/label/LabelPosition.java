package samenspel.diagram.label;

import org.jspecify.annotations.Nullable;
import samenspel.diagram.Box;

/// A place a name could take.
///
/// @param leader to it where it stands apart, or else null
/// @param reach  everything it covers, the leader line too, with what stays free between two names
/// @param cost   the less the better; page units of distance for letters of the usual size
record LabelPosition(TextBlock block, Box box, @Nullable LeaderLine leader, Box reach, double cost) {
    /// What stays free between two names beside each other, which else would be read as one.
    private static final double ACROSS = 2.4;
    /// Of the width of the shorter one, at most.
    private static final double SHORT = 0.05;
    /// And between two of which one stands over the other.
    private static final double DOWN = 1.2;

    LabelPosition(TextBlock block, Box box, @Nullable LeaderLine leader, double cost) {
        this(block, box, leader, reach(box, leader), cost);
    }

    static LabelPosition of(PlacedLabel label) {
        return new LabelPosition(label.block(), label.box(), label.apart() ? label.leader() : null, 0);
    }

    private static Box reach(Box box, @Nullable LeaderLine leader) {
        Box all = leader == null ? box : box.union(new Box(leader.from().x(), leader.from().y(), 0, 0));
        return all.grown(ACROSS);
    }

    /// Whether two names cannot both stand where they would: they, or a leader line, would meet.
    boolean meets(LabelPosition other) {
        if (!reach.touches(other.reach)) {
            return false;
        }
        return box.x() < other.box.right() + across(other) && other.box.x() < box.right() + across(other)
                && box.y() < other.box.bottom() + DOWN && other.box.y() < box.bottom() + DOWN
                || leader != null && leader.touches(other.box)
                || other.leader != null && other.leader.touches(box)
                || leader != null && other.leader != null && leader.crosses(other.leader);
    }

    /// A number is not read as part of a name.
    private double across(LabelPosition other) {
        return Math.min(ACROSS, SHORT * Math.min(block.width(), other.block.width()));
    }

    PlacedLabel of(LabelRequest request) {
        return new PlacedLabel(request, block, box, leader != null);
    }
}
