package samenspel.diagram;

import java.util.Optional;

/// What a disc has inside its outline, so that sectors of one colour can be distinguished.
public enum DiscEdge {
    PLAIN,
    /// A line in the ink of the letters.
    RIM,
    /// A row of dots in the ink of the letters.
    BEADS,
    /// A broken line in the ink of the letters.
    DASHES;

    /// The middle of the line, in radii of the disc.
    public static final double AT = 0.84;
    /// In radii of the disc.
    private static final double WIDTH = 0.13;

    /// How far from the middle there is room for letters, in radii of the disc.
    public double room() {
        return this == PLAIN ? 0.95 : AT - WIDTH / 2 - 0.02;
    }

    /// How it is drawn on a disc of some radius; nothing for a plain one.
    public Optional<Pen> pen(double radius, Colour ink) {
        return switch (this) {
            case PLAIN -> Optional.empty();
            case RIM -> Optional.of(Pen.solid(ink, WIDTH * radius));
            case BEADS -> Optional.of(new Pen(ink, WIDTH * radius, Dash.DOTTED));
            case DASHES -> Optional.of(new Pen(ink, WIDTH * radius, Dash.DASHED));
        };
    }
}
