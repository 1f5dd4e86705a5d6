package samenspel.diagram.legend;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said with a picture.
///
/// @param title one line: the network, the layers, the wave or change
/// @param lines sentences on what was counted, by which rule, from whom
/// @param notes sentences that are only for readers who cannot see the picture: what is written in it
public record Caption(String title, List<String> lines, List<String> notes) {
    public Caption {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /// Of a picture in which nothing is written.
    public Caption(String title, List<String> lines) {
        this(title, lines, List.of());
    }

    /// Title and sentences as one text, for readers who cannot see the picture.
    public String description() {
        return title + ". " + Stream.concat(lines.stream(), notes.stream()).collect(Collectors.joining(" "));
    }
}
