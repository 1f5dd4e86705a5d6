package samenspel.exchange.harvest;

import samenspel.text.account.Repairs;

/// How a file is to be read.
///
/// @param repairs what to mend instead of rejecting
public record Manner(Limits limits, Repairs repairs, Progress progress) {
    public static final Manner USUAL = new Manner(Limits.USUAL, Repairs.NONE, Progress.NONE);

    public Manner with(Limits other) {
        return new Manner(other, repairs, progress);
    }

    public Manner with(Progress other) {
        return new Manner(limits, repairs, other);
    }

    public Manner with(Repairs others) {
        return new Manner(limits, others, progress);
    }
}
