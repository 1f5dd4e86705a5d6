package samenspel.diagram.figure;

import java.time.LocalDate;
import java.util.Optional;
import samenspel.diagram.look.Sight;

/// What a figure is drawn on and carries.
///
/// @param width       of the page in page units (1/96 inch)
/// @param height      of the page in page units
/// @param transparent true for no ground behind the drawing
/// @param date        of which the caption says the figure is; empty for none, so that the same figure is the same file every day
/// @param sight       with which its colours are seen; the caption says so
/// @param extract     of one picture, the part that is shown; empty for the whole
public record FigureFormat(double width, double height, boolean title, boolean legend, boolean caption, boolean transparent,
                           Optional<LocalDate> date, Sight sight, Optional<Extract> extract) {
    private static final double UNITS_PER_CM = 96 / 2.54;
    private static final double ENLARGED = 1.5;
    private static final double SMALLEST_FILM = 800;

    /// Below this, print at a page's own size could not be read.
    static final double LEAST_UNIT = 0.68;

    public FigureFormat {
        if (!(width >= 100 && height >= 100)) {
            throw new IllegalArgumentException("a figure is at least 100 units wide and high");
        }
    }

    /// Without a date, in its own colours, with the whole picture.
    public FigureFormat(double width, double height, boolean title, boolean legend, boolean caption, boolean transparent) {
        this(width, height, title, legend, caption, transparent, Optional.empty(), Sight.NORMAL, Optional.empty());
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

    /// The same page, as wide, but otherwise high.
    public FigureFormat withHeightCm(double centimetres) {
        return new FigureFormat(width, centimetres * UNITS_PER_CM, title, legend, caption, transparent, date, sight, extract);
    }

    public FigureFormat withTransparent(boolean on) {
        return new FigureFormat(width, height, title, legend, caption, on, date, sight, extract);
    }

    public FigureFormat withParts(boolean titleOn, boolean legendOn, boolean captionOn) {
        return new FigureFormat(width, height, titleOn, legendOn, captionOn, transparent, date, sight, extract);
    }

    public FigureFormat withDate(Optional<LocalDate> day) {
        return new FigureFormat(width, height, title, legend, caption, transparent, day, sight, extract);
    }

    public FigureFormat with(Sight other) {
        return new FigureFormat(width, height, title, legend, caption, transparent, date, other, extract);
    }

    public FigureFormat withExtract(Optional<Extract> part) {
        return new FigureFormat(width, height, title, legend, caption, transparent, date, sight, part);
    }

    /// Page units per screen pixel of a letter or line: small pages have small letters, but never so
    /// small that print at this size could not be read.
    double unit() {
        return Math.max(LEAST_UNIT, Math.min(width / 1000, height / 720));
    }
}
