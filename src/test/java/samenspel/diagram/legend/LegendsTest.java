package samenspel.diagram.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.change.Fate;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Drawn;
import samenspel.diagram.LineWidth;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.BackboneCount;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.ReportedLayer;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class LegendsTest {

    @ParameterizedTest
    @MethodSource("samples")
    void every_sector_shown_has_a_row(Document document) {
        Set<String> sectors = document.network().organisations().stream().map(o -> o.sector().value()).collect(Collectors.toSet());
        assertEquals(sectors, printed(document, View.opening(document.network()), LegendKey.Kind.SECTOR));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_hidden_sector_is_not_printed(Document document) {
        String sector = document.network().sectors().getFirst().id().value();
        View view = View.opening(document.network()).toggled(new LegendKey(LegendKey.Kind.SECTOR, sector));
        assertFalse(printed(document, view, LegendKey.Kind.SECTOR).contains(sector));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_hidden_sector_keeps_its_row_on_the_screen(Document document) {
        LegendKey row = new LegendKey(LegendKey.Kind.SECTOR, document.network().sectors().getFirst().id().value());
        assertTrue(legend(document, View.opening(document.network()).toggled(row)).has(row));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void only_layers_that_are_on_are_printed(Document document) {
        View view = View.opening(document.network());
        Set<String> on = view.seen().layers().stream().map(LayerId::value).collect(Collectors.toSet());
        assertEquals(on, printed(document, view, LegendKey.Kind.LAYER));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void of_a_change_the_fates_are_printed_and_not_the_layers(Document document) {
        View view = View.opening(document.network()).with(Drawn.change(document.network()));
        assertEquals(Stream.of(Fate.values()).map(Enum::name).collect(Collectors.toSet()), printed(document, view, LegendKey.Kind.FATE));
        assertEquals(Set.of(), printed(document, view, LegendKey.Kind.LAYER));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fates_are_counted_over_the_reported_layers_since_derived_ones_count_them_again(Document document) {
        Network network = document.network();
        View view = View.opening(network).with(Drawn.change(network)).withLayers(Drawn.layers(network));
        List<Counts> counts = network.layers().stream().filter(ReportedLayer.class::isInstance)
                .map(layer -> counts(network, layer)).toList();
        assertEquals(Stream.of(counts.stream().mapToInt(Counts::gained), counts.stream().mapToInt(Counts::lost),
                        counts.stream().mapToInt(Counts::kept), counts.stream().mapToInt(Counts::unknown)).map(s -> s.sum()).toList(),
                legend(document, view).fates().entries().stream().filter(row -> row.key().kind() == LegendKey.Kind.FATE).map(row -> Integer.valueOf(row.count().replace(".", ""))).toList());
    }

    @Test
    void what_becomes_of_a_layer_that_is_not_counted_with_others_is_said_beside_them() {
        Document document = Drawn.samples().getFirst();
        Network network = document.network();
        View view = View.opening(network).with(Drawn.change(network)).withLayers(new LinkedHashSet<>(List.of(new LayerId("referral"), new LayerId("strong"))));
        LegendSection fates = legend(document, view).printed().getFirst();
        assertEquals("Verandering: Cliëntverwijzing", fates.title());
        assertEquals(List.of("Sterke relaties: 181 nieuw, 183 verloren, 106 gebleven, 21 onbekend"),
                fates.entries().stream().filter(row -> row.key().equals(LegendKey.APART)).map(LegendEntry::text).toList());
    }

    @Test
    void several_layers_that_are_not_counted_with_others_are_named() {
        Document document = Drawn.samples().getFirst();
        View view = View.opening(document.network()).with(Drawn.change(document.network())).withLayers(Drawn.layers(document.network()));
        assertEquals(List.of("Niet meegeteld: basisrelaties, sterke relaties"), legend(document, view).fates().entries().stream()
                .filter(row -> row.key().equals(LegendKey.APART)).map(LegendEntry::text).toList());
    }

    @Test
    void what_the_width_of_lines_says_is_explained_where_it_says_something() {
        Document document = Drawn.samples().getFirst();
        View view = View.opening(document.network());
        Document wide = document.with(document.look().with(LineWidth.STRENGTH));
        assertEquals(Set.of("legend.strength"), printed(wide, view, LegendKey.Kind.SIZE));
        assertEquals(Set.of("legend.strength"), printed(wide, view.with(Drawn.change(document.network())), LegendKey.Kind.SIZE));
        assertEquals(Set.of(), printed(document, view, LegendKey.Kind.SIZE));
        Document tapering = document.with(document.look().with(LineWidth.DIRECTION));
        assertEquals(Set.of("legend.direction"), printed(tapering, Drawn.only(view, new LayerId("content")), LegendKey.Kind.SIZE));
        assertEquals(Set.of(), printed(tapering, view, LegendKey.Kind.SIZE));
    }

    @Test
    void the_hubs_whose_ties_are_darker_are_named() {
        Document document = Drawn.samples().getFirst();
        LegendEntry row = legend(document, View.opening(document.network())).layers().entries().getLast();
        assertEquals("van CJG Meerwoude en JGZ Meerwoude: 95", row.text() + ": " + row.count());
    }

    @Test
    void the_ties_of_hubs_are_counted_among_all_of_their_layer_whatever_is_hidden() {
        Document document = Drawn.samples().getFirst();
        String education = document.network().sectors().stream().filter(sector -> sector.name().toString().contains("Onderwijs")).findFirst().orElseThrow().id().value();
        List<LegendEntry> rows = legend(document, View.opening(document.network()).toggled(new LegendKey(LegendKey.Kind.SECTOR, education))).layers().entries();
        assertEquals(List.of("300", "95"), List.of(rows.get(rows.size() - 2).count(), rows.getLast().count()));
    }

    @Test
    void what_is_outside_a_backbone_keeps_its_row_while_all_lines_are_dark() {
        Document document = Drawn.samples().getFirst();
        View content = Drawn.only(View.opening(document.network()), new LayerId("content"));
        assertEquals(Set.of(""), printed(document, content, LegendKey.Kind.BACKBONE));
        assertEquals(Set.of(), printed(document, content.toggled(LegendKey.BACKBONE), LegendKey.Kind.BACKBONE));
        assertTrue(legend(document, content.toggled(LegendKey.BACKBONE)).has(LegendKey.BACKBONE));
    }

    @Test
    void what_is_outside_a_backbone_has_its_row_among_the_lines_of_a_wave() {
        Document document = Drawn.withBackbone(Drawn.samples().getLast(), 0.3);
        View view = View.opening(document.network());
        LegendEntry row = legend(document, view).layers().entries().getLast();
        BackboneCount backboneCount = Drawn.SCENES.backboneCount(depiction(document, view)).orElseThrow();
        assertEquals("Overige relaties, bleek: " + (backboneCount.of() - backboneCount.lines()) + " van " + backboneCount.of() + " lijnen", row.text() + ": " + row.count());
    }

    @Test
    void what_is_outside_a_backbone_has_its_row_among_the_fates_of_a_change() {
        Document document = Drawn.samples().getLast();
        View view = View.opening(document.network()).with(Drawn.change(document.network()));
        assertEquals(Set.of(""), printed(Drawn.withBackbone(document, 0.3), view, LegendKey.Kind.BACKBONE));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void colour_by_access_has_two_rows_and_the_codes_in_discs_one_each(Document document) {
        View view = View.opening(document.network()).with(ColourBy.Trait.ACCESS);
        assertEquals(Set.of("ACCESS", "OTHER"), printed(document, view, LegendKey.Kind.ACCESS));
        assertEquals(printed(document, View.opening(document.network()), LegendKey.Kind.SECTOR), printed(document, view, LegendKey.Kind.SECTOR));
        assertTrue(legend(document, view).codes().entries().stream().flatMap(row -> row.swatch().stream())
                .allMatch(mark -> !(mark instanceof Mark.Disc disc) || disc.fill().equals(Colour.WHITE)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void where_colour_shows_the_sector_codes_need_no_rows_of_their_own(Document document) {
        assertEquals(List.of(), legend(document, View.opening(document.network())).codes().entries());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void where_discs_have_no_room_for_codes_none_is_explained(Document document) {
        Depiction depiction = depiction(document, View.opening(document.network()).with(ColourBy.Trait.ACCESS));
        assertEquals(List.of(), Legends.of(depiction, Drawn.SCENES, DiscSizes.EQUAL, new Sizes(0.68, 0.1), 0.68).codes().entries());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void where_discs_have_no_room_for_codes_those_of_the_legend_have_none(Document document) {
        Legend legend = Legends.of(depiction(document, View.opening(document.network())), Drawn.SCENES, DiscSizes.EQUAL, new Sizes(0.68, 0.1), 0.68);
        assertTrue(legend.organisations().entries().stream().flatMap(row -> row.swatch().stream()).noneMatch(Mark.Label.class::isInstance));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_first_of_the_sizes_is_the_largest_there_is(Document document) {
        View view = View.opening(document.network()).withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE)));
        double largest = new Pictures(Drawn.SCENES).sizes(depiction(document, view)).largest();
        LegendSection sizes = legend(document, view).sizes();
        assertEquals(List.of("Grootte: Partners", String.valueOf((int) largest)), List.of(sizes.title(), sizes.entries().getFirst().text()));
    }

    @Test
    void who_did_not_answer_looks_in_the_legend_as_in_the_picture() {
        Document document = Drawn.samples().getFirst();
        Mark.Disc swatch = (Mark.Disc) legend(document, View.opening(document.network())).organisations().entries().stream()
                .filter(row -> row.key().id().equals("NOT_ANSWERED")).findFirst().orElseThrow().swatch().getFirst();
        Mark.Disc drawn = Drawn.flat(Drawn.picture(document, View.opening(document.network())).marks()).stream()
                .filter(mark -> mark.id().value().startsWith("disc:")).map(Mark.Disc.class::cast)
                .filter(disc -> disc.outline().dash() != Dash.SOLID).findFirst().orElseThrow();
        assertEquals(drawn.outline(), swatch.outline());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sectors_are_counted_by_who_was_in_the_network(Document document) {
        int counted = legend(document, View.opening(document.network())).organisations().entries().stream()
                .filter(row -> row.key().kind() == LegendKey.Kind.SECTOR).mapToInt(row -> Integer.parseInt(row.count())).sum();
        assertEquals(document.network().response(document.network().waves().getFirst().id()).present(), counted);
    }

    @Test
    void discs_of_one_size_need_no_rows_of_sizes() {
        Document document = Drawn.samples().getLast();
        assertEquals(List.of(), legend(document, View.opening(document.network())).sizes().entries());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sizes_of_a_count_are_whole_and_differ(Document document) {
        View view = View.opening(document.network()).withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE)));
        List<String> values = legend(document, view).sizes().entries().stream().map(LegendEntry::text).toList();
        assertTrue(!values.isEmpty() && values.stream().allMatch(value -> value.matches("[0-9]+")) && Set.copyOf(values).size() == values.size(),
                values.toString());
    }

    @Test
    void the_sizes_of_a_phase_are_those_of_its_picture() {
        Document document = Drawn.samples().getLast();
        View view = View.opening(document.network()).withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE)))
                .with(Drawn.change(document.network()).in(samenspel.diagram.seen.Lens.Phase.BEFORE));
        assertEquals(Drawn.picture(document, view).sizes(), new Pictures(Drawn.SCENES).sizes(depiction(document, view)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_swatch_stays_in_its_box(Document document) {
        View view = View.opening(document.network()).with(Drawn.change(document.network())).withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE)));
        Legend legend = legend(document, view);
        assertTrue(Stream.of(legend.layers(), legend.fates(), legend.organisations(), legend.codes(), legend.sizes())
                .flatMap(section -> section.entries().stream()).allMatch(LegendsTest::swatchStaysInItsBox));
    }

    /// Both waves are drawn at once, so an organisation with the same 61 partners twice may have more in either.
    @Test
    void sizes_in_a_picture_of_a_change_say_that_ties_of_either_wave_count() {
        Document document = Drawn.samples().getFirst();
        Lens lens = View.lenses(document.network()).stream().filter(Lens.Between.class::isInstance).findFirst().orElseThrow();
        View change = View.opening(document.network()).with(lens).withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE)));
        assertEquals("Grootte: Partners in een van beide metingen", legend(document, change).sizes().title());
    }

    private static boolean swatchStaysInItsBox(LegendEntry row) {
        // The bounds of an arrow leave room at its tip too.
        Box box = new Box(0, 0, row.width(), row.height()).grown(1);
        return row.swatch().stream().map(Mark::bounds).allMatch(box::contains);
    }

    @Test
    void sizes_are_explained_also_where_no_disc_is_small_enough_for_a_legend() {
        Document document = Drawn.samples().getFirst();
        Depiction depiction = depiction(document, View.opening(document.network()).withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE))));
        Legend legend = Legends.of(depiction, Drawn.SCENES, new Pictures(Drawn.SCENES).sizes(depiction), Optional.empty(), new Sizes(1, 1e6));
        assertEquals(List.of("de grootste schijf: 61"), legend.sizes().entries().stream().map(LegendEntry::text).toList());
    }

    private static Counts counts(Network network, Layer layer) {
        return Change.of(network, layer, network.waves().getFirst().id(), network.waves().getLast().id()).counts();
    }

    private static Set<String> printed(Document document, View view, LegendKey.Kind kind) {
        return legend(document, view).printed().stream().flatMap(section -> section.entries().stream()).map(LegendEntry::key)
                .filter(key -> key.kind() == kind).map(LegendKey::id).collect(Collectors.toSet());
    }

    private static Legend legend(Document document, View view) {
        Depiction depiction = depiction(document, view);
        return Legends.of(depiction, Drawn.SCENES, new Pictures(Drawn.SCENES).sizes(depiction), Optional.empty(), new Sizes(1, 0.6));
    }

    private static Depiction depiction(Document document, View view) {
        return view.depict(document, Emphasis.NONE, Language.NL);
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }
}
