package samenspel.diagram.picture;

import java.util.List;
import samenspel.diagram.Mark;

/// A network drawn on a page, without title, legend and caption.
///
/// @param marks    in drawing order: tray, ties, organisations, names
/// @param tieCount lines drawn
/// @param sizes    what the area of the discs says
public record Picture(List<Mark> marks, int tieCount, DiscSizes sizes) {
    public Picture {
        marks = List.copyOf(marks);
    }
}
