package samenspel.change;

import samenspel.network.Pair;

/// Which ties a share of change is a share of. Published figures seldom say; so every caption does.
public enum Denominator {
    /// All ties of the first wave. Those of which the second wave knows nothing count, but never as lost,
    /// so non-response makes the loss look smaller than it was.
    ALL_OF_FIRST_WAVE,
    /// Only ties between organisations that answered in both waves. Says nothing of who joined, left or
    /// was silent.
    ONLY_BOTH_ANSWERED;

    /// Whether a tie between these two counts.
    public boolean admits(Pair pair, Participants participants) {
        return this == ALL_OF_FIRST_WAVE
                || participants.of(pair.from()).answeredBoth() && participants.of(pair.to()).answeredBoth();
    }
}
