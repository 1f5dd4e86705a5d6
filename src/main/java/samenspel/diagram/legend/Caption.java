package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said with a picture.
///
/// @param title   what somebody found in it, or one line on what is drawn: the network, the layers, the wave or change
/// @param drawn   a sentence on what is drawn
/// @param counted how one of the sentences begins where that says the same; empty where none does
/// @param written whether the title is somebody's own, so that what is drawn must be said besides
/// @param lines   sentences on what was counted, by which rule, from whom
/// @param notes   sentences that are only for readers who cannot see the picture: what is written in it
public record Caption(String title, List<ColouredWords> drawn, String counted, boolean written, List<String> lines, List<String> notes) {
    public Caption {
        drawn = List.copyOf(drawn);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /// Of a drawing in which nothing is written and whose title says all there is to say of what is drawn.
    public Caption(String title, List<String> lines) {
        this(title, List.of(ColouredWords.plain(title + ".")), "", false, lines, List.of());
    }

    /// With other sentences.
    public Caption with(List<String> others) {
        return new Caption(title, drawn, counted, written, others, notes);
    }

    /// With what somebody wrote: a title in place of that which says what is drawn, and a sentence before those from the data. What the
    /// sentence on what is drawn says is not said twice.
    ///
    /// @param heading,sentence may be empty
    public Caption saying(String heading, String sentence) {
        List<String> more = new ArrayList<>(heading.isEmpty() || counted.isEmpty() ? lines
                : lines.stream().map(line -> line.startsWith(counted) ? line.substring(counted.length()).strip() : line).toList());
        if (!sentence.isEmpty()) {
            more.addFirst(sentence.matches("(?s).*[.!?…]") ? sentence : sentence + ".");
        }
        return new Caption(heading.isEmpty() ? title : heading, drawn, counted, written || !heading.isEmpty(), more, notes);
    }

    /// The sentence on what is drawn, as one text.
    public String drawnText() {
        return drawn.stream().map(ColouredWords::text).collect(Collectors.joining());
    }

    /// Title and sentences as one text, for readers who cannot see the picture.
    public String description() {
        return Stream.of(Stream.of(title + (title.matches("(?s).*[.!?…]") ? "" : ".")), Stream.of(drawnText()).filter(_ -> written), lines.stream(), notes.stream())
                .flatMap(some -> some).collect(Collectors.joining(" "));
    }
}
