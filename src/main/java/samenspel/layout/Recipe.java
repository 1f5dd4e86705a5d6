package samenspel.layout;

/// How an arrangement was made, so that it can be made again.
///
/// @param arrangement a stable word, such as `stress`
/// @param version     of the solver; a change of its results raises it
public record Recipe(String arrangement, int version, long seed, LayoutOptions dials) {

    /// With no dial turned.
    public Recipe(String arrangement, int version, long seed) {
        this(arrangement, version, seed, LayoutOptions.PLAIN);
    }
}
