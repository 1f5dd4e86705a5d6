package samenspel.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What becomes of the ties between two kinds of organisation.
public enum PairRule {
    /// Present ties stay and none is asked for.
    AS_IS,
    /// Everybody is tied with everybody.
    ALL,
    /// Present ties stay, and who has none gets one.
    ONE,
    /// Present ties are let go.
    NONE;

    /// Its id in files and calls, such as `as-is`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PairRule> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
