package samenspel.session.settings;

/// What the user told the system, for all its programs.
///
/// @param dark       dark windows
/// @param contrast   high contrast
/// @param lessMotion to cut instead of moving
/// @param touch      the screen can be touched
public record SystemWishes(boolean dark, boolean contrast, boolean lessMotion, boolean touch) {
    /// Of a system that says nothing.
    public static final SystemWishes NONE = new SystemWishes(false, false, false, false);

    Theme theme() {
        return Theme.of(dark, contrast);
    }
}
