package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.change.Fate;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.FateLook;
import samenspel.diagram.FixedColours;
import samenspel.diagram.LayerStyle;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.BackboneTies;
import samenspel.diagram.drawn.DrawnLayersCache;
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

class BackboneViewTest {
    private static final Document WHOLE = Drawn.samples().getLast();
    private static final Network NETWORK = WHOLE.network();
    private static final Document DOCUMENT = Drawn.withBackbone(WHOLE, 0.3);
    private static final Set<Pair> BACKBONE = Backbone.of(NETWORK, 0.3);
    private static final LayerId CONTENT = new LayerId("content");
    private static final View VIEW = Drawn.only(View.opening(NETWORK), CONTENT);

    @Test
    void the_lines_of_the_backbone_are_those_that_are_not_pale() {
        Map<Boolean, Set<Pair>> byPaleness = strokes(VIEW).stream().collect(Collectors.partitioningBy(BackboneViewTest::isPale,
                Collectors.mapping(stroke -> pair(stroke.id()), Collectors.toSet())));
        assertTrue(BACKBONE.containsAll(byPaleness.get(false)));
        assertTrue(byPaleness.get(true).stream().noneMatch(BACKBONE::contains) && !byPaleness.get(true).isEmpty());
    }

    @Test
    void every_line_is_still_there_and_in_its_place() {
        assertEquals(Drawn.lines(Drawn.picture(WHOLE, VIEW)), Drawn.lines(Drawn.picture(DOCUMENT, VIEW)));
    }

    @Test
    void pale_lines_bear_no_arrows() {
        assertTrue(strokes(VIEW).stream().filter(BackboneViewTest::isPale).allMatch(stroke -> stroke.head() == ArrowHead.NONE && stroke.tail() == ArrowHead.NONE));
    }

    @Test
    void pale_lines_lie_beneath_the_others() {
        List<Boolean> pale = strokes(VIEW).stream().map(BackboneViewTest::isPale).toList();
        assertEquals(pale.stream().sorted((a, b) -> Boolean.compare(b, a)).toList(), pale);
    }

    @Test
    void pale_lines_are_thinner_than_any_other_of_their_layer() {
        double thickestPale = strokes(VIEW).stream().filter(BackboneViewTest::isPale).mapToDouble(stroke -> stroke.pen().width()).max().orElseThrow();
        assertTrue(strokes(VIEW).stream().filter(Predicate.not(BackboneViewTest::isPale)).allMatch(stroke -> stroke.pen().width() > thickestPale));
    }

    @Test
    void a_pale_line_is_seen_on_paper_and_many_are_no_darker_than_one() {
        Stream<Colour> layers = WHOLE.look().layers().values().stream().map(LayerStyle::colour);
        Stream<Colour> fates = Stream.of(Fate.values()).map(fate -> FateLook.pen(fate, FixedColours.COLOUR)).map(Pen::colour);
        Set<Colour> drawn = strokes(VIEW.withLayers(Drawn.layers(NETWORK))).stream().filter(BackboneViewTest::isPale)
                .map(stroke -> stroke.pen().colour()).collect(Collectors.toSet());
        drawn.addAll(Stream.concat(layers, fates).map(colour -> Ink.FAINT.of(Pen.solid(colour, 1)).colour()).toList());
        assertEquals(List.of(), drawn.stream().filter(colour -> colour.alpha() != 255 || contrast(colour) < 1.25 || contrast(colour) > 2).toList());
    }

    @Test
    void in_a_change_the_same_pairs_stand_out_as_in_its_waves() {
        View change = VIEW.with(Drawn.change(NETWORK));
        assertTrue(strokes(change).stream().allMatch(stroke -> isPale(stroke) != BACKBONE.contains(pair(stroke.id()))));
    }

    @Test
    void an_organisation_that_is_lit_shows_all_its_ties_in_full() {
        OrganisationId hub = pair(strokes(VIEW).getFirst().id()).from();
        Picture picture = Drawn.picture(DOCUMENT, VIEW, Emphasis.on(hub));
        assertEquals(Drawn.strokes(Drawn.picture(WHOLE, VIEW, Emphasis.on(hub))).values().stream().filter(stroke -> pair(stroke.id()).has(hub)).collect(Collectors.toSet()),
                Drawn.strokes(picture).values().stream().filter(stroke -> pair(stroke.id()).has(hub)).collect(Collectors.toSet()));
    }

    @Test
    void the_row_of_the_legend_lights_those_outside_the_backbone() {
        Emphasis row = new Emphasis(Emphasis.NONE.focus(), Emphasis.NONE.selected(), Optional.of(new LegendKey(LegendKey.Kind.BACKBONE, "")));
        Collection<Mark.Stroke> strokes = Drawn.strokes(Drawn.picture(DOCUMENT, VIEW, row)).values();
        assertTrue(strokes.stream().allMatch(stroke -> (stroke.pen().colour().alpha() == 255) != BACKBONE.contains(pair(stroke.id()))));
    }

    @Test
    void names_go_to_who_has_most_lines_in_the_backbone() {
        assertNotEquals(names(WHOLE), names(DOCUMENT));
    }

    @Test
    void a_backbone_is_reckoned_once_for_a_network_and_a_share() {
        DrawnLayersCache drawnLayersCache = new DrawnLayersCache();
        BackboneTies first = drawnLayersCache.backbone(depiction(DOCUMENT));
        assertSame(first, drawnLayersCache.backbone(depiction(DOCUMENT.with(DOCUMENT.placement().pinned(NETWORK.organisations().getFirst().id())))));
        assertNotEquals(first, drawnLayersCache.backbone(depiction(Drawn.withBackbone(WHOLE, 0.6))));
    }

    @Test
    void where_every_tie_carries_nothing_is_counted() {
        assertEquals(Optional.empty(), new DrawnLayersCache().backboneCount(VIEW.depict(WHOLE, Emphasis.NONE, Language.EN)));
    }

    private static List<Mark.Stroke> strokes(View view) {
        return List.copyOf(Drawn.strokes(Drawn.picture(DOCUMENT, view)).values());
    }

    private static Depiction depiction(Document document) {
        return VIEW.depict(document, Emphasis.NONE, Language.EN);
    }

    private static boolean isPale(Mark.Stroke stroke) {
        return contrast(stroke.pen().colour()) < 2;
    }

    private static Pair pair(MarkId tie) {
        String[] ends = tie.value().substring(tie.value().lastIndexOf(':') + 1).split("~");
        return new Pair(new OrganisationId(ends[0]), new OrganisationId(ends[1])).unordered();
    }

    private static SortedSet<String> names(Document document) {
        return Drawn.picture(document, VIEW).marks().stream().filter(Mark.Label.class::isInstance).map(mark -> ((Mark.Label) mark).text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The contrast ratio of WCAG 2.2 to white paper.
    private static double contrast(Colour colour) {
        return 1.05 / (0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue()) + 0.05);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
