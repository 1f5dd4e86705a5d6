package samenspel.session.settings;

/// How time runs in the playing of changes.
public enum PlayState {
    STILL,
    /// To the end of the change looked at.
    CHANGE,
    /// Through every change that follows, one after the other.
    ALL_CHANGES,
    /// Stopped on the way through every change.
    PAUSED;

    public boolean runs() {
        return this == CHANGE || this == ALL_CHANGES;
    }
}
