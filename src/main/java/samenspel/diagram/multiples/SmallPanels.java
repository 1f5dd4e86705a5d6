package samenspel.diagram.multiples;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;

/// Pictures beside each other that are too small for their discs to be told apart.
///
/// @param width,height of each, in millimetres
public record SmallPanels(double width, double height) {
    private static final double MILLIMETRE = 96 / 25.4;
    /// Of a disc, in millimetres.
    private static final double LEAST_DISC = 0.75;
    /// Of a picture, in millimetres.
    private static final double LEAST = 12;

    /// Empty where discs can be told apart, and on a page with a single picture.
    public static Optional<SmallPanels> of(Diagram figure) {
        double disc = figure.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION)
                .flatMap(mark -> mark instanceof Mark.Group group ? group.marks().stream() : Stream.of(mark))
                .filter(mark -> mark instanceof Mark.Disc && mark.role() == MarkRole.ORGANISATION).mapToDouble(mark -> 2 * ((Mark.Disc) mark).radius() / MILLIMETRE).average().orElse(LEAST_DISC);
        return figure.marks().stream().filter(MultiplesHeadings::isFrame).map(Mark::bounds).min(Comparator.comparingDouble(Box::height))
                .map(box -> new SmallPanels(box.width() / MILLIMETRE, box.height() / MILLIMETRE)).filter(one -> disc < LEAST_DISC || Math.min(one.width, one.height) < LEAST);
    }
}
