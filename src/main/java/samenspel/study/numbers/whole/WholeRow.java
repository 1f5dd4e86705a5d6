package samenspel.study.numbers.whole;

import samenspel.measure.MeasureWords;

/// A row of a table of whole networks.
public sealed interface WholeRow {

    /// Whether it stands for the same, though parts may have been found since.
    default boolean standsFor(WholeRow other) {
        return this instanceof Of mine && other instanceof Of its ? mine.measure.equals(its.measure) && mine.item.equals(its.item) : equals(other);
    }

    /// Stands above the rows of a group.
    record Head(MeasureGroup group) implements WholeRow {
    }

    /// @param item   which of several numbers of the measure; empty for the measure itself
    /// @param parted whether there are several, in rows below
    record Of(MeasureWords measure, String item, boolean parted) implements WholeRow {

        public boolean isItem() {
            return !item.isEmpty();
        }
    }
}
