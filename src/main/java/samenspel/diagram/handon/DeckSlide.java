package samenspel.diagram.handon;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Diagram;

/// A slide.
///
/// @param diagram what is drawn on it
/// @param insert  a table or chart in the room that the drawing leaves
/// @param notes   paragraphs for who tells it
public record DeckSlide(Diagram diagram, Optional<Insert> insert, List<String> notes) {
    public DeckSlide {
        notes = List.copyOf(notes);
    }

    public static DeckSlide of(Diagram diagram) {
        return new DeckSlide(diagram, Optional.empty(), List.of());
    }
}
