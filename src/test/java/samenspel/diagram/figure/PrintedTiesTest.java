package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.look.Ciede2000;
import samenspel.diagram.look.LinearLight;
import samenspel.diagram.look.Sight;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LabelMode;
import samenspel.network.OrganisationId;

/// What an editor asks of the lines of a printed figure. Names are left out: lines do not depend on them.
class PrintedTiesTest {
    private static final double LEAST_CONTRAST = 3;
    private static final double LEAST_DIFFERENCE = 11;
    private static final List<Sight> SIGHTS = List.of(Sight.NORMAL, Sight.PROTAN, Sight.DEUTAN, Sight.TRITAN);

    /// How a line is drawn, but for its width.
    private record Manner(Colour colour, Dash dash, boolean headed) {
        static Manner of(Mark.Stroke line) {
            return new Manner(line.pen().colour(), line.pen().dash(), line.head() == ArrowHead.ARROW);
        }
    }

    static Stream<Named<Depiction>> depictions() {
        return PrintedFigure.depictions().map(named -> Named.of(named.getName(),
                named.getPayload().with(named.getPayload().seen().with(named.getPayload().seen().appearance().with(LabelMode.NONE)))));
    }

    private static List<PrintedFigure> figures(Depiction depiction) {
        return PrintedFigure.PAGES.values().stream().map(page -> PrintedFigure.of(depiction, page)).toList();
    }

    @ParameterizedTest
    @MethodSource("depictions")
    void every_line_is_seen_on_white_unless_the_legend_calls_it_faint(Depiction depiction) {
        for (PrintedFigure figure : figures(depiction)) {
            Set<Colour> faint = faint(figure);
            assertEquals(Set.of(), figure.ties().stream().map(tie -> tie.pen().colour()).filter(Predicate.not(faint::contains))
                    .filter(colour -> contrast(PrintedFigure.onWhite(colour)) < LEAST_CONTRAST).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("depictions")
    void lines_that_mean_different_things_differ_as_drawn_in_every_sight(Depiction depiction) {
        for (PrintedFigure figure : figures(depiction)) {
            Set<Colour> faint = faint(figure);
            Map<String, Set<Colour>> byKind = new HashMap<>();
            figure.ties().stream().filter(tie -> !faint.contains(tie.pen().colour()))
                    .forEach(tie -> byKind.computeIfAbsent(tie.joins().orElseThrow().kind(), _ -> new HashSet<>()).add(PrintedFigure.onWhite(tie.pen().colour())));
            assertEquals(List.of(), alike(byKind));
        }
    }

    private static List<String> alike(Map<String, Set<Colour>> byKind) {
        List<String> alike = new ArrayList<>();
        byKind.forEach((kind, colours) -> byKind.forEach((other, others) -> colours.forEach(one -> others.forEach(another -> SIGHTS.forEach(sight -> {
            if (kind.compareTo(other) < 0 && Ciede2000.between(sight.lab(one), sight.lab(another)) < LEAST_DIFFERENCE) {
                alike.add(kind + " " + other + " " + sight);
            }
        })))));
        return alike;
    }

    @ParameterizedTest
    @MethodSource("depictions")
    void arrow_heads_are_smaller_than_discs_and_small_on_a_column(Depiction depiction) {
        PrintedFigure.PAGES.forEach((name, page) -> {
            PrintedFigure figure = PrintedFigure.of(depiction, page);
            double longest = figure.ties().stream().filter(tie -> tie.head() == ArrowHead.ARROW).mapToDouble(Mark.Stroke::headLength).max().orElse(0);
            double smallest = figure.discs().values().stream().mapToDouble(disc -> 2 * disc.radius()).min().orElseThrow();
            assertTrue(longest < smallest, name + ": " + longest + " on discs of " + smallest);
            assertTrue(!name.startsWith("16 ×") || longest <= 1.3 * PrintedFigure.MILLIMETRE, name + ": " + longest / PrintedFigure.MILLIMETRE + " mm");
        });
    }

    @ParameterizedTest
    @MethodSource("depictions")
    void every_manner_of_line_is_in_the_legend_and_no_other(Depiction depiction) {
        for (PrintedFigure figure : figures(depiction)) {
            Map<Manner, Double> drawn = widths(figure.ties());
            Map<Manner, Double> explained = widths(swatches(figure));
            Set<Manner> headless = explained.keySet().stream().map(manner -> new Manner(manner.colour, manner.dash, false)).collect(Collectors.toSet());
            assertEquals(Set.of(), drawn.keySet().stream().filter(manner -> !explained.containsKey(manner) && !headless.contains(manner)).collect(Collectors.toSet()));
            explained.forEach((manner, width) -> assertTrue(!drawn.containsKey(manner) || Math.abs(width / drawn.get(manner) - 1) < 0.25,
                    manner + " is " + width + " wide in the legend and " + drawn.get(manner) + " in the picture"));
        }
    }

    private static Map<Manner, Double> widths(List<Mark.Stroke> lines) {
        return lines.stream().collect(Collectors.toMap(Manner::of, line -> line.pen().width(), Math::max));
    }

    @ParameterizedTest
    @MethodSource("depictions")
    void a_line_that_passes_under_the_disc_of_another_is_parted_from_it(Depiction depiction) {
        for (PrintedFigure figure : figures(depiction)) {
            List<MarkRole> roles = figure.diagram().marks().stream().map(Mark::role).toList();
            assertTrue(roles.lastIndexOf(MarkRole.TIE) < roles.indexOf(MarkRole.ORGANISATION), "discs stand over lines");
            Set<OrganisationId> passed = new TreeSet<>();
            figure.ties().forEach(tie -> passed.addAll(figure.crossed(tie, ends(tie))));
            assertEquals(Set.of(), passed.stream().filter(id -> !isParted(figure, id)).collect(Collectors.toSet()));
        }
    }

    private static Set<OrganisationId> ends(Mark.Stroke tie) {
        return Set.of(tie.joins().orElseThrow().from().organisation(), tie.joins().orElseThrow().to().organisation());
    }

    /// Whether white stands out round everything drawn for an organisation by a tenth of a millimetre at least.
    private static boolean isParted(PrintedFigure figure, OrganisationId id) {
        Mark.Group group = figure.diagram().marks().stream().filter(mark -> mark instanceof Mark.Group && mark.role() == MarkRole.ORGANISATION)
                .map(Mark.Group.class::cast).filter(mark -> mark.id().organisation().equals(id)).findFirst().orElseThrow();
        Mark.Disc white = (Mark.Disc) group.marks().getFirst();
        double outermost = group.marks().stream().skip(1).filter(mark -> mark.role() != MarkRole.CODE).mapToDouble(mark -> mark.bounds().width() / 2).max().orElseThrow();
        return white.fill().equals(Colour.WHITE) && white.radius() > outermost + 0.1 * PrintedFigure.MILLIMETRE;
    }

    @ParameterizedTest
    @MethodSource("depictions")
    void lines_are_thinner_where_discs_are_smaller(Depiction depiction) {
        List<PrintedFigure> bySize = figures(depiction).stream()
                .sorted((one, other) -> Double.compare(one.discs().firstEntry().getValue().radius(), other.discs().firstEntry().getValue().radius())).toList();
        List<Double> widths = bySize.stream().map(figure -> figure.ties().stream().mapToDouble(tie -> tie.pen().width()).max().orElse(0)).toList();
        assertEquals(widths.stream().sorted().toList(), widths);
    }

    private static List<Mark.Stroke> swatches(PrintedFigure figure) {
        return figure.flat().stream().filter(mark -> mark.role() == MarkRole.LEGEND && mark instanceof Mark.Stroke).map(Mark.Stroke.class::cast).toList();
    }

    private static Set<Colour> faint(PrintedFigure figure) {
        return figure.flat().stream().filter(mark -> mark.id().value().equals("legend-BACKBONE-") && mark instanceof Mark.Group).map(Mark.Group.class::cast)
                .flatMap(group -> group.marks().stream()).filter(Mark.Stroke.class::isInstance).map(mark -> ((Mark.Stroke) mark).pen().colour())
                .collect(Collectors.toSet());
    }

    private static double contrast(Colour colour) {
        return 1.05 / (LinearLight.luminance(colour) + 0.05);
    }
}
