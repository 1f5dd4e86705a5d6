package samenspel.session.settings;

/// The colours of the window; the picture stays on white.
public enum Theme {
    LIGHT,
    DARK
}
