package samenspel.exchange.harvest;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/// How a file is to be read.
///
/// @param repairs what to mend instead of rejecting
/// @param charset of the characters, where the user chose one
/// @param nearest the words for which the nearest name may be taken; empty for all
public record Manner(Limits limits, Set<Repair> repairs, Optional<Charset> charset, Progress progress, Set<String> nearest) {
    public static final Manner USUAL = new Manner(Limits.USUAL, Set.of(), Optional.empty(), Progress.NONE, Set.of());

    public Manner {
        repairs = Set.copyOf(repairs);
        nearest = Set.copyOf(nearest);
    }

    public Manner with(Limits other) {
        return new Manner(other, repairs, charset, progress, nearest);
    }

    public Manner with(Progress other) {
        return new Manner(limits, repairs, charset, other, nearest);
    }

    public Manner with(Set<Repair> others) {
        return new Manner(limits, others, charset, progress, nearest);
    }

    public Manner with(Charset other) {
        return new Manner(limits, repairs, Optional.of(other), progress, nearest);
    }

    /// With the nearest name taken for these words only.
    public Manner withNearest(Set<String> words) {
        return new Manner(limits, repairs, charset, progress, words);
    }

    /// Whether the nearest name may be taken for a word that is not listed.
    public boolean takesNearest(String word) {
        return repairs.contains(Repair.TAKE_NEAREST) && (nearest.isEmpty() || nearest.contains(word));
    }
}
