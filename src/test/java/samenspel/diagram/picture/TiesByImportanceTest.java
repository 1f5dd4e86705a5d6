package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.LineWidth;
import samenspel.diagram.Mark;
import samenspel.diagram.look.LinearLight;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LegendKey;
import samenspel.layout.backbone.Backbone;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// Which lines of a picture are dark and which are light.
class TiesByImportanceTest {
    private static final Document DOCUMENT = Drawn.samples().getFirst();
    private static final Network NETWORK = DOCUMENT.network();
    private static final View STRONG = Drawn.only(View.opening(NETWORK), new LayerId("strong"));
    private static final View CONTENT = Drawn.only(View.opening(NETWORK), new LayerId("content"));
    private static final Set<OrganisationId> HUBS = Set.of(new OrganisationId("cjg01"), new OrganisationId("jgz01"));

    @Test
    void ties_of_hubs_are_darker_and_lie_above_the_others() {
        List<Mark.Stroke> lines = lines(STRONG, Emphasis.NONE);
        List<Boolean> ofHubs = lines.stream().map(TiesByImportanceTest::isOfHub).toList();
        assertEquals(ofHubs.stream().sorted().toList(), ofHubs);
        double lightestOfHubs = lines.stream().filter(TiesByImportanceTest::isOfHub).mapToDouble(TiesByImportanceTest::contrast).min().orElseThrow();
        double darkestOfOthers = lines.stream().filter(Predicate.not(TiesByImportanceTest::isOfHub)).mapToDouble(TiesByImportanceTest::contrast).max().orElseThrow();
        assertTrue(lightestOfHubs > 2 * darkestOfOthers, lightestOfHubs + " " + darkestOfOthers);
    }

    @Test
    void the_ties_of_who_is_selected_are_as_dark_as_those_of_hubs_and_above_all() {
        OrganisationId selected = new OrganisationId("s15");
        List<Mark.Stroke> lines = lines(STRONG, Emphasis.on(selected));
        List<Boolean> theirs = lines.stream().map(line -> pair(line).has(selected)).toList();
        assertTrue(theirs.contains(true));
        assertEquals(theirs.stream().sorted().toList(), theirs);
        assertEquals(lines(STRONG, Emphasis.NONE).getLast().pen(), lines.getLast().pen());
    }

    @Test
    void whoever_is_selected_the_hubs_are_the_same() {
        Depiction selected = STRONG.depict(DOCUMENT, Emphasis.on(new OrganisationId("s15")), Language.EN);
        assertEquals(HUBS, TieInks.of(selected, Drawn.SCENES).hubs());
    }

    @Test
    void several_layers_keep_their_colours() {
        Set<Colour> drawn = lines(Drawn.only(View.opening(NETWORK), new LayerId("administrative")).toggled(LegendKey.BACKBONE)
                .withLayers(new LinkedHashSet<>(List.of(new LayerId("administrative"), new LayerId("strong")))), Emphasis.NONE)
                .stream().map(line -> line.pen().colour()).collect(Collectors.toSet());
        assertEquals(Set.of(DOCUMENT.look().of(new LayerId("administrative")).colour(), DOCUMENT.look().of(new LayerId("strong")).colour()), drawn);
    }

    @Test
    void of_many_lines_those_outside_a_usual_backbone_are_faint() {
        Set<Pair> backbone = Backbone.of(NETWORK, 0.2);
        List<Mark.Stroke> lines = lines(CONTENT, Emphasis.NONE);
        assertTrue(lines.size() > 600);
        assertTrue(lines.stream().allMatch(line -> isFaint(line) != backbone.contains(pair(line))));
    }

    @Test
    void no_line_is_faint_among_a_few_hundred() {
        assertTrue(lines(STRONG, Emphasis.NONE).stream().noneMatch(TiesByImportanceTest::isFaint));
    }

    @Test
    void a_backbone_that_was_asked_for_is_kept() {
        Set<Pair> backbone = Backbone.of(NETWORK, 0.5);
        assertTrue(lines(Drawn.withBackbone(DOCUMENT, 0.5), CONTENT, Emphasis.NONE).stream().allMatch(line -> isFaint(line) != backbone.contains(pair(line))));
    }

    @Test
    void the_row_of_the_legend_switches_faint_lines_off_and_nobody_moves() {
        View dark = CONTENT.toggled(LegendKey.BACKBONE);
        assertTrue(lines(dark, Emphasis.NONE).stream().noneMatch(TiesByImportanceTest::isFaint));
        assertEquals(Drawn.centres(Drawn.picture(DOCUMENT, CONTENT)), Drawn.centres(Drawn.picture(DOCUMENT, dark)));
        assertEquals(Drawn.lines(Drawn.picture(DOCUMENT, CONTENT)), Drawn.lines(Drawn.picture(DOCUMENT, dark)));
    }

    @Test
    void where_lines_cross_they_are_no_darker() {
        assertEquals(Set.of(255), lines(CONTENT, Emphasis.NONE).stream().map(line -> line.pen().colour().alpha()).collect(Collectors.toSet()));
        assertEquals(Set.of(255), lines(STRONG, Emphasis.NONE).stream().map(line -> line.pen().colour().alpha()).collect(Collectors.toSet()));
    }

    @Test
    void what_is_gained_or_lost_lies_above_what_is_kept_and_is_wider() {
        List<Mark.Stroke> lines = lines(STRONG.with(Drawn.change(NETWORK)), Emphasis.NONE);
        List<Double> widths = lines.stream().map(line -> line.pen().width()).toList();
        assertEquals(widths.stream().sorted().toList(), widths);
        assertNotEquals(lines.getFirst().pen(), lines.getLast().pen());
    }

    @Test
    void where_it_is_asked_lines_taper_along_their_direction_and_dashed_ones_keep_their_heads() {
        Document tapering = DOCUMENT.with(DOCUMENT.look().with(LineWidth.DIRECTION));
        assertEquals(Set.of(ArrowHead.TAPER), lines(tapering, CONTENT.toggled(LegendKey.BACKBONE), Emphasis.NONE).stream().map(Mark.Stroke::head).collect(Collectors.toSet()));
        View referral = Drawn.only(CONTENT, new LayerId("referral")).toggled(LegendKey.BACKBONE);
        assertEquals(Set.of(ArrowHead.ARROW), lines(tapering, referral, Emphasis.NONE).stream().map(Mark.Stroke::head).collect(Collectors.toSet()));
    }

    @Test
    void where_it_is_asked_stronger_ties_are_wider_and_nothing_else_changes() {
        Document wide = DOCUMENT.with(DOCUMENT.look().with(LineWidth.STRENGTH));
        List<Mark.Stroke> alike = lines(DOCUMENT, CONTENT.toggled(LegendKey.BACKBONE), Emphasis.NONE);
        List<Mark.Stroke> byStrength = lines(wide, CONTENT.toggled(LegendKey.BACKBONE), Emphasis.NONE);
        assertEquals(1, alike.stream().map(line -> line.pen().width()).distinct().count());
        assertEquals(4, byStrength.stream().map(line -> line.pen().width()).distinct().count());
        assertEquals(alike.stream().map(line -> line.pen().colour()).toList(), byStrength.stream().map(line -> line.pen().colour()).toList());
        assertEquals(Drawn.lines(Drawn.picture(DOCUMENT, CONTENT)), Drawn.lines(Drawn.picture(wide, CONTENT)));
    }

    private static List<Mark.Stroke> lines(View view, Emphasis emphasis) {
        return lines(DOCUMENT, view, emphasis);
    }

    private static List<Mark.Stroke> lines(Document document, View view, Emphasis emphasis) {
        return List.copyOf(Drawn.strokes(Drawn.picture(document, view, emphasis)).values());
    }

    private static boolean isOfHub(Mark.Stroke line) {
        return HUBS.contains(pair(line).from()) || HUBS.contains(pair(line).to());
    }

    private static Pair pair(Mark.Stroke line) {
        return new Pair(line.joins().orElseThrow().from().organisation().orElseThrow(), line.joins().orElseThrow().to().organisation().orElseThrow()).unordered();
    }

    private static boolean isFaint(Mark.Stroke line) {
        return contrast(line) < 2.5;
    }

    private static double contrast(Mark.Stroke line) {
        return 1.05 / (LinearLight.luminance(line.pen().colour()) + 0.05);
    }
}
