package samenspel.diagram.look;

import samenspel.diagram.Colour;

/// Light as it adds up: the channels of sRGB without its curve (IEC 61966-2-1), each from 0 to 1.
public final class LinearLight {
    private LinearLight() {
    }

    /// Red, green and blue.
    static double[] of(Colour colour) {
        return new double[] {of(colour.red()), of(colour.green()), of(colour.blue())};
    }

    private static double of(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    /// The channel from 0 to 255 that comes nearest.
    static int channel(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(value, 0, 1));
    }

    /// The relative luminance of WCAG 2.2, 0 (black) to 1 (white).
    public static double luminance(Colour colour) {
        double[] linear = of(colour);
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    public static double contrast(Colour one, Colour other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }
}
