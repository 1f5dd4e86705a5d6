package samenspel.diagram.seen;

import samenspel.network.Answer;

/// Whether a tie with a direction has to be answered by one the other way. Ties without a direction are asked nothing.
public enum TieDirection {
    ANY,
    MUTUAL,
    ONE_WAY;

    /// Whether a line has it.
    ///
    /// @param back what is known of the tie the other way
    Meeting of(DrawnTie line, Answer back) {
        if (this == ANY || line.heads() == 0) {
            return Meeting.YES;
        }
        if (line.heads() == 1 && back.isUnknown()) {
            return Meeting.UNKNOWN;
        }
        return line.heads() == 2 == (this == MUTUAL) ? Meeting.YES : Meeting.NO;
    }
}
