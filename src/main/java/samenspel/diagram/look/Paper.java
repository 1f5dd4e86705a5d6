package samenspel.diagram.look;

import samenspel.diagram.Colour;

/// What a picture stands on. Its colours are chosen for white paper; on dark paper the place of each takes one of its hue with at
/// least the same contrast to the paper, by the ratio of WCAG 2.2. So what can be read on white can be on dark, and what is
/// paler there is paler here.
public enum Paper {
    WHITE(Colour.WHITE),
    DARK(Colour.of("#0d1117"));

    /// The power to which a contrast is raised: the ratio overrates that of what is dark to black.
    private static final double RAISED = 1.15;
    /// As light as an ink on dark paper may be: white dazzles.
    private static final double LIGHTEST = 0.88;
    /// Without any light there is no hue to keep.
    private static final double LEAST_LIGHT = 0.0005;
    /// What WCAG 2.2, level AA, asks of small letters.
    private static final double READABLE = 4.5;
    /// How far the colours of discs are from the paper at least.
    private static final double DISC = 1.5;

    private final Colour ground;

    Paper(Colour ground) {
        this.ground = ground;
    }

    /// The colour of the paper itself, of halos and of gaps.
    public Colour ground() {
        return ground;
    }

    /// What stands on this paper in the place of a colour that was chosen for white; opacity stays.
    public Colour of(Colour colour) {
        return this == WHITE ? colour : withContrast(colour, StrictMath.pow(LinearLight.contrast(colour, Colour.WHITE), RAISED));
    }

    /// The colour of a disc, which stays what it is on every paper, but for one that the paper would swallow.
    Colour ofDisc(Colour colour) {
        return LinearLight.contrast(colour, ground) >= DISC ? colour : withContrast(colour, DISC);
    }

    /// The colour of letters on an area: where they could be read on white paper they can be here.
    Colour ofLetters(Colour colour, Colour area) {
        Colour own = of(colour);
        Colour under = of(area);
        if (LinearLight.contrast(own, under) >= READABLE || LinearLight.contrast(colour, area) < READABLE) {
            return own;
        }
        // On some colours nothing in between can be read.
        Colour best = LinearLight.contrast(Colour.WHITE, under) >= LinearLight.contrast(Colour.BLACK, under) ? Colour.WHITE : Colour.BLACK;
        return best.faded(colour.opacity());
    }

    /// Adds as much light of a colour to that of the paper as the contrast takes.
    private Colour withContrast(Colour colour, double contrast) {
        double paper = LinearLight.luminance(ground);
        double wanted = Math.min(LIGHTEST, contrast * (paper + 0.05) - 0.05);
        double share = (wanted - paper) / (LinearLight.luminance(colour) + LEAST_LIGHT);
        double[] light = LinearLight.of(ground);
        double[] added = LinearLight.of(colour);
        for (int i = 0; i < light.length; i++) {
            light[i] += share * (added[i] + LEAST_LIGHT);
        }
        return withinReach(light, wanted, colour.alpha());
    }

    /// What is more than a screen can give of red, green or blue becomes white of the same luminance.
    private static Colour withinReach(double[] light, double luminance, int alpha) {
        double most = Math.max(light[0], Math.max(light[1], light[2]));
        double kept = most <= 1 ? 1 : (1 - luminance) / (most - luminance);
        return new Colour(LinearLight.channel(luminance + kept * (light[0] - luminance)), LinearLight.channel(luminance + kept * (light[1] - luminance)),
                LinearLight.channel(luminance + kept * (light[2] - luminance)), alpha);
    }
}
