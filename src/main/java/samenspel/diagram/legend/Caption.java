package samenspel.diagram.legend;

import java.util.List;

/// What is said with a picture.
///
/// @param title one line: the network, the layers, the wave or change
/// @param lines sentences on what was counted, by which rule, from whom
public record Caption(String title, List<String> lines) {
    public Caption {
        lines = List.copyOf(lines);
    }

    /// Title and sentences as one text, for readers who cannot see the picture.
    public String spoken() {
        return title + ". " + String.join(" ", lines);
    }
}
