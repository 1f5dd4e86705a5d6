package samenspel.study.recipe;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.study.privacy.Content;

/// The kind of a picture's file, by the end of its name.
public enum FileKind {
    PNG(Content.PICTURE),
    SVG(Content.DRAWING),
    /// Its letters are text, but nothing in it has an id.
    PDF(Content.PICTURE),
    PPTX(Content.DRAWING);

    private final Content content;

    FileKind(Content carries) {
        this.content = carries;
    }

    /// What leaves the program in a picture of this kind.
    public Content content() {
        return content;
    }

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
