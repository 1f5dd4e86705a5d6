package samenspel.session.settings;

/// The colours of the window; its picture has a paper of its own.
public enum Theme {
    LIGHT,
    DARK
}
