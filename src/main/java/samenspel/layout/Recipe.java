package samenspel.layout;

import java.util.Optional;

/// How an arrangement was made, so that it can be made again.
///
/// @param arrangement a stable word, such as `stress` or `centrality:strong@2018`
/// @param version     of the solver; a change of its results raises it
public record Recipe(String arrangement, int version, long seed, LayoutOptions dials) {

    /// What its word says; empty where this version does not know it.
    public Optional<Arrangement> known() {
        return Arrangement.of(arrangement);
    }

    /// Whether near means firmly tied, by whatever ties.
    public boolean isByStress() {
        return known().filter(Arrangement.Stress.class::isInstance).isPresent();
    }

    /// With no dial turned.
    public Recipe(String arrangement, int version, long seed) {
        this(arrangement, version, seed, LayoutOptions.PLAIN);
    }
}
