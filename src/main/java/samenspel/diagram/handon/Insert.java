package samenspel.diagram.handon;

import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.text.Sheet;

/// Numbers that stay numbers in the file, so that they can be edited there.
public sealed interface Insert {
    /// Where it stands, in page units.
    Box box();

    Sheet sheet();

    /// Rows and columns.
    record Table(Box box, Sheet sheet) implements Insert {
    }

    /// Level bars: a group a row, in it a bar a column; the first column has the words beside a group. What is not a number has no bar.
    ///
    /// @param sheet   shares from 0 to 1 behind the first column
    /// @param colours of the bars of each column, in the order of columns
    record Bars(Box box, Sheet sheet, List<Colour> colours) implements Insert {
        public Bars {
            colours = List.copyOf(colours);
        }
    }
}
