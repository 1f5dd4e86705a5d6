package samenspel.session.note;

/// What the next press on the picture puts there.
public enum NoteTool {
    NONE,
    TEXT,
    ARROW
}
