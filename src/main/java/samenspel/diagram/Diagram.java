package samenspel.diagram;

import java.util.List;

/// A finished drawing.
///
/// @param page        what is drawn on; its corner is at (0, 0)
/// @param marks       in drawing order
/// @param title       of the figure, one line
/// @param description the figure in sentences, for readers who cannot see it
/// @param language    two-letter tag of the texts
public record Diagram(Box page, List<Mark> marks, String title, String description, String language) {
    public Diagram {
        marks = List.copyOf(marks);
    }

    /// The same drawing without words for readers who cannot see it: a file of it has no title and description.
    public Diagram undescribed() {
        return new Diagram(page, marks, "", "", language);
    }

    /// The colour behind everything: that of an area as large as the page with which the marks begin, or else white.
    public Colour ground() {
        return !marks.isEmpty() && marks.getFirst() instanceof Mark.Area area && area.box().equals(page) ? area.fill().orElse(Colour.WHITE) : Colour.WHITE;
    }

    public boolean isDescribed() {
        return !description.isEmpty();
    }
}
