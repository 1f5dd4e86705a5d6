package samenspel.session;

import java.util.Optional;
import samenspel.diagram.seen.GroupBy;
import samenspel.diagram.seen.MeasureConditions;

/// Actions on the picture: what measures do in it, and that it stands still.
public sealed interface PictureAction extends Action {

    /// Leaves organisations out for their numbers.
    record DrawOnly(MeasureConditions conditions) implements PictureAction {
    }

    /// Puts rings round groups of organisations, or none.
    record RingGroups(Optional<GroupBy> by) implements PictureAction {
    }

    /// The picture stands still while something is dragged in it, and afterwards until its room changes.
    record KeepStill() implements PictureAction {
    }
}
