package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.look.Ciede2000;
import samenspel.diagram.look.LinearLight;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LabelMode;
import samenspel.network.OrganisationId;

/// What an editor asks of the lines of a printed figure. Names are left out: lines do not depend on them.
@ParameterizedClass
@MethodSource("depictions")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
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

    @Parameter
    Depiction depiction;

    private final SequencedMap<String, PrintedFigure> figures = new LinkedHashMap<>();

    @BeforeParameterizedClassInvocation
    void draw(Depiction depiction) {
        figures.clear();
        PrintedFigure.PAGES.forEach((name, page) -> figures.put(name, PrintedFigure.of(depiction, page)));
    }

    @Test
    void every_line_is_seen_on_white_unless_the_legend_calls_it_faint() {
        for (PrintedFigure figure : figures.values()) {
            Set<Colour> faint = faint(figure);
            assertEquals(Set.of(), figure.ties().stream().map(tie -> tie.pen().colour()).filter(Predicate.not(faint::contains))
                    .filter(colour -> contrast(PrintedFigure.onWhite(colour)) < LEAST_CONTRAST).collect(Collectors.toSet()));
        }
    }

    @Test
    void lines_that_mean_different_things_differ_as_drawn_in_every_sight() {
        for (PrintedFigure figure : figures.values()) {
            Set<Colour> faint = faint(figure);
            Map<String, Set<Colour>> byKind = new HashMap<>();
            figure.ties().stream().filter(tie -> !faint.contains(tie.pen().colour()))
                    .forEach(tie -> byKind.computeIfAbsent(meaning(tie), _ -> new HashSet<>()).add(PrintedFigure.onWhite(tie.pen().colour())));
            assertEquals(List.of(), alike(byKind));
        }
    }

    @Test
    void every_line_is_seen_on_dark_paper_unless_the_legend_calls_it_faint() {
        for (PrintedFigure figure : figures.values()) {
            Set<Colour> faint = faint(figure);
            assertEquals(Set.of(), figure.ties().stream().map(tie -> tie.pen().colour()).filter(Predicate.not(faint::contains))
                    .filter(colour -> LinearLight.contrast(onDark(colour), Paper.DARK.ground()) < LEAST_CONTRAST).collect(Collectors.toSet()));
        }
    }

    @Test
    void lines_that_mean_different_things_differ_on_dark_paper_in_every_sight() {
        for (PrintedFigure figure : figures.values()) {
            Set<Colour> faint = faint(figure);
            Map<String, Set<Colour>> byKind = new HashMap<>();
            figure.ties().stream().filter(tie -> !faint.contains(tie.pen().colour()))
                    .forEach(tie -> byKind.computeIfAbsent(meaning(tie), _ -> new HashSet<>()).add(onDark(tie.pen().colour())));
            assertEquals(List.of(), alike(byKind));
        }
    }

    private static Colour onDark(Colour drawn) {
        Colour dark = Paper.DARK.of(drawn);
        return new Colour(dark.red(), dark.green(), dark.blue(), 255).towards(Paper.DARK.ground(), 1 - drawn.opacity());
    }

    /// The fate where lines show one, else the layer.
    private static String meaning(Mark.Stroke tie) {
        String kind = tie.joins().orElseThrow().kind();
        return kind.substring(kind.lastIndexOf(" – ") + 1);
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

    @Test
    void arrow_heads_are_smaller_than_discs_and_small_on_a_column() {
        figures.forEach((name, figure) -> {
            double longest = figure.ties().stream().filter(tie -> tie.head() == ArrowHead.ARROW).mapToDouble(Mark.Stroke::headLength).max().orElse(0);
            double smallest = figure.discs().values().stream().mapToDouble(disc -> 2 * disc.radius()).min().orElseThrow();
            assertTrue(longest < smallest, name + ": " + longest + " on discs of " + smallest);
            assertTrue(!name.startsWith("16 ×") || longest <= 1.3 * PrintedFigure.MILLIMETRE, name + ": " + longest / PrintedFigure.MILLIMETRE + " mm");
        });
    }

    @Test
    void every_manner_of_line_is_in_the_legend() {
        for (PrintedFigure figure : figures.values()) {
            Set<Manner> drawn = manners(figure.ties());
            Set<Manner> explained = manners(swatches(figure));
            Set<Manner> headless = explained.stream().map(manner -> new Manner(manner.colour, manner.dash, false)).collect(Collectors.toSet());
            assertEquals(Set.of(), drawn.stream().filter(manner -> !explained.contains(manner) && !headless.contains(manner)).collect(Collectors.toSet()));
        }
    }

    @Test
    void a_line_of_the_legend_is_as_wide_as_those_of_the_picture() {
        figures.forEach((name, figure) -> {
            Map<Manner, Double> drawn = widths(figure.ties());
            widths(swatches(figure)).forEach((manner, width) -> assertEquals(drawn.getOrDefault(manner, width), width, 0.1 * width, name + " " + manner));
        });
    }

    private static Map<Manner, Double> widths(List<Mark.Stroke> lines) {
        return lines.stream().collect(Collectors.toMap(Manner::of, line -> line.pen().width(), Math::max));
    }

    private static Set<Manner> manners(List<Mark.Stroke> lines) {
        return lines.stream().map(Manner::of).collect(Collectors.toSet());
    }

    @Test
    void a_line_that_passes_under_the_disc_of_another_is_parted_from_it() {
        for (PrintedFigure figure : figures.values()) {
            List<MarkRole> roles = figure.diagram().marks().stream().map(Mark::role).toList();
            assertTrue(roles.lastIndexOf(MarkRole.TIE) < roles.indexOf(MarkRole.CLEARING) && roles.lastIndexOf(MarkRole.CLEARING) < roles.indexOf(MarkRole.ORGANISATION));
            Set<OrganisationId> passed = new TreeSet<>();
            figure.ties().forEach(tie -> passed.addAll(figure.crossed(tie, ends(tie))));
            assertEquals(Set.of(), passed.stream().filter(id -> !isParted(figure, id)).collect(Collectors.toSet()));
        }
    }

    private static Set<OrganisationId> ends(Mark.Stroke tie) {
        return Set.of(tie.joins().orElseThrow().from().organisation().orElseThrow(), tie.joins().orElseThrow().to().organisation().orElseThrow());
    }

    /// Whether white stands out round everything drawn for an organisation.
    private static boolean isParted(PrintedFigure figure, OrganisationId id) {
        List<Mark> marks = figure.diagram().marks();
        Mark.Group group = marks.stream().filter(mark -> mark instanceof Mark.Group && mark.role() == MarkRole.ORGANISATION)
                .map(Mark.Group.class::cast).filter(mark -> mark.id().isOf(id)).findFirst().orElseThrow();
        Mark.Disc white = marks.stream().filter(mark -> mark.role() == MarkRole.CLEARING).map(Mark.Disc.class::cast)
                .filter(mark -> mark.id().isOf(id)).findFirst().orElseThrow();
        double outermost = group.marks().stream().filter(mark -> mark.role() != MarkRole.CODE).mapToDouble(mark -> mark.bounds().width() / 2).max().orElseThrow();
        return white.fill().equals(Colour.WHITE) && white.radius() > outermost + 0.1 * PrintedFigure.MILLIMETRE;
    }

    @Test
    void on_every_page_a_line_is_at_most_a_quarter_as_wide_as_a_disc() {
        figures.forEach((name, figure) -> {
            double widest = figure.ties().stream().mapToDouble(tie -> tie.pen().width()).max().orElse(0);
            double smallest = figure.discs().values().stream().mapToDouble(disc -> 2 * disc.radius()).min().orElseThrow();
            assertTrue(widest <= smallest / 4, name + ": " + widest + " beside discs of " + smallest);
        });
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
