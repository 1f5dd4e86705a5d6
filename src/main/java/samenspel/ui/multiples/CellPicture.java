package samenspel.ui.multiples;

import java.util.List;
import samenspel.diagram.Mark;
import samenspel.render.raster.Pixels;

/// A picture painted as asked.
///
/// @param marks  in drawing order
/// @param layers by name
/// @param waves  when it is of
/// @param counts how many ties it shows
record CellPicture(CellRequest asked, List<Mark> marks, Pixels pixels, String layers, String waves, String counts) {
    CellPicture {
        marks = List.copyOf(marks);
    }
}
