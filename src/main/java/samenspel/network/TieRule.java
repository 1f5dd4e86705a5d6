package samenspel.network;

/// How the two reports on a pair make a tie.
public enum TieRule {
    /// Each report stands for itself: ties are directed and need only the sender's answer.
    SENDER,
    /// One report is enough. Unknown when nobody reports a tie and one of the two did not answer.
    EITHER,
    /// Both must report it. Unknown when one reports a tie and the other did not answer, or neither did.
    BOTH;

    public boolean directed() {
        return this == SENDER;
    }

    /// The tie that follows from what the first says about the second and the second about the first.
    /// Its strength is the larger report for `EITHER`, the smaller for `BOTH`.
    public Answer combine(Answer first, Answer second) {
        return switch (this) {
            case SENDER -> first;
            case EITHER -> first.isTied() || second.isTied() ? stronger(first, second) : firstUnknown(first, second);
            case BOTH -> {
                boolean oneSaysNo = first instanceof Answer.NotTied || second instanceof Answer.NotTied;
                yield oneSaysNo ? Answer.NOT_TIED : bothOrUnknown(first, second);
            }
        };
    }

    private static Answer stronger(Answer first, Answer second) {
        return first.strengthOrZero() >= second.strengthOrZero() ? first : second;
    }

    private static Answer bothOrUnknown(Answer first, Answer second) {
        if (first.isUnknown() || second.isUnknown()) {
            return firstUnknown(first, second);
        }
        return first.strengthOrZero() <= second.strengthOrZero() ? first : second;
    }

    private static Answer firstUnknown(Answer first, Answer second) {
        return first.isUnknown() ? first : second;
    }
}
