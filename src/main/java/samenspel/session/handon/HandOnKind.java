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
    public static Optional<HandOnKind> of(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.endings.stream().anyMatch(lower::endsWith)).findFirst();
    }
}
