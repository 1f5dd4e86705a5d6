package samenspel.session;

import java.util.Optional;
import samenspel.diagram.seen.GroupBy;
import samenspel.diagram.seen.MeasureConditions;

/// Actions on what measures do in the picture.
public sealed interface PictureAction extends Action {

    /// Leaves organisations out for their numbers.
    record DrawOnly(MeasureConditions conditions) implements PictureAction {
    }

    /// Puts rings round groups of organisations, or none.
    record RingGroups(Optional<GroupBy> by) implements PictureAction {
    }
}
