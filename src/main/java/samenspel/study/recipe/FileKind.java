package samenspel.study.recipe;

import java.util.Locale;

/// The kind of a picture's file, by the end of its name.
public enum FileKind {
    PNG,
    SVG,
    PDF,
    PPTX;

    /// With its point, such as `.png`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
