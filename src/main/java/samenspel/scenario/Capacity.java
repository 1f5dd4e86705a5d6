package samenspel.scenario;

import java.util.Optional;

/// How many partners somebody can keep.
///
/// @param assumed whether nobody chose it
public record Capacity(int partners, boolean assumed) {
    /// Where nobody chose one. Ours: no source says how many can be kept.
    public static final Capacity ASSUMED = new Capacity(20, true);

    public static Capacity of(int partners) {
        return new Capacity(partners, false);
    }

    /// The one chosen, if one is.
    public static Capacity of(Optional<Integer> chosen) {
        return chosen.map(Capacity::of).orElse(ASSUMED);
    }

    boolean isReached(int count) {
        return count >= partners;
    }

    boolean isExceeded(int count) {
        return count > partners;
    }
}
