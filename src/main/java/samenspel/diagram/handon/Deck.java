package samenspel.diagram.handon;

import java.util.List;
import samenspel.diagram.Diagram;

/// Slides of one size.
///
/// @param slides   at least one; the size of the first is that of all
/// @param title    of the deck
/// @param language two-letter tag
public record Deck(List<DeckSlide> slides, String title, String language) {
    public Deck {
        slides = List.copyOf(slides);
    }

    /// A single drawing.
    public static Deck of(Diagram diagram) {
        return new Deck(List.of(DeckSlide.of(diagram)), diagram.title(), diagram.language());
    }
}
