package samenspel.change;


/// Which ties a share of change is a share of. Published figures seldom say; so every caption does.
public enum Denominator {
    /// All ties of the first wave. Those of which the second wave knows nothing count, but never as lost,
    /// so non-response makes the loss look smaller than it was.
    ALL_OF_FIRST_WAVE,
    /// Only ties of which both waves know whether they stand, whoever answered: those over which RSiena counts Jaccard's
    /// coefficient (Ripley et al. 2024, "Manual for RSiena", section 5.1). The larger non-response, the fewer they are.
    ONLY_KNOWN,
    /// Only ties between organisations that answered in both waves. Says nothing of who joined, left or
    /// was silent.
    ONLY_BOTH_ANSWERED;

    /// Whether a tie counts.
    public boolean admits(TieChange tie, Participants participants) {
        return switch (this) {
            case ALL_OF_FIRST_WAVE -> true;
            case ONLY_KNOWN -> tie.fate() != Fate.UNKNOWN;
            case ONLY_BOTH_ANSWERED -> participants.of(tie.pair().from()).answeredBoth() && participants.of(tie.pair().to()).answeredBoth();
        };
    }
}
