package samenspel.session.handon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is handed on of a study, each as one file.
public enum HandOnKind {
    /// A page for the browser.
    PAGE(".html"),
    /// Slides, one a scene, with tables and charts.
    DECK(".pptx"),
    /// Pages to read and to print, one a scene, with an appendix.
    HANDOUT(".pdf"),
    /// The picture for a wall; a handout has the same ending, so a file's name alone never says that it is one.
    POSTER(".pdf", ".svg"),
    /// The scenes as the room sees them, one after the other.
    FILM(".mp4", ".gif");

    private final List<String> endings;

    HandOnKind(String... endings) {
        this.endings = List.of(endings);
    }

    /// With their points, the usual one first.
    public List<String> endings() {
        return endings;
    }

    /// As the end of a file's name says.
    ///
    /// @param poster whether a poster is wanted
    public static Optional<HandOnKind> of(String file, boolean poster) {
        return Arrays.stream(values()).filter(kind -> kind == POSTER == poster && kind.ends(file)).findFirst();
    }

    private boolean ends(String file) {
        return endings.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
    }
}
