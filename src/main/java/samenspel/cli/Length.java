package samenspel.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A width or height on paper.
record Length(double millimetres) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,6})?)(mm|cm|in|px)?");
    private static final double MM_PER_INCH = 25.4;
    /// A px is that of CSS and SVG, whatever the dpi of a picture.
    private static final double PX_PER_INCH = 96;
    private static final double SMALLEST = 20;
    private static final double LARGEST = 2000;

    /// The length of a text such as `16cm`, `160mm`, `6.3in`, `605px`; a bare number is in centimetres.
    ///
    /// @throws IllegalArgumentException when it is none, or not between 2 cm and 2 m
    static Length parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a length: " + text);
        }
        double number = Double.parseDouble(parts.group(1).replace(',', '.'));
        double millimetres = number * switch (parts.group(2)) {
            case "mm" -> 1;
            case "in" -> MM_PER_INCH;
            case "px" -> MM_PER_INCH / PX_PER_INCH;
            case null, default -> 10;
        };
        if (millimetres < SMALLEST || millimetres > LARGEST) {
            throw new IllegalArgumentException("not between 2 cm and 2 m: " + text);
        }
        return new Length(millimetres);
    }

    static Length centimetres(double centimetres) {
        return new Length(10 * centimetres);
    }
}
