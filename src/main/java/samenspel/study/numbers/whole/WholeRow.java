package samenspel.study.numbers.whole;

import samenspel.measure.MeasureWords;

/// A row of a table of whole networks.
public sealed interface WholeRow {

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
