package samenspel.cli.call;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.diagram.figure.Page;

/// A width or height on paper.
public record Length(double centimetres) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,6})?)(mm|cm|in|px)?");
    private static final double CM_PER_INCH = 2.54;
    /// A px is that of CSS and SVG, whatever the dpi of a picture.
    private static final double PX_PER_INCH = 96;

    /// The length of a text such as `16cm`, `160mm`, `6.3in`, `605px`; a bare number is in centimetres.
    ///
    /// @throws IllegalArgumentException when it is none, or not between 4 cm and 2 m
    public static Length parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a length: " + text);
        }
        double number = Double.parseDouble(parts.group(1).replace(',', '.'));
        double centimetres = number * switch (parts.group(2)) {
            case "mm" -> 0.1;
            case "in" -> CM_PER_INCH;
            case "px" -> CM_PER_INCH / PX_PER_INCH;
            case null, default -> 1;
        };
        if (!Page.isLength(centimetres)) {
            throw new IllegalArgumentException("not between 4 cm and 2 m: " + text);
        }
        return new Length(centimetres);
    }
}
