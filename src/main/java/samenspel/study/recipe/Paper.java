package samenspel.study.recipe;

import java.util.Optional;

/// What a figure is made on.
///
/// @param heightCm empty for as high as the figure needs
/// @param dpi      dots to the inch; counts for PNG only
public record Paper(double widthCm, Optional<Double> heightCm, int dpi, FileKind file) {
    public static final double SMALLEST_CM = 4;
    public static final double LARGEST_CM = 200;
    public static final int LEAST_DPI = 30;
    public static final int MOST_DPI = 1200;
    public static final Paper USUAL = new Paper(16, Optional.empty(), 300, FileKind.PNG);

    public Paper {
        if (!isLength(widthCm) || heightCm.isPresent() && !isLength(heightCm.get()) || !isDpi(dpi)) {
            throw new IllegalArgumentException("no paper of " + widthCm + " by " + heightCm + " cm at " + dpi + " dpi");
        }
    }

    public static boolean isLength(double centimetres) {
        return centimetres >= SMALLEST_CM && centimetres <= LARGEST_CM;
    }

    public static boolean isDpi(int dots) {
        return dots >= LEAST_DPI && dots <= MOST_DPI;
    }

    public Paper with(FileKind other) {
        return new Paper(widthCm, heightCm, dpi, other);
    }
}
