package samenspel.exchange.harvest;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/// How a file is to be read.
///
/// @param repairs what to mend instead of rejecting
/// @param charset of the characters, where the user chose one
public record Manner(Limits limits, Set<Repair> repairs, Optional<Charset> charset, Progress progress) {
    public static final Manner USUAL = new Manner(Limits.USUAL, Set.of(), Optional.empty(), Progress.NONE);

    public Manner {
        repairs = Set.copyOf(repairs);
    }

    public Manner with(Limits other) {
        return new Manner(other, repairs, charset, progress);
    }

    public Manner with(Progress other) {
        return new Manner(limits, repairs, charset, other);
    }

    public Manner with(Set<Repair> others) {
        return new Manner(limits, others, charset, progress);
    }

    public Manner with(Charset other) {
        return new Manner(limits, repairs, Optional.of(other), progress);
    }
}
