package samenspel.diagram.figure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;

/// What on a page is so small that it cannot be read in print.
public final class SmallPrint {
    private static final double UNITS_PER_POINT = 96 / 72.0;
    private static final MarkId SWATCH_CODE = new MarkId("swatch-code");
    private static final double LEAST = 6;
    /// Rounding takes nothing from what can be read.
    private static final double NEARLY = 0.01;

    private SmallPrint() {
    }

    /// The size in point of the smallest words that are under 6 point; codes in discs, which are repeated, are no words. Empty when all can be read.
    public static OptionalDouble of(Diagram figure) {
        return labels(figure.marks()).filter(label -> label.role() != MarkRole.CODE && !label.id().equals(SWATCH_CODE) && !label.text().isBlank())
                .mapToDouble(label -> label.lettering().size() / UNITS_PER_POINT).filter(size -> size < LEAST - NEARLY).min();
    }

    private static Stream<Mark.Label> labels(List<Mark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.Label label -> Stream.of(label);
            case Mark.Group group -> labels(group.marks());
            default -> Stream.empty();
        });
    }
}
