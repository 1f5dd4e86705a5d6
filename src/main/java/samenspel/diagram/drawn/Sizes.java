package samenspel.diagram.drawn;

import samenspel.diagram.Scale;
import samenspel.layout.Placement;

/// How large things are drawn. Discs follow the projection, while they are smaller than on a usual screen in full and
/// beyond that by its square root; letters keep their size, so that zooming in makes room for names. Lines are thinner
/// among small discs.
///
/// @param unit page units a screen pixel's worth of line or letter takes: 1 on the screen, less on a
///             small figure, more on a poster
/// @param letter the same for names, which in small pictures must not shrink with the lines
/// @param zoom page units per layout unit
/// @param scale how much larger than usual; pictures take that of their look
public record Sizes(double unit, double zoom, double letter, Scale scale) {
    private static final double USUAL_RADIUS = Placement.DISC_DIAMETER / 2;
    /// Of the usual width.
    private static final double THINNEST = 0.3;
    /// How much larger than their size in the layout discs of a small picture are: arrangements keep 1.35 diameters between
    /// centres, so that the closest still do not touch.
    private static final double LARGER_IN_SMALL = 1.25;
    /// The radius of the disc with the largest value, in usual ones: to be told from across a table.
    private static final double LARGEST = 2.6;
    /// 6 point.
    private static final double LEAST_LETTER = 8;

    /// The share of the largest disc's radius that is a usual radius.
    static final double LEAST_LARGEST = 1 / LARGEST;
    /// Those of a small picture in the frame of the layout; where a picture is larger, discs are smaller beside their places.
    public static final Sizes LAYOUT = new Sizes(2, 1);

    public Sizes(double unit, double zoom) {
        this(unit, zoom, unit);
    }

    public Sizes(double unit, double zoom, double letter) {
        this(unit, zoom, letter, Scale.USUAL);
    }

    public Sizes with(Scale other) {
        return new Sizes(unit, zoom, letter, other);
    }

    /// The radius of a disc of the usual size.
    public double radius() {
        double relative = zoom / unit;
        return USUAL_RADIUS * unit * Math.min(LARGER_IN_SMALL * relative, Math.sqrt(relative)) * scale.discs();
    }

    /// The radius of the disc with the largest value when size says something.
    public double largestRadius() {
        return radius() * LARGEST;
    }

    /// The radius of one of the two rings round a disc of those that give access, at a small distance from it.
    ///
    /// @param ring 0 for the inner, 1 for the outer
    public double ring(double radius, int ring) {
        return radius + (0.95 + 1.55 * ring) * ringWidth(radius);
    }

    /// How wide the line of such a ring is.
    public double ringWidth(double radius) {
        return Math.min(unit, radius / 8);
    }

    /// How far a disc with these rings reaches.
    public double ringed(double radius) {
        return ring(radius, 1) + ringWidth(radius) / 2;
    }

    public double labelSize() {
        return 12 * letter * scale.letters();
    }

    /// The size of what a user wrote on the picture.
    public double noteSize() {
        return 13 * letter * scale.letters();
    }

    /// The size of text that is no name: what a tray or a region is.
    public double smallSize() {
        return Math.max(11 * letter, LEAST_LETTER) * scale.letters();
    }

    /// Page units that a line of width 1 is wide: half-way between keeping its width and shrinking with the discs.
    public double line() {
        double disc = radius() / (scale.discs() * USUAL_RADIUS * unit);
        return unit * scale.lines() * Math.clamp(Math.sqrt(disc), THINNEST, 1);
    }

    /// The distance between two lanes of parallel ties.
    public double laneGap() {
        return Math.min(2.4 * unit * scale.lines(), radius() * 0.34);
    }
}
