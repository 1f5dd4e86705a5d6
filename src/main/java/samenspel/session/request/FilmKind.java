package samenspel.session.request;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.study.privacy.Content;

/// The files a film can be saved in.
public enum FilmKind {
    MP4(Content.PICTURE),
    GIF(Content.PICTURE);

    private final Content content;

    FilmKind(Content carries) {
        this.content = carries;
    }

    /// What leaves the program in a film of this kind.
    public Content content() {
        return content;
    }

    /// The kind that a file's name says it is of, in capitals or not.
    public static Optional<FilmKind> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> lower.endsWith(kind.ending())).findFirst();
    }

    /// What its name ends in.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
