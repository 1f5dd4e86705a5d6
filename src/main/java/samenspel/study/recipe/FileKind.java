package samenspel.study.recipe;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// The kind that a file's name says it is of, in capitals or not.
    public static Optional<FileKind> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> lower.endsWith(kind.ending())).findFirst();
    }

    /// Whether a picture of this kind consists of dots, so that its sharpness has to be chosen.
    public boolean hasDots() {
        return this == PNG;
    }

    /// Whether what lies under the picture can show through: a slide has a ground of its own.
    public boolean canBeTransparent() {
        return this != PPTX;
    }
}
