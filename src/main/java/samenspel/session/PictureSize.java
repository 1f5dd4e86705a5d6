package samenspel.session;

import java.util.Optional;
import samenspel.diagram.figure.FigureFormat;
import samenspel.study.recipe.PagePreset;
import samenspel.study.recipe.Paper;

/// How large a picture is saved.
///
/// @param preset it is that of; empty for a size of one's own
/// @param dpi    dots to the inch; counts for pictures of dots only
public record PictureSize(Optional<PagePreset> preset, double widthCm, double heightCm, int dpi) {
    private static final double UNITS_PER_INCH = 96;

    /// What is out of bounds becomes the nearest that is possible.
    public PictureSize {
        widthCm = Math.clamp(widthCm, Paper.SMALLEST_CM, Paper.LARGEST_CM);
        heightCm = Math.clamp(heightCm, Paper.SMALLEST_CM, Paper.LARGEST_CM);
        dpi = Math.clamp(dpi, Paper.LEAST_DPI, Paper.MOST_DPI);
    }

    public static PictureSize of(PagePreset preset) {
        return new PictureSize(Optional.of(preset), preset.widthCm(), preset.heightCm(), preset.dpi());
    }

    /// A size of one's own, which is that of no preset even if its numbers are.
    public static PictureSize own(double widthCm, double heightCm, int dpi) {
        return new PictureSize(Optional.empty(), widthCm, heightCm, dpi);
    }

    /// As wide as a page and as high, to the next millimetre up, so that what just fits it still does.
    public PictureSize sized(FigureFormat page) {
        return own(page.widthCm(), Math.ceil(FigureFormat.cm(page.height()) * 10 - 1e-6) / 10, dpi);
    }

    /// Pixels across a picture of dots.
    public long pixelsAcross() {
        return pixels(widthCm);
    }

    /// Pixels down a picture of dots.
    public long pixelsDown() {
        return pixels(heightCm);
    }

    private long pixels(double centimetres) {
        return Math.round(FigureFormat.ofCm(centimetres, centimetres).width() * dpi / UNITS_PER_INCH);
    }
}
