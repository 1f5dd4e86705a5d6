package samenspel.diagram.multiples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.figure.TextBlockMarks;

/// What stands over each picture: its layers, and under them when it is of and what it counts.
final class MultiplesHeadings {
    private static final double SIZE = 13;
    /// Of the counts.
    static final double SMALLEST = 0.92 * SIZE;
    /// Height of a line.
    static final double LINE = 1.32 * SIZE;
    private static final Colour LINE_OF_FRAME = Colour.of("#d5dae0");
    private static final String HEADING = "heading-";
    private static final String FRAME = "-frame";

    private MultiplesHeadings() {
    }

    static TextBlockMarks layers(String key, String layers, double width, double unit) {
        return TextBlockMarks.wrapped(key, MarkRole.TITLE, layers, TextBlockMarks.strong(SIZE * unit), width);
    }

    static TextBlockMarks counts(String key, String heading, double width, double unit) {
        return TextBlockMarks.wrapped(key, MarkRole.TITLE, heading, TextBlockMarks.quiet(SMALLEST * unit), width);
    }

    /// Whether a mark is the frame round one of several pictures.
    static boolean isFrame(Mark mark) {
        return mark instanceof Mark.Area && mark.role() == MarkRole.REGION && (mark.id().value().startsWith(HEADING) && mark.id().value().endsWith(FRAME));
    }

    /// The heading, with a thin frame round the picture.
    static List<Mark> of(MultiplesGrid slots, MultipleCell cell, String layers) {
        String key = HEADING + cell.row() + "-" + cell.column();
        Box slot = slots.slot(cell.row(), cell.column());
        TextBlockMarks name = layers(key, layers, slot.width(), slots.unit());
        List<Mark> marks = new ArrayList<>(name.at(slot.x(), slot.y()));
        marks.addAll(counts(key + "-counts", cell.heading(), slot.width(), slots.unit()).at(slot.x(), slot.y() + name.height()));
        marks.add(new Mark.Area(new MarkId(key + FRAME), MarkRole.REGION, slots.frame(cell.row(), cell.column()), 3 * slots.unit(),
                Optional.empty(), Optional.of(Pen.solid(LINE_OF_FRAME, 0.8 * slots.unit()))));
        return marks;
    }
}
