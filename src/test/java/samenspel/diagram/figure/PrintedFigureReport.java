package samenspel.diagram.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Named;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.seen.Depiction;

/// Prints what is measured on the printed figures of the samples, a line each, for who works on the drawing.
final class PrintedFigureReport {
    private PrintedFigureReport() {
    }

    public static void main(String[] only) {
        System.out.printf("%-5s %5s %5s %5s %5s %5s %5s %5s %6s %6s  %s%n", "share", "disc", "text", "code", "over", "onto", "other", "lead", "length", "cross", "figure");
        for (Map.Entry<String, Page> page : PrintedFigure.PAGES.entrySet()) {
            PrintedFigure.depictions().filter(named -> only.length == 0 || (page.getKey() + " " + named.getName()).matches(only[0]))
                    .forEach(named -> print(page, named));
        }
    }

    private static void print(Map.Entry<String, Page> page, Named<Depiction> named) {
        PrintedFigure figure = PrintedFigure.of(named.getPayload(), page.getValue());
        List<Mark.Stroke> leaders = figure.leaders();
        double longest = leaders.stream().mapToDouble(line -> line.from().distanceTo(line.to())).max().orElse(0);
        long crossing = leaders.stream().filter(line -> !figure.crossed(line, Set.of(line.id().organisation().orElseThrow())).isEmpty()).count();
        double disc = figure.discs().values().stream().mapToDouble(one -> 2 * one.radius()).min().orElse(0);
        System.out.printf("%4.0f%% %5.2f %5.1f %5.1f %5d %5d %5d %5d %6.1f %6d  %s%n", 100 * figure.networkShare(), disc / PrintedFigure.MILLIMETRE,
                smallest(figure, false), smallest(figure, true), figure.overlaps().size(), figure.namesOverDiscs().size(),
                figure.namesNearerToOthers().size(), leaders.size(), longest / PrintedFigure.MILLIMETRE, crossing, page.getKey() + " " + named.getName());
    }

    /// In points.
    private static double smallest(PrintedFigure figure, boolean codes) {
        return figure.texts().stream().filter(text -> codes == (text.role() == MarkRole.CODE || text.role() == MarkRole.LEGEND_CODE))
                .map(text -> text.lettering().size()).min(Comparator.naturalOrder()).orElse(0.0) / PrintedFigure.POINT;
    }
}
