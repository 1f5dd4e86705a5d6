package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.label.Circle;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;

/// The strong ties of each sample in each wave and as change, on every page; places are the same for other layers.
class DiscsOnPaperTest {
    private static final double LEAST_CODE = 5.5 * PrintedFigure.POINT;
    private static final Appearance BARE = Appearance.USUAL.with(LabelMode.NONE);
    private static final Map<String, Appearance> APPEARANCES = Map.of("sector", BARE, "access", BARE.with(ColourBy.Trait.ACCESS),
            "degree", sized(Measure.DEGREE), "betweenness", sized(Measure.BETWEENNESS), "closeness", sized(Measure.CLOSENESS));
    private static final Map<String, PrintedFigure> FIGURES = new LinkedHashMap<>();

    private static Appearance sized(Measure measure) {
        return BARE.withSizeBy(Optional.of(SizeBy.of(measure)));
    }

    @BeforeAll
    static void draw() {
        PrintedFigure.depictions().filter(named -> named.getPayload().seen().layers().size() == 1)
                .filter(named -> named.getPayload().seen().layers().getFirst().value().equals("strong")).forEach(DiscsOnPaperTest::draw);
    }

    private static void draw(Named<Depiction> named) {
        Depiction depiction = named.getPayload();
        APPEARANCES.forEach((by, appearance) -> PrintedFigure.PAGES.forEach((page, format) ->
                FIGURES.put(by + " on " + page + " of " + named.getName(), PrintedFigure.of(depiction.with(depiction.seen().with(appearance)), format))));
    }

    /// What is wrong with each figure, where anything is.
    private static Map<String, Object> wrong(Function<PrintedFigure, ? extends Set<?>> found) {
        Map<String, Object> wrong = new LinkedHashMap<>();
        FIGURES.forEach((name, figure) -> Optional.of(found.apply(figure)).filter(all -> !all.isEmpty()).ifPresent(all -> wrong.put(name, all)));
        return wrong;
    }

    private static Stream<Mark.Label> codes(PrintedFigure figure) {
        return figure.texts().stream().filter(text -> text.role() == MarkRole.CODE || text.role() == MarkRole.LEGEND_CODE);
    }

    @Test
    void a_code_can_be_read_or_is_left_out() {
        assertEquals(Map.of(), wrong(figure -> codes(figure).filter(code -> code.lettering().size() < LEAST_CODE).map(Mark.Label::text).collect(Collectors.toSet())));
    }

    @Test
    void letters_stay_in_their_disc() {
        assertEquals(Map.of(), wrong(figure -> {
            Map<?, Circle> discs = figure.discs();
            return codes(figure).filter(code -> code.role() == MarkRole.CODE)
                    .filter(code -> Math.hypot(code.width() / 2 - 0.05 * code.lettering().size(), 0.33 * code.lettering().size()) > 0.951 * discs.get(code.id().organisation().orElseThrow()).radius())
                    .map(Mark.Label::text).collect(Collectors.toSet());
        }));
    }

    @Test
    void no_disc_lies_over_another_whatever_sizes_say() {
        assertEquals(Map.of(), wrong(figure -> Set.copyOf(figure.overlaps())));
    }

    @Test
    void every_disc_stays_on_the_page() {
        assertTrue(FIGURES.values().stream().allMatch(figure -> figure.diagram().page().contains(figure.network())));
    }

    @Test
    void every_code_on_a_page_is_in_its_legend() {
        assertEquals(Map.of(), wrong(figure -> {
            Set<String> codes = new TreeSet<>(figure.codes());
            codes.removeAll(figure.explained());
            return codes;
        }));
    }

    @Test
    void the_legend_explains_no_code_that_is_not_drawn() {
        FIGURES.entrySet().forEach(figure -> {
            Set<String> explained = codes(figure.getValue()).filter(code -> code.role() != MarkRole.CODE).map(Mark.Label::text).collect(Collectors.toCollection(TreeSet::new));
            explained.removeAll(figure.getValue().codes());
            assertEquals(Set.of(), explained, figure.getKey());
        });
    }

    @Test
    void the_largest_size_in_the_legend_is_as_large_as_in_the_picture() {
        FIGURES.forEach((name, figure) -> {
            double legend = figure.flat().stream().filter(mark -> mark.id().value().endsWith("swatch-size")).map(Mark.Disc.class::cast)
                    .mapToDouble(Mark.Disc::radius).max().orElse(0);
            double drawn = figure.discs().values().stream().mapToDouble(Circle::radius).max().orElse(0);
            assertTrue(legend == 0 || Math.abs(legend - drawn) < 0.01 * drawn, name + ": " + legend + " for " + drawn);
        });
    }
}
