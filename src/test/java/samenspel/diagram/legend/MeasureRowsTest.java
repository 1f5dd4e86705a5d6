package samenspel.diagram.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.MeasuredColours;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.look.Paper;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Sketch;
import samenspel.study.Document;
import samenspel.study.Perspective;
import samenspel.study.ShownLegend;
import samenspel.study.View;
import samenspel.text.Language;

/// Colours of discs that say a measure, and the rows that say what they mean.
class MeasureRowsTest {
    private static final Document FIRST = Drawn.samples().getFirst();

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }

    private static View by(Measure measure, Document document) {
        return View.opening(document.network()).with(new ColourBy.OfMeasure(measure));
    }

    private static Depiction depiction(Document document, View view) {
        return view.depict(document, Emphasis.NONE, Language.EN);
    }

    private static MeasuredColours colours(Document document, View view) {
        return MeasuredColours.of(depiction(document, view), Drawn.SCENES).orElseThrow();
    }

    private static LegendSection legend(Document document, View view) {
        return Legends.of(depiction(document, view), Drawn.SCENES, DiscSizes.EQUAL, new Sizes(1, 0.6), 1).organisations();
    }

    private static Colour fill(List<Mark> marks) {
        return marks.stream().filter(Mark.Disc.class::isInstance).map(Mark.Disc.class::cast).findFirst().orElseThrow().fill();
    }

    /// Of discs, without those of their rings.
    private static Map<MarkId, Colour> fills(Document document, View view) {
        return Drawn.flat(Drawn.picture(document, view).marks()).stream().filter(mark -> mark.id().value().startsWith("disc:"))
                .filter(Mark.Disc.class::isInstance).collect(Collectors.toMap(Mark::id, mark -> ((Mark.Disc) mark).fill()));
    }

    private static List<LegendEntry> classes(LegendSection section) {
        return section.entries().stream().filter(row -> row.key().id().startsWith("class")).toList();
    }

    private static String rows(LegendSection section) {
        return section.title() + ": " + section.entries().stream().map(row -> (row.text() + " " + row.count()).strip()).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @EnumSource(value = Measure.class, names = "TURNOVER", mode = EnumSource.Mode.EXCLUDE)
    void colour_says_what_the_measure_says_of_the_layer_and_wave_that_are_drawn(Measure measure) {
        Network network = FIRST.network();
        View view = Drawn.only(by(measure, FIRST), new LayerId("content")).with(Drawn.last(network));
        SequencedMap<OrganisationId, Double> measured = Measures.of(measure, network, network.layer(new LayerId("content")).orElseThrow(), network.waves().getLast().id());
        MeasuredColours colours = colours(FIRST, view);
        assertTrue(colours.values().size() > 100);
        colours.values().forEach((id, value) -> assertEquals(measured.get(id), value, 1e-12));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_disc_has_the_colour_of_its_class_and_keeps_the_code_of_its_sector(Document document) {
        View view = by(Measure.DEGREE, document);
        MeasuredColours colours = colours(document, view);
        Map<MarkId, Colour> fills = fills(document, view);
        colours.values().keySet().forEach(id -> assertEquals(colours.of(id), fills.get(MarkId.organisation("disc", id))));
        assertTrue(Drawn.flat(Drawn.picture(document, view).marks()).stream().anyMatch(mark -> mark.id().value().startsWith("code:")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void who_did_not_answer_is_white_with_a_row_of_its_own_and_in_no_class(Document document) {
        View view = by(Measure.DEGREE, document);
        Map<MarkId, Colour> fills = fills(document, view);
        List<OrganisationId> silent = document.network().organisations().stream().map(one -> one.id())
                .filter(id -> document.network().fieldwork(view.seen().lens().wave()).participationOf(id) == Participation.NOT_ANSWERED).toList();
        assertTrue(silent.stream().allMatch(id -> fills.get(MarkId.organisation("disc", id)).equals(Colour.WHITE)));
        LegendEntry row = legend(document, view).entries().stream().filter(one -> one.key().id().equals("NOT_ANSWERED")).findFirst().orElseThrow();
        assertEquals(List.of(Colour.WHITE, "" + silent.size()), List.of(fill(row.swatch()), row.count()));
        assertTrue(silent.stream().noneMatch(colours(document, view).values()::containsKey));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_colour_of_a_disc_has_a_row_and_the_rows_count_everybody(Document document) {
        Network network = document.network();
        for (Lens lens : List.of(Drawn.first(network), Drawn.last(network), Drawn.change(network))) {
            View view = by(Measure.DEGREE, document).with(lens);
            LegendSection section = legend(document, view);
            Set<Colour> explained = section.entries().stream().filter(row -> !row.key().id().equals("ABSENT")).map(row -> fill(row.swatch())).collect(Collectors.toSet());
            assertTrue(explained.containsAll(fills(document, view).values()));
            int counted = section.entries().stream().filter(row -> row.key().kind() == LegendKey.Kind.ATTRIBUTE_RANGE || row.key().id().equals("NOT_ANSWERED"))
                    .mapToInt(row -> Integer.parseInt(row.count())).sum();
            assertEquals(network.response(lens.wave()).present(), counted);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_highest_row_states_the_largest_value_there_is(Document document) {
        View view = by(Measure.DEGREE, document);
        double largest = colours(document, view).values().values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertTrue(classes(legend(document, view)).getFirst().text().endsWith("–" + (int) largest));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_colour_means_the_same_in_both_waves_in_their_change_and_while_it_is_played(Document document) {
        Network network = document.network();
        Lens.Between change = Drawn.change(network);
        List<Lens> lenses = List.of(Drawn.first(network), Drawn.last(network), change, change.in(Lens.Phase.LEFT), change.in(Lens.Phase.ARRIVING));
        assertEquals(1, lenses.stream().map(lens -> colours(document, by(Measure.DEGREE, document).with(lens)).classes().orElseThrow().borders()).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void while_a_change_is_played_the_rows_of_the_legend_stay(Document document) {
        Lens.Between change = Drawn.change(document.network());
        assertEquals(1, Stream.of(Lens.Phase.BEFORE, Lens.Phase.LEFT, Lens.Phase.ARRIVING, Lens.Phase.AFTER)
                .map(phase -> classes(legend(document, by(Measure.DEGREE, document).with(change.in(phase))))).distinct().count());
    }

    @Test
    void pictures_of_several_layers_beside_each_other_have_one_scale_on_the_screen_too() {
        View view = by(Measure.DEGREE, FIRST).withLayers(List.of(new LayerId("strong"), new LayerId("content"))).with(Perspective.MULTIPLES);
        Depiction strong = depiction(FIRST, Drawn.only(view, new LayerId("strong")));
        Depiction content = depiction(FIRST, Drawn.only(view, new LayerId("content")));
        LegendSection shown = ShownLegend.of(FIRST, view, Paper.WHITE, Language.EN, 1, Drawn.SCENES).legend().organisations();
        assertEquals(MeasuredColours.shared(List.of(strong, content), Drawn.SCENES).orElseThrow().size(), classes(shown).size());
        assertTrue(classes(shown).stream().allMatch(row -> row.count().isEmpty()));
    }

    @Test
    void few_numbers_have_a_class_each() {
        Document small = Drawn.onCircle(Sketch.of("a b c d e").tied(Sketch.FIRST, Sketch.CONTENT, 1, "a-b b-c").network());
        View view = Drawn.only(by(Measure.DEGREE, small), Sketch.CONTENT.id());
        assertEquals("Colour: Partners: 2 1, 0–1 4", rows(new LegendSection(legend(small, view).title(), classes(legend(small, view)))));
    }

    @Test
    void who_answered_but_has_too_few_partners_is_not_said_to_have_kept_silent() {
        Document small = Drawn.onCircle(Sketch.of("a b c d e").tied(Sketch.FIRST, Sketch.CONTENT, 1, "a-b b-c a-c").network());
        LegendSection legend = legend(small, Drawn.only(by(Measure.CLUSTERING, small), Sketch.CONTENT.id()));
        assertEquals(List.of("No value: too few partners or no answer"),
                legend.entries().stream().filter(row -> row.key().id().equals("unknown")).map(LegendEntry::text).toList());
    }

    @Test
    void where_the_measure_says_nothing_no_disc_has_a_colour_and_the_caption_says_why() {
        View view = by(Measure.IN_DEGREE, FIRST);
        assertEquals(Set.of(Colour.WHITE), Set.copyOf(fills(FIRST, view).values()));
        assertEquals(List.of("Unknown"), legend(FIRST, view).entries().stream().filter(row -> row.key().id().equals("unknown")).map(LegendEntry::text).toList());
        assertTrue(caption(view).contains("Discs have no colour: incoming ties can be known only where ties have a direction."));
        assertTrue(caption(by(Measure.TURNOVER, FIRST)).contains("Discs have no colour: ties lost and gained are known only of a change between two waves."));
    }

    @Test
    void the_caption_says_in_words_what_darker_means() {
        assertTrue(caption(by(Measure.DEGREE, FIRST)).contains("The darker a disc, the more partners the organisation has among the ties drawn"));
    }

    private static String caption(View view) {
        return String.join(" ", Captions.of(depiction(FIRST, view), Drawn.SCENES).lines());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void discs_without_letters_are_explained_where_others_have_them(Document document) {
        Depiction depiction = depiction(document, View.opening(document.network()).with(ColourBy.Trait.ACCESS));
        List<LegendEntry> rows = Legends.of(depiction, Drawn.SCENES, DiscSizes.EQUAL, new Sizes(0.68, 0.68), 0.68).codes().entries();
        Set<String> sectors = Stream.of(document.network()).flatMap(network -> network.organisations().stream()).map(one -> one.sector().value()).collect(Collectors.toSet());
        assertTrue(rows.isEmpty() || rows.stream().map(row -> row.key().id()).collect(Collectors.toSet()).equals(sectors));
        assertTrue(rows.stream().filter(row -> row.text().endsWith("(no letters)")).allMatch(row -> row.swatch().stream().noneMatch(Mark.Label.class::isInstance)));
    }
}
