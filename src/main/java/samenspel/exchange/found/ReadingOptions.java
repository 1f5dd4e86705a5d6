package samenspel.exchange.found;

import samenspel.text.account.Repairs;

/// How a file is to be read.
///
/// @param repairs what to mend instead of rejecting
public record ReadingOptions(ReadingLimits limits, Repairs repairs, ReadingProgress progress) {
    public static final ReadingOptions USUAL = new ReadingOptions(ReadingLimits.USUAL, Repairs.NONE, ReadingProgress.NONE);

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
