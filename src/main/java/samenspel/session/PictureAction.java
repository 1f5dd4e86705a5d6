package samenspel.session;

import samenspel.diagram.seen.MeasureConditions;

/// Actions on what measures do in the picture.
public sealed interface PictureAction extends Action {

    /// Leaves organisations out for their numbers.
    record DrawOnly(MeasureConditions conditions) implements PictureAction {
    }
}
