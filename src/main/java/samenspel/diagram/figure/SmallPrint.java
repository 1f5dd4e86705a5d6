package samenspel.diagram.figure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;

/// What on a page is so small that it cannot be read in print.
public final class SmallPrint {
    private static final double UNITS_PER_POINT = 96 / 72.0;
    private static final double LEAST = 6;
    /// Of codes, which have at most so many letters.
    private static final double LEAST_CODE = 5.5;
    private static final int LONGEST_CODE = 4;
    /// Rounding takes nothing from what can be read.
    private static final double NEARLY = 0.01;

    private SmallPrint() {
    }

    /// The size in point of the smallest words that are under 6 point, and of codes in the legend under 5.5; codes in discs repeat those. Empty
    /// when all can be read.
    public static OptionalDouble of(Diagram figure) {
        return labels(figure.marks()).filter(label -> label.role() != MarkRole.CODE && !label.text().isBlank() && points(label) < least(label) - NEARLY)
                .mapToDouble(SmallPrint::points).min();
    }

    private static double points(Mark.Label label) {
        return label.lettering().size() / UNITS_PER_POINT;
    }

    /// Told by their length, as marks of a picture without names have no names of their own.
    private static double least(Mark.Label label) {
        return label.role() == MarkRole.LEGEND && label.text().length() <= LONGEST_CODE ? LEAST_CODE : LEAST;
    }

    private static Stream<Mark.Label> labels(List<Mark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.Label label -> Stream.of(label);
            case Mark.Group group -> labels(group.marks());
            default -> Stream.empty();
        });
    }
}
