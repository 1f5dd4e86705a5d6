package samenspel.exchange.found;

import java.util.Set;
import samenspel.text.account.Repairs;

/// How a file is to be read.
///
/// @param repairs what to mend instead of rejecting
/// @param apart   names of which somebody said that they differ from others that are the same but for capitals
public record ReadingOptions(ReadingLimits limits, Repairs repairs, ReadingProgress progress, Set<String> apart) {
    public static final ReadingOptions USUAL = new ReadingOptions(ReadingLimits.USUAL, Repairs.NONE, ReadingProgress.NONE, Set.of());

    public ReadingOptions {
        apart = Set.copyOf(apart);
    }

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
        return new ReadingOptions(other, repairs, progress, apart);
    }

    public ReadingOptions with(ReadingProgress other) {
        return new ReadingOptions(limits, repairs, other, apart);
    }

    public ReadingOptions with(Repairs others) {
        return new ReadingOptions(limits, others, progress, apart);
    }

    public ReadingOptions with(Set<String> namesApart) {
        return new ReadingOptions(limits, repairs, progress, namesApart);
    }
}
