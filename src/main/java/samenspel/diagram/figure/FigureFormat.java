package samenspel.diagram.figure;

/// What a figure is drawn on and carries.
///
/// @param width       of the page in page units (1/96 inch)
/// @param height      of the page in page units
/// @param transparent true for no ground behind the drawing
public record FigureFormat(double width, double height, boolean title, boolean legend, boolean caption, boolean transparent) {
    private static final double UNITS_PER_CM = 96 / 2.54;
    private static final double ENLARGED = 1.5;
    private static final double SMALLEST_FILM = 800;

    public FigureFormat {
        if (!(width >= 100 && height >= 100)) {
            throw new IllegalArgumentException("a figure is at least 100 units wide and high");
        }
    }

    /// A page with everything on white.
    public static FigureFormat ofCm(double widthCm, double heightCm) {
        return new FigureFormat(widthCm * UNITS_PER_CM, heightCm * UNITS_PER_CM, true, true, true, false);
    }

    /// A page for a film with everything on it: letters half as large again as on the screen, but no page is too small
    /// for its legend.
    ///
    /// @param width,height in pixels
    public static FigureFormat ofFilm(int width, int height) {
        double page = Math.max(SMALLEST_FILM, width / ENLARGED);
        return new FigureFormat(page, page * height / width, true, true, true, false);
    }

    /// Page units in centimetres.
    public static double cm(double units) {
        return units / UNITS_PER_CM;
    }

    /// Rounded to a millimetre.
    public double widthCm() {
        return Math.round(cm(width) * 10) / 10.0;
    }

    /// Rounded to a millimetre.
    public double heightCm() {
        return Math.round(cm(height) * 10) / 10.0;
    }

    public FigureFormat withTransparent(boolean on) {
        return new FigureFormat(width, height, title, legend, caption, on);
    }

    public FigureFormat withParts(boolean titleOn, boolean legendOn, boolean captionOn) {
        return new FigureFormat(width, height, titleOn, legendOn, captionOn, transparent);
    }

    /// Page units per screen pixel of a letter or line: small pages have small letters, but never so
    /// small that print at this size could not be read.
    double unit() {
        return Math.max(0.68, Math.min(width / 1000, height / 720));
    }
}
