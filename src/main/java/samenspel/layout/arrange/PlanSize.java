package samenspel.layout.arrange;

/// How large a plan may be and how near discs may stand, in layout units.
///
/// @param width  of a picture of so many organisations
/// @param height of it
/// @param least  from centre to centre
public record PlanSize(double width, double height, double least) {
    /// Width to height of what is drawn round a middle: a flatter ellipse looks tilted, a rounder one leaves the page empty.
    private static final double ROUND = 1.3;

    /// Ellipses of about the plan's area that fit a page.
    Ellipses ellipses() {
        double tall = height * 0.53;
        return new Ellipses(Math.min(width * 0.53, tall * ROUND), tall);
    }
}
