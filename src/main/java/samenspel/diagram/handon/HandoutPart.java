package samenspel.diagram.handon;

import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;

/// What stands on a page, with what it is for readers who listen.
public sealed interface HandoutPart {

    /// What a text is.
    enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        CAPTION
    }

    /// Words.
    record Text(Kind kind, String words, List<Mark> marks) implements HandoutPart {
        public Text {
            marks = List.copyOf(marks);
        }
    }

    /// A drawing.
    ///
    /// @param said the same in sentences
    record Figure(Box box, String said, List<Mark> marks) implements HandoutPart {
        public Figure {
            marks = List.copyOf(marks);
        }
    }

    /// A table, whose first row has the names of its columns.
    ///
    /// @param rows  the marks of each cell
    /// @param lines between rows, which are no part of what is read
    record Table(List<List<List<Mark>>> rows, List<Mark> lines) implements HandoutPart {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            lines = List.copyOf(lines);
        }
    }

    /// What stands on every page and is not read: the name of the study, the number of the page.
    record Edge(List<Mark> marks) implements HandoutPart {
        public Edge {
            marks = List.copyOf(marks);
        }
    }
}
