package samenspel.session;

import java.util.Locale;

/// The files a film can be saved in.
public enum FilmKind {
    MP4,
    GIF;

    /// What its name ends in.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
