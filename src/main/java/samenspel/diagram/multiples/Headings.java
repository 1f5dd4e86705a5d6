package samenspel.diagram.multiples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.Pen;
import samenspel.diagram.Role;
import samenspel.diagram.figure.Lines;

/// What stands over each picture: its layers, and under them when it is of and what it counts.
final class Headings {
    private static final double SIZE = 13;
    /// Height of a line.
    static final double LINE = 1.32 * SIZE;
    private static final Colour FRAME = Colour.of("#d5dae0");

    private Headings() {
    }

    static Lines layers(String key, String layers, double width, double unit) {
        return Lines.wrapped(key, Role.TITLE, layers, Lines.strong(SIZE * unit), width);
    }

    /// The heading, with a thin frame round the picture.
    static List<Mark> of(Slots slots, MultipleCell cell, String layers) {
        String key = "heading-" + cell.row() + "-" + cell.column();
        Box slot = slots.slot(cell.row(), cell.column());
        Lines name = layers(key, layers, slot.width(), slots.unit());
        List<Mark> marks = new ArrayList<>(name.at(slot.x(), slot.y()));
        marks.addAll(Lines.of(key + "-counts", Role.TITLE, cell.heading(), Lines.quiet(0.92 * SIZE * slots.unit()))
                .at(slot.x(), slot.y() + name.height()));
        marks.add(new Mark.Area(new MarkId(key + "-frame"), Role.REGION, slots.frame(cell.row(), cell.column()), 3 * slots.unit(),
                Optional.empty(), Optional.of(Pen.solid(FRAME, 0.8 * slots.unit()))));
        return marks;
    }
}
