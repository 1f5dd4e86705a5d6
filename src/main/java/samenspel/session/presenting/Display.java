package samenspel.session.presenting;

/// A display as it stands among others, in the system's coordinates.
///
/// @param main whether windows open on it
public record Display(int x, int y, int width, int height, boolean main) {

    /// By which it is known again: displays have no names here, and their numbers change between starts.
    public String key() {
        return width + "x" + height + "@" + x + "," + y;
    }
}
