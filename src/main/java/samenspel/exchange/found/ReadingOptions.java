package samenspel.exchange.found;

import samenspel.text.account.Repairs;

/// How a file is to be read.
///
/// @param repairs what to mend instead of rejecting
public record ReadingOptions(ReadingLimits limits, Repairs repairs, ReadingProgress progress) {
    public static final ReadingOptions USUAL = new ReadingOptions(ReadingLimits.USUAL, Repairs.NONE, ReadingProgress.NONE);

    /// Hears how far a reading is and says whether to go on. Called now and then, on the thread that reads.
    @FunctionalInterface
    public interface ReadingProgress {
        /// Says nothing and always goes on.
        ReadingProgress NONE = (line, items) -> true;

        /// @param line  reached in the file; 0 where it is not known
        /// @param items nodes and ties so far
        /// @return false to stop: the reading then ends as cancelled
        boolean goOn(int line, int items);
    }

    public ReadingOptions with(ReadingLimits other) {
        return new ReadingOptions(other, repairs, progress);
    }

    public ReadingOptions with(ReadingProgress other) {
        return new ReadingOptions(limits, repairs, other);
    }

    public ReadingOptions with(Repairs others) {
        return new ReadingOptions(limits, others, progress);
    }
}
