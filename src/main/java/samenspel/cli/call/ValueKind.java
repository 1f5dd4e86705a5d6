package samenspel.cli.call;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import samenspel.diagram.figure.Page;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.work.files.FilmFile;

/// A kind of value that an option takes.
///
/// @param word      `cli.takes.WORD` is the message that says what fits
/// @param converter throws for a text that does not fit
public record ValueKind<T>(String word, Class<T> type, ITypeConverter<T> converter) {
    public static final ValueKind<Path> FILE = new ValueKind<>("file", Path.class, Path::of);
    public static final ValueKind<String> TEXT = new ValueKind<>("text", String.class, text -> text);
    public static final ValueKind<Long> SEED = new ValueKind<>("whole-number", Long.class, Long::valueOf);
    /// From 0 to 1.
    public static final ValueKind<Double> DIAL = number("dial", value -> value >= 0 && value <= 1);
    /// How much of a whole counts: above 0, at most 1.
    public static final ValueKind<Double> FRACTION = number("fraction", value -> value > 0 && value <= 1);
    public static final ValueKind<Double> SECONDS = new ValueKind<>("seconds", Double.class,
            text -> fitting(Double.valueOf(text.strip().replace(',', '.')), PlayingSpeed::isHold));
    public static final ValueKind<Integer> FRAMES_PER_SECOND = whole("frames-per-second", value -> value >= 1 && value <= FilmFile.FASTEST);
    /// Of an organisation, in partners.
    public static final ValueKind<Integer> CAPACITY = whole("capacity", value -> value >= 0);
    /// How many of something there are.
    public static final ValueKind<Integer> NUMBER = whole("number", value -> value >= 1);
    public static final ValueKind<Integer> DPI = whole("dpi", Page::isDpi);
    /// A width or height on paper, in centimetres: `16cm`, `160mm`, `6.3in`, `605px`; a bare number is in centimetres.
    public static final ValueKind<Double> LENGTH = new ValueKind<>("length", Double.class, ValueKind::centimetres);
    public static final ValueKind<FilmPixels> FILM_SIZE = new ValueKind<>("film-size", FilmPixels.class, ValueKind::pixels);
    public static final ValueKind<Day> DAY = new ValueKind<>("day", Day.class, ValueKind::day);

    private static final Pattern LENGTH_FORM = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,6})?)(mm|cm|in|px)?");
    private static final Pattern SIZE_FORM = Pattern.compile("(\\d{2,4})[x×](\\d{2,4})");
    private static final double CM_PER_INCH = 2.54;
    /// A px is that of CSS and SVG, whatever the dpi of a picture.
    private static final double PX_PER_INCH = 96;

    /// How wide and high a film is, in pixels.
    public record FilmPixels(int width, int height) {
    }

    /// The day a picture says it is of, if any: without one the same call makes the same file every day.
    public record Day(Optional<LocalDate> date) {
        static final Day NONE = new Day(Optional.empty());
    }

    private static ValueKind<Double> number(String word, Predicate<Double> fits) {
        return new ValueKind<>(word, Double.class, text -> fitting(Double.valueOf(text.strip()), fits));
    }

    private static ValueKind<Integer> whole(String word, Predicate<Integer> fits) {
        return new ValueKind<>(word, Integer.class, text -> fitting(Integer.valueOf(text.strip()), fits));
    }

    private static <T> T fitting(T value, Predicate<T> fits) {
        if (!fits.test(value)) {
            throw new IllegalArgumentException("out of bounds: " + value);
        }
        return value;
    }

    private static double centimetres(String text) {
        Matcher parts = parts(LENGTH_FORM, text);
        return fitting(Double.parseDouble(parts.group(1).replace(',', '.')) * switch (parts.group(2)) {
            case "mm" -> 0.1;
            case "in" -> CM_PER_INCH;
            case "px" -> CM_PER_INCH / PX_PER_INCH;
            case null, default -> 1;
        }, Page::isLength);
    }

    private static FilmPixels pixels(String text) {
        Matcher sides = parts(SIZE_FORM, text);
        return fitting(new FilmPixels(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2))),
                size -> FilmFile.isSide(size.width) && FilmFile.isSide(size.height));
    }

    private static Matcher parts(Pattern form, String text) {
        Matcher parts = form.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not of this form: " + text);
        }
        return parts;
    }

    /// A day such as 2026-11-22, or `none`.
    private static Day day(String text) {
        return text.strip().equalsIgnoreCase("none") ? Day.NONE : new Day(Optional.of(LocalDate.parse(text.strip())));
    }
}
