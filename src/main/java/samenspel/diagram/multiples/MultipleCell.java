package samenspel.diagram.multiples;

import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.NameCount;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Depiction;

/// One picture among small multiples.
///
/// @param row        from 0
/// @param column     from 0
/// @param box        of the picture on the page, without its heading
/// @param depiction  what it shows; to save it alone, draw this by itself
/// @param projection from layout to page
/// @param sizes      of its discs, lines and letters
/// @param marks      in drawing order, for hit tests; the heading is not among them
/// @param names      how many names found no place
public record MultipleCell(int row, int column, Box box, String heading, Depiction depiction, Projection projection,
                           Sizes sizes, List<Mark> marks, NameCount names) {
    public MultipleCell {
        marks = List.copyOf(marks);
    }
}
