package samenspel.diagram.picture;

import java.util.List;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DiscSizes;

/// A network drawn on a page, without title, legend and caption.
///
/// @param marks    in drawing order: tray, ties, organisations, names
/// @param tieCount lines drawn
/// @param sizes    what the area of the discs says
/// @param names    how many names were wanted, and for how many there was room
public record Picture(List<Mark> marks, int tieCount, DiscSizes sizes, NameCount names) {
    public Picture {
        marks = List.copyOf(marks);
    }
}
