package samenspel.diagram.seen;

import samenspel.measure.NumberRange;
import samenspel.network.Answer;

/// Whether an organisation meets a condition; the latter of two is the better.
public enum Meeting {
    NO,
    /// Too much is unknown: its number may lie in the range or outside it.
    UNKNOWN,
    YES;

    /// @param possible the numbers that are possible of it
    /// @param wanted   those that meet the condition
    public static Meeting of(NumberRange possible, NumberRange wanted) {
        return wanted.holds(possible) ? YES : wanted.touches(possible) ? UNKNOWN : NO;
    }

    /// Of a number that is known.
    public static Meeting of(double number, NumberRange wanted) {
        return wanted.holds(number) ? YES : NO;
    }

    /// Whether there is a tie.
    static Meeting of(Answer answer) {
        return answer.isTied() ? YES : answer.isUnknown() ? UNKNOWN : NO;
    }

    /// Of a condition that is to be missed.
    Meeting opposite() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }

    Meeting better(Meeting other) {
        return compareTo(other) < 0 ? other : this;
    }

    /// Of two conditions that are both to be met.
    public Meeting worse(Meeting other) {
        return compareTo(other) < 0 ? this : other;
    }
}
