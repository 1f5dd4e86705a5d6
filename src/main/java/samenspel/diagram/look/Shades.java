package samenspel.diagram.look;

import samenspel.diagram.Colour;

/// Lighter and darker ones of a colour.
final class Shades {
    private Shades() {
    }

    /// The colour that lies a share of the way to another as light mixes.
    static Colour of(Colour colour, Colour other, double share) {
        double[] from = LinearLight.of(colour);
        double[] to = LinearLight.of(other);
        return new Colour(mixed(from[0], to[0], share), mixed(from[1], to[1], share), mixed(from[2], to[2], share), 255);
    }

    private static int mixed(double from, double to, double share) {
        return LinearLight.channel(from + (to - from) * share);
    }
}
