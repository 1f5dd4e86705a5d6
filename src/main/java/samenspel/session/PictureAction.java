package samenspel.session;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.GroupBy;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.network.LayerId;

/// Actions on the picture: what is drawn in it, and that it stands still.
public sealed interface PictureAction extends Action {

    /// Draws what another filter leaves, as a step that undo takes back.
    ///
    /// @param layers  that are switched on with it; empty for those that are
    /// @param gesture what joins several changes into one step, such as dragging a handle; empty for a step of its own
    record SetFilter(Filter filter, Optional<List<LayerId>> layers, Optional<String> gesture) implements PictureAction {
        public SetFilter(Filter filter) {
            this(filter, Optional.empty(), Optional.empty());
        }
    }

    /// Keeps filters by a name, with the document.
    record KeepFilters(List<Filter.Named> filters) implements PictureAction {
    }

    /// Counts only what is drawn in tables and figures of change, or the whole network.
    record CountDrawn(boolean only) implements PictureAction {
    }

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
