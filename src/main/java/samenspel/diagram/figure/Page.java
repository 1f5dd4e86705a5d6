package samenspel.diagram.figure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;

/// How a page with a figure is wanted.
///
/// @param width       in page units (1/96 inch)
/// @param height      in page units
/// @param fitting     whether the page is made as high as its figure needs, if that can be said, in place of `height`
/// @param dpi         dots to the inch; counts for pictures of dots only
/// @param transparent true for no ground behind the drawing
/// @param date        of which the caption says the figure is; empty for none, so that the same figure is the same file every day
/// @param paper       on which it stands; with a transparent ground, that for which its colours are
/// @param sight       with which its colours are seen; the caption says so
/// @param extract     of one picture, the part that is shown; empty for the whole
public record Page(double width, double height, boolean fitting, int dpi, Parts parts, boolean transparent,
                   Optional<LocalDate> date, Paper paper, Sight sight, Optional<PicturePart> extract) {
    public static final double SMALLEST_CM = 4;
    public static final double LARGEST_CM = 200;
    public static final int LEAST_DPI = 30;
    public static final int MOST_DPI = 1200;
    private static final int USUAL_DPI = 300;
    private static final double UNITS_PER_INCH = 96;
    private static final double UNITS_PER_CM = UNITS_PER_INCH / 2.54;
    private static final double ENLARGED = 1.5;
    private static final double SMALLEST_FILM = 800;

    /// Below this, print at a page's own size could not be read.
    static final double LEAST_UNIT = 0.68;
    /// 6 point.
    static final double LEAST_LETTER = 8;
    private static final double SLIDE_LETTER = 16;
    private static final double SLIDE_WIDTH = 1200;

    public Page {
        if (!(width >= 100 && height >= 100)) {
            throw new IllegalArgumentException("a page is at least 100 units wide and high");
        }
    }

    /// What stands around a figure.
    ///
    /// @param words what somebody says in title and caption
    public record Parts(boolean title, LegendPlace legend, boolean caption, FigureWords words) {
        public static final Parts ALL = new Parts(true, LegendPlace.AUTOMATIC, true);
        public static final Parts NONE = new Parts(false, LegendPlace.NONE, false);

        public Parts(boolean title, LegendPlace legend, boolean caption) {
            this(title, legend, caption, FigureWords.NONE);
        }

        public boolean hasLegend() {
            return legend != LegendPlace.NONE;
        }

        /// With a legend where it was, or where the drawing becomes largest; or without one.
        public Parts withLegend(boolean on) {
            return new Parts(title, !on ? LegendPlace.NONE : hasLegend() ? legend : LegendPlace.AUTOMATIC, caption, words);
        }

        public Parts with(FigureWords others) {
            return new Parts(title, legend, caption, others);
        }
    }

    /// Pages that people make figures for, in the order in which they are offered.
    ///
    /// Sizes are those a figure takes there: a column is as wide as the text of an A4 page with usual margins; a slide is
    /// that of the common programs, 13.333 by 7.5 inch. Dots suit the place.
    public enum Preset {
        A4_COLUMN(16, 12, 300),
        A4_PAGE(21, 29.7, 300),
        SLIDE(33.87, 19.05, 150),
        POSTER(84.1, 59.4, 200),
        WEB(32, 20, 120);

        private final Page page;

        Preset(double widthCm, double heightCm, int dpi) {
            this.page = ofCm(widthCm, heightCm).withDpi(dpi);
        }

        public Page page() {
            return page;
        }

        /// The page of that size, or of that width where the height follows from what is drawn; empty for a size of
        /// somebody's own.
        public static Optional<Preset> of(Page other) {
            return Stream.of(values()).filter(one -> one.page.width == other.width && one.page.dpi == other.dpi
                    && (other.fitting || one.page.height == other.height)).findFirst();
        }
    }

    /// A page with everything on white, without a date, in the figure's own colours.
    public static Page of(double width, double height) {
        return new Page(width, height, false, USUAL_DPI, Parts.ALL, false, Optional.empty(), Paper.WHITE, Sight.NORMAL, Optional.empty());
    }

    /// The same. What is out of bounds becomes the nearest that is possible.
    public static Page ofCm(double widthCm, double heightCm) {
        return of(units(widthCm), units(heightCm));
    }

    /// As high as the figure needs.
    public static Page ofWidthCm(double widthCm) {
        return ofCm(widthCm, widthCm).withFitting(true);
    }

    /// A page for a film with everything on it: letters half as large again as on the screen, but no page is too small
    /// for its legend.
    ///
    /// @param width,height in pixels
    public static Page ofFilm(int width, int height) {
        double page = Math.max(SMALLEST_FILM, width / ENLARGED);
        return of(page, page * height / width);
    }

    public static boolean isLength(double centimetres) {
        return centimetres >= SMALLEST_CM && centimetres <= LARGEST_CM;
    }

    public static boolean isDpi(int dots) {
        return dots >= LEAST_DPI && dots <= MOST_DPI;
    }

    private static double units(double centimetres) {
        return Math.clamp(centimetres, SMALLEST_CM, LARGEST_CM) * UNITS_PER_CM;
    }

    /// Page units in centimetres.
    public static double cm(double units) {
        return units / UNITS_PER_CM;
    }

    /// To a micrometre.
    public double widthCm() {
        return Math.round(cm(width) * 1e4) / 1e4;
    }

    /// To a micrometre.
    public double heightCm() {
        return Math.round(cm(height) * 1e4) / 1e4;
    }

    /// Pixels across a picture of dots.
    public long pixelsAcross() {
        return Math.round(width * dpi / UNITS_PER_INCH);
    }

    /// Pixels down a picture of dots.
    public long pixelsDown() {
        return Math.round(height * dpi / UNITS_PER_INCH);
    }

    /// As large as another to the millimetre, at least as high, so that what just fits it still does.
    public Page sizedAs(Page other) {
        return sized(ofCm(Math.round(cm(other.width) * 10) / 10.0, Math.ceil(cm(other.height) * 10 - 1e-6) / 10).withDpi(dpi));
    }

    /// With the size and dots of another.
    public Page sized(Page other) {
        return new Page(other.width, other.height, other.fitting, other.dpi, parts, transparent, date, paper, sight, extract);
    }

    /// The same page, as wide, but otherwise high.
    public Page withHeightCm(double centimetres) {
        return new Page(width, centimetres * UNITS_PER_CM, false, dpi, parts, transparent, date, paper, sight, extract);
    }

    /// The same page made as high as its figure needs, at least a sixth of its width: tried four times, since a caption takes
    /// other lines at another height.
    ///
    /// @param needed page units that the figure would take on a page as high as the one given
    public Page fitted(ToDoubleFunction<Page> needed) {
        double heightCm = cm(width);
        for (int step = 0; step < 4; step++) {
            Page tried = withHeightCm(heightCm);
            heightCm = Math.max(cm(width) / 6, heightCm * needed.applyAsDouble(tried) / tried.height);
        }
        return withHeightCm(heightCm);
    }

    public Page withFitting(boolean on) {
        return new Page(width, height, on, dpi, parts, transparent, date, paper, sight, extract);
    }

    /// What is out of bounds becomes the nearest that is possible.
    public Page withDpi(int dots) {
        return new Page(width, height, fitting, Math.clamp(dots, LEAST_DPI, MOST_DPI), parts, transparent, date, paper, sight, extract);
    }

    public Page with(Parts others) {
        return new Page(width, height, fitting, dpi, others, transparent, date, paper, sight, extract);
    }

    /// With other words in title and caption.
    public Page with(FigureWords words) {
        return with(parts.with(words));
    }

    public Page withTransparent(boolean on) {
        return new Page(width, height, fitting, dpi, parts, on, date, paper, sight, extract);
    }

    public Page withDate(Optional<LocalDate> day) {
        return new Page(width, height, fitting, dpi, parts, transparent, day, paper, sight, extract);
    }

    public Page with(Sight other) {
        return new Page(width, height, fitting, dpi, parts, transparent, date, paper, other, extract);
    }

    public Page with(Paper other) {
        return new Page(width, height, fitting, dpi, parts, transparent, date, other, sight, extract);
    }

    public Page withExtract(Optional<PicturePart> part) {
        return new Page(width, height, fitting, dpi, parts, transparent, date, paper, sight, part);
    }

    /// Round all that stands on it, in page units; a page that is a part of another needs little.
    double margin() {
        return 12 * unit() * Math.min(1, unit());
    }

    /// The smallest letters that can be read where a page of this size is used, in page units: 6 point, and 12 point on what is as wide
    /// as a slide, which is read from the back of a room.
    double leastLetter() {
        return width >= SLIDE_WIDTH ? SLIDE_LETTER : LEAST_LETTER;
    }

    /// Page units per screen pixel of a letter or line: small pages have small letters, but never so
    /// small that print at this size could not be read.
    double unit() {
        return Math.max(LEAST_UNIT, Math.min(width / 1000, height / 720));
    }
}
