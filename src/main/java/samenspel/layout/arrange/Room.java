package samenspel.layout.arrange;

/// The room a plan may take and how near discs may stand, in layout units.
///
/// @param width  of a picture of so many organisations
/// @param height of it
/// @param least  from centre to centre
public record Room(double width, double height, double least) {
    /// Width to height of what is drawn round a middle: flatter reads as seen from aside, rounder wastes the page.
    private static final double ROUND = 1.3;

    /// An oval of about the room's area that fits a page.
    Oval oval() {
        double tall = height * 0.53;
        return new Oval(Math.min(width * 0.53, tall * ROUND), tall);
    }
}
