package samenspel.diagram.figure;

import java.util.OptionalDouble;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;

/// What on a page is so small that it cannot be read in print.
public final class SmallPrint {
    private static final double UNITS_PER_POINT = 96 / 72.0;
    private static final double LEAST = 6;
    private static final double LEAST_CODE = 5.5;
    /// Rounding takes nothing from what can be read.
    private static final double NEARLY = 0.01;

    private SmallPrint() {
    }

    /// The size in point of the smallest words that are under 6 point, and of codes in the legend under 5.5; codes in discs repeat those. Empty
    /// when all can be read.
    public static OptionalDouble of(Diagram figure) {
        return figure.marks().stream().flatMap(Mark::labels).filter(label -> label.role() != MarkRole.CODE && !label.text().isBlank() && points(label) < least(label) - NEARLY)
                .mapToDouble(SmallPrint::points).min();
    }

    private static double points(Mark.Label label) {
        return label.lettering().size() / UNITS_PER_POINT;
    }

    private static double least(Mark.Label label) {
        return label.role() == MarkRole.LEGEND_CODE ? LEAST_CODE : LEAST;
    }
}
