package samenspel.cli.call;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.work.files.FilmFile;

/// How wide and high a film is, in pixels.
public record FilmPixels(int width, int height) {
    private static final Pattern FORM = Pattern.compile("(\\d{2,4})[x×](\\d{2,4})");

    /// The size of a text such as `1920x1080`.
    ///
    /// @throws IllegalArgumentException when it is none, or not a size a film can have
    public static FilmPixels parse(String text) {
        Matcher sides = FORM.matcher(text.strip());
        if (!sides.matches()) {
            throw new IllegalArgumentException("not a size: " + text);
        }
        FilmPixels size = new FilmPixels(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
        if (!FilmFile.isSide(size.width) || !FilmFile.isSide(size.height)) {
            throw new IllegalArgumentException("not a film's size: " + text);
        }
        return size;
    }
}
