package samenspel.ui.multiples;

import java.util.List;
import samenspel.diagram.Mark;
import samenspel.render.raster.Pixels;

/// A picture painted as asked.
///
/// @param marks   in drawing order
/// @param layers  by name
/// @param heading when it is of, and what it counts
record CellPicture(CellRequest asked, List<Mark> marks, Pixels pixels, String layers, String heading) {
    CellPicture {
        marks = List.copyOf(marks);
    }
}
