package samenspel.diagram.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;

/// Discs of organisations that lie over others.
public final class CoveredDiscs {
    /// In page units; what is less nobody sees.
    private static final double LEAST = 0.5;

    private CoveredDiscs() {
    }

    /// How many lie over or under another.
    public static long count(Diagram figure) {
        List<Mark.Disc> discs = figure.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION).flatMap(mark -> mark instanceof Mark.Group group ? group.marks().stream() : Stream.of(mark))
                .filter(Mark.Disc.class::isInstance).map(Mark.Disc.class::cast).filter(disc -> disc.role() == MarkRole.ORGANISATION)
                .sorted(Comparator.comparingDouble(disc -> disc.centre().x())).toList();
        double widest = discs.stream().mapToDouble(Mark.Disc::radius).max().orElse(0);
        boolean[] covered = new boolean[discs.size()];
        for (int i = 0; i < covered.length; i++) {
            for (int j = i + 1; j < covered.length && discs.get(j).centre().x() - discs.get(i).centre().x() < 2 * widest; j++) {
                boolean meet = discs.get(i).centre().distanceTo(discs.get(j).centre()) < discs.get(i).radius() + discs.get(j).radius() - LEAST;
                covered[i] |= meet;
                covered[j] |= meet;
            }
        }
        return IntStream.range(0, covered.length).filter(at -> covered[at]).count();
    }
}
