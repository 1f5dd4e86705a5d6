package samenspel.diagram;

import java.util.Locale;

/// A colour with its opacity, each channel 0–255, not premultiplied.
public record Colour(int red, int green, int blue, int alpha) {
    public static final Colour WHITE = of("#ffffff");
    public static final Colour BLACK = of("#000000");

    public Colour {
        if (((red | green | blue | alpha) & ~0xff) != 0) {
            throw new IllegalArgumentException("a colour channel is not between 0 and 255");
        }
    }

    /// The opaque colour of `#rrggbb`.
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("not a colour of the form #rrggbb: " + hex);
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, 255);
    }

    /// The same colour with its opacity multiplied by 0 (gone) to 1 (as it is).
    public Colour faded(double opacity) {
        return new Colour(red, green, blue, (int) Math.round(alpha * Math.clamp(opacity, 0, 1)));
    }

    /// The colour that lies `share` (0–1) of the way to another, channel by channel.
    public Colour towards(Colour other, double share) {
        return new Colour(between(red, other.red, share), between(green, other.green, share),
                between(blue, other.blue, share), between(alpha, other.alpha, share));
    }

    private static int between(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * Math.clamp(share, 0, 1));
    }

    /// `#rrggbb`; the opacity is left out.
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /// Opacity between 0 and 1.
    public double opacity() {
        return alpha / 255.0;
    }
}
