package samenspel.diagram.look;

import samenspel.diagram.Colour;

/// Ways to see colours: as most people do, as people see who lack one kind of cone, and as printed in grey.
///
/// The matrices for linear RGB at full severity (1.0) are those of Machado, Oliveira & Fernandes (2009),
/// "A physiologically-based model for simulation of color vision deficiency", IEEE Transactions on
/// Visualization and Computer Graphics 15(6). Grey is the relative luminance of sRGB (IEC 61966-2-1, weights of
/// ITU-R BT.709). Both say what most readers of a kind see, not what each does.
public enum Sight {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    /// Without cones for long waves: red is dark.
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    /// Without cones for middle waves: the most frequent.
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    /// Without cones for short waves: rare.
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    private final double[] matrix;

    Sight(double... matrix) {
        this.matrix = matrix;
    }

    /// The colour that somebody with usual sight sees where this sight sees a colour; opacity stays.
    public Colour of(Colour colour) {
        if (this == NORMAL) {
            return colour;
        }
        double[] seen = linear(colour);
        return new Colour(LinearLight.channel(seen[0]), LinearLight.channel(seen[1]), LinearLight.channel(seen[2]), colour.alpha());
    }

    /// The same in CIELAB, before it is rounded to a screen's steps; opacity is left out.
    public Ciede2000.Lab lab(Colour colour) {
        return Ciede2000.Lab.ofLinear(linear(colour));
    }

    private double[] linear(Colour colour) {
        double[] linear = LinearLight.of(colour);
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = matrix[3 * row] * linear[0] + matrix[3 * row + 1] * linear[1] + matrix[3 * row + 2] * linear[2];
            seen[row] = Math.clamp(sum, 0, 1);
        }
        return seen;
    }
}
