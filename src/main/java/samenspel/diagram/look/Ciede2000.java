package samenspel.diagram.look;

/// How different two colours look: ΔE₀₀ of CIE 142-2001, computed as in Sharma, Wu & Dalal (2005), "The
/// CIEDE2000 color-difference formula: implementation notes, supplementary test data, and mathematical
/// observations", Color Research & Application 30. Symbols are theirs; kL = kC = kH = 1.
public final class Ciede2000 {
    private static final double TWENTY_FIVE_TO_7 = 6103515625.0;

    private Ciede2000() {
    }

    /// A colour in CIELAB under D65.
    public record Lab(double l, double a, double b) {
        /// @param linear red, green, blue of sRGB before its curve, 0 to 1
        static Lab ofLinear(double[] linear) {
            double x = f((0.4124564 * linear[0] + 0.3575761 * linear[1] + 0.1804375 * linear[2]) / 0.95047);
            double y = f(0.2126729 * linear[0] + 0.7151522 * linear[1] + 0.0721750 * linear[2]);
            double z = f((0.0193339 * linear[0] + 0.1191920 * linear[1] + 0.9503041 * linear[2]) / 1.08883);
            return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
        }

        private static double f(double t) {
            return t > 216.0 / 24389 ? StrictMath.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }
    }

    /// From 0 (the same); 1 is about what can just be seen when two fields touch.
    public static double between(Lab one, Lab two) {
        double g = 0.5 * (1 - share((StrictMath.hypot(one.a, one.b) + StrictMath.hypot(two.a, two.b)) / 2));
        double c1 = StrictMath.hypot((1 + g) * one.a, one.b);
        double c2 = StrictMath.hypot((1 + g) * two.a, two.b);
        double h1 = hue((1 + g) * one.a, one.b);
        double h2 = hue((1 + g) * two.a, two.b);
        double hueStep = c1 * c2 == 0 ? 0 : wrapped(h2 - h1);
        double l = (two.l - one.l) / lightnessWeight((one.l + two.l) / 2);
        double meanC = (c1 + c2) / 2;
        double meanH = c1 * c2 == 0 ? h1 + h2 : meanHue(h1, h2);
        double c = (c2 - c1) / (1 + 0.045 * meanC);
        double h = 2 * Math.sqrt(c1 * c2) * sin(hueStep / 2) / (1 + 0.015 * meanC * hueWeight(meanH));
        return Math.sqrt(l * l + c * c + h * h + rotation(meanC, meanH) * c * h);
    }

    /// √(C⁷ ÷ (C⁷ + 25⁷))
    private static double share(double chroma) {
        double seventh = StrictMath.pow(chroma, 7);
        return Math.sqrt(seventh / (seventh + TWENTY_FIVE_TO_7));
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(StrictMath.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double wrapped(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }

    private static double meanHue(double h1, double h2) {
        double sum = h1 + h2;
        if (Math.abs(h1 - h2) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double lightnessWeight(double meanL) {
        double square = (meanL - 50) * (meanL - 50);
        return 1 + 0.015 * square / Math.sqrt(20 + square);
    }

    private static double hueWeight(double h) {
        return 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
    }

    private static double rotation(double meanC, double meanH) {
        double theta = 30 * StrictMath.exp(-StrictMath.pow((meanH - 275) / 25, 2));
        return -sin(2 * theta) * 2 * share(meanC);
    }

    private static double sin(double degrees) {
        return StrictMath.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return StrictMath.cos(Math.toRadians(degrees));
    }
}
