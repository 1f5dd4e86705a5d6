package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Box;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.seen.Emphasis;
import samenspel.layout.Arranged;
import samenspel.layout.Arrangement;
import samenspel.layout.Point;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// Where the names of regions stand on paper.
class RegionNamesTest {
    private static final List<String> PAGES = List.of("16 × 12 cm", "16 × 20 cm", "slide", "A1");
    private static final List<Named<PrintedFigure>> BY_SECTOR = figures("sector");
    private static final List<Named<PrintedFigure>> IN_RINGS = Stream.of("centrality", "hub").flatMap(word -> figures(word).stream()).toList();

    @ParameterizedTest
    @MethodSource({"bySector", "inRings"})
    void every_region_has_its_name(PrintedFigure figure) {
        assertEquals(outlines(figure).keySet().stream().toList(), names(figure).keySet().stream().toList());
    }

    @ParameterizedTest
    @MethodSource("bySector")
    void every_name_stands_nearest_to_its_own_region(PrintedFigure figure) {
        Map<String, List<Point>> outlines = outlines(figure);
        assertEquals(List.of(), names(figure).entrySet().stream().filter(name -> {
            double own = distance(name.getValue(), outlines.get(name.getKey()));
            return outlines.entrySet().stream().anyMatch(other -> !other.getKey().equals(name.getKey()) && distance(name.getValue(), other.getValue()) <= own);
        }).map(Map.Entry::getKey).toList());
    }

    /// The line of a ring runs through its word and through no other.
    @ParameterizedTest
    @MethodSource("inRings")
    void every_word_stands_on_its_ring(PrintedFigure figure) {
        Map<String, List<Point>> outlines = outlines(figure);
        List<String> wrong = new ArrayList<>();
        names(figure).forEach((id, box) -> outlines.forEach((other, line) -> {
            if (other.equals(id) != (lineDistance(box, line) == 0)) {
                wrong.add(id + " on " + other);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource({"bySector", "inRings"})
    void no_name_of_a_region_is_below_6_point(PrintedFigure figure) {
        assertEquals(List.of(), figure.texts().stream().filter(text -> text.role() == MarkRole.REGION_NAME)
                .filter(text -> text.lettering().size() < 6 * PrintedFigure.POINT - 1e-9).map(Mark.Label::text).toList());
    }

    private static List<Named<PrintedFigure>> bySector() {
        return BY_SECTOR;
    }

    private static List<Named<PrintedFigure>> inRings() {
        return IN_RINGS;
    }

    private static List<Named<PrintedFigure>> figures(String word) {
        return Drawn.samples().stream().flatMap(document -> {
            Document arranged = document.with(Arranged.by(document.network(), Arrangement.of(word).orElseThrow(), Optional.empty(), 1));
            return PAGES.stream().map(page -> Named.of(word + " " + Drawn.named(document).getName() + " " + page, PrintedFigure.of(
                    View.opening(document.network()).depict(arranged, Emphasis.NONE, Language.EN), PrintedFigure.PAGES.get(page))));
        }).toList();
    }

    private static Map<String, List<Point>> outlines(PrintedFigure figure) {
        Map<String, List<Point>> outlines = new LinkedHashMap<>();
        figure.diagram().marks().stream().filter(mark -> mark.role() == MarkRole.REGION).map(Mark.Group.class::cast).forEach(group ->
                outlines.put(group.id().value(), group.marks().stream().map(line -> ((Mark.Stroke) line).from()).toList()));
        return outlines;
    }

    /// The box of the letters of each region's name.
    private static Map<String, Box> names(PrintedFigure figure) {
        Map<String, Box> names = new LinkedHashMap<>();
        figure.texts().stream().filter(text -> text.role() == MarkRole.REGION_NAME)
                .forEach(text -> names.merge(text.id().value().replaceFirst("-name.*", ""), text.letters(), Box::union));
        return names;
    }

    private static double distance(Box box, List<Point> outline) {
        return isInside(box.centre(), outline) ? 0 : lineDistance(box, outline);
    }

    /// From the box to a closed line, in steps along it.
    private static double lineDistance(Box box, List<Point> outline) {
        return IntStream.range(0, outline.size()).boxed().flatMap(i -> {
            Point from = outline.get(i);
            Point to = outline.get((i + 1) % outline.size());
            return IntStream.range(0, 40).mapToObj(k -> new Point(from.x() + k / 40.0 * (to.x() - from.x()), from.y() + k / 40.0 * (to.y() - from.y())));
        }).mapToDouble(point -> Math.hypot(point.x() - Math.clamp(point.x(), box.x(), box.right()), point.y() - Math.clamp(point.y(), box.y(), box.bottom())))
                .min().orElse(Double.MAX_VALUE);
    }

    private static boolean isInside(Point point, List<Point> outline) {
        boolean inside = false;
        for (int i = 0; i < outline.size(); i++) {
            Point from = outline.get(i);
            Point to = outline.get((i + 1) % outline.size());
            if (from.y() > point.y() != to.y() > point.y() && point.x() < from.x() + (to.x() - from.x()) * (point.y() - from.y()) / (to.y() - from.y())) {
                inside = !inside;
            }
        }
        return inside;
    }
}
