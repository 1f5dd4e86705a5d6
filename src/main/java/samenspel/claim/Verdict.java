package samenspel.claim;

import java.util.Collection;
import java.util.Optional;
import samenspel.measure.NumberRange;

/// Whether a claim is true of a network, the gravest first.
public enum Verdict {
    NO_LONGER,
    /// Of unknown ties it depends, or a number is not known.
    CANNOT_BE_TOLD,
    HOLDS;

    static Verdict of(NumberRange wanted, ToldNumber number, ClaimBase base) {
        if (base == ClaimBase.NETWORK) {
            return wanted.holds(number.band()) ? HOLDS : wanted.touches(number.band()) ? CANNOT_BE_TOLD : NO_LONGER;
        }
        return number.value().isEmpty() ? CANNOT_BE_TOLD : wanted.holds(number.value().getAsDouble()) ? HOLDS : NO_LONGER;
    }

    /// Of several claims together; empty where there is none.
    public static Optional<Verdict> of(Collection<Verdict> several) {
        return several.stream().min(Verdict::compareTo);
    }
}
