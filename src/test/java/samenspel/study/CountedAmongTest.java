package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Comparison;
import samenspel.change.Fate;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.FilterCount;
import samenspel.diagram.matrix.MatrixFigures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.TieConditions;
import samenspel.diagram.seen.TieDirection;
import samenspel.diagram.words.CountedAmong;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.text.Language;

/// Tables and figures of change count what is drawn, or say that they count the whole network.
class CountedAmongTest {
    private static final DrawnLayersCache CACHE = new DrawnLayersCache();

    /// One filter looked at in a layer of a sample.
    private record Case(Document document, Layer layer, Filter filter) {
        Network network() {
            return document.network();
        }

        View view() {
            View opening = View.opening(network());
            View change = opening.with(Drawn.change(network())).withLayers(List.of(layer.id()));
            return change.with(change.seen().with(filter));
        }

        CountedAmong among(boolean drawnOnly) {
            return view().with(view().counting().withDrawnOnly(drawnOnly)).among();
        }

        Comparison comparison() {
            return view().compare(network()).orElseThrow();
        }

        ChangeListing listing(boolean drawnOnly) {
            return new ChangeListing(network(), comparison(), among(drawnOnly), TableOrder.MOST_CHANGED, NameMode.SHORT);
        }

        @Override
        public String toString() {
            return document.network().profile().name().in("en") + ", " + layer.id() + ", " + filter.hidden() + filter.conditions() + filter.ties();
        }
    }

    private static Stream<Case> cases() {
        return Drawn.samples().stream().flatMap(document -> Stream.of(document.network().layers().getFirst(), document.network().layers().getLast())
                .flatMap(layer -> filters(document.network()).stream().map(filter -> new Case(document, layer, filter))));
    }

    private static List<Filter> filters(Network network) {
        List<Filter> filters = new ArrayList<>();
        OrganisationId first = network.organisations().getFirst().id();
        filters.add(Filter.NOTHING.toggled(new LegendKey(LegendKey.Kind.SECTOR, network.sectors().getFirst().id().value())));
        filters.add(Filter.NOTHING.toggled(new LegendKey(LegendKey.Kind.ACCESS, "OTHER")));
        filters.add(Filter.NOTHING.hiding(List.of(first)));
        filters.add(Filter.NOTHING.with(Filter.NOTHING.conditions().with(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(5)))));
        filters.add(Filter.NOTHING.around(Around.tiesOf(first)));
        filters.add(Filter.NOTHING.around(new Around(new TreeSet<>(List.of(first)), Around.Reach.ONE_STEP)));
        filters.add(Filter.NOTHING.with(TieConditions.NONE.with(TieConditions.NONE.traits().with(TieDirection.MUTUAL))));
        filters.add(Filter.NOTHING.with(TieConditions.NONE.with(LayerAlgebra.FREE.with(network.layers().getFirst().id(), LayerAlgebra.Wish.NOT_IN))));
        return filters;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_table_of_what_is_drawn_counts_the_ties_and_organisations_of_the_picture(Case one) {
        FilterCount picture = FilterCount.of(one.view().depict(one.document(), Emphasis.NONE, Language.EN), CACHE);
        ChangeListing listing = one.listing(true);
        assertEquals(List.of(picture.ties(), picture.organisations()), List.of((int) listing.counted().ties().count(), listing.everybody().rows().size()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_table_of_sectors_of_what_is_drawn_has_the_same_ties(Case one) {
        CountedAmong among = one.among(true);
        SectorMatrix matrix = SectorMatrix.of(one.network(), among.of(one.network(), one.comparison()), among.organisations(one.network(), one.comparison()));
        assertEquals(one.listing(true).counted().counts(), matrix.total());
        assertEquals(matrix.total().before() + matrix.total().after(), matrix.cells().values().stream()
                .filter(cell -> matrix.directed() || matrix.sectors().stream().map(sector -> sector.id()).toList().indexOf(cell.row()) <= matrix.sectors().stream().map(sector -> sector.id()).toList().indexOf(cell.column()))
                .mapToInt(cell -> cell.counts().before() + cell.counts().after()).sum());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void otherwise_it_counts_everything_and_says_so(Case one) {
        assertEquals(one.comparison(), one.listing(false).counted());
        List<String> said = one.listing(false).sheet(Language.EN).notes();
        assertTrue(said.get(1).startsWith("Of the whole network, not of what is drawn: "), said.toString());
        List<String> part = one.listing(true).sheet(Language.NL).notes();
        assertTrue(part.get(1).startsWith("Alleen van wat het filter overlaat: "), part.toString());
    }

    @Test
    void without_a_filter_nothing_is_said() {
        Document document = Drawn.samples().getFirst();
        Case all = new Case(document, document.network().layers().getLast(), Filter.NOTHING.onlyFates(List.of(Fate.LOST)));
        assertEquals(CountedAmong.WHOLE, all.among(true));
        assertEquals(List.of(), all.among(true).sentences(document.network(), all.comparison(), Language.EN));
    }

    @Test
    void the_figure_of_sectors_is_titled_and_captioned_by_what_it_counts() {
        Document document = Drawn.samples().getFirst();
        Case access = new Case(document, document.network().layers().getLast(), Filter.NOTHING.toggled(new LegendKey(LegendKey.Kind.ACCESS, "OTHER")));
        View view = access.view().with(access.view().counting().withDrawnOnly(true));
        var request = Drawing.matrix(document, view, access.comparison(), Language.EN);
        var drawn = MatrixFigures.of(request, Page.ofCm(24, 24));
        assertTrue(drawn.diagram().title().contains("strong ties of access organisations"), drawn.diagram().title());
        assertTrue(drawn.diagram().description().contains("Only of what the filter leaves: strong ties of access organisations."), drawn.diagram().description());
        assertFalse(Drawing.matrix(document, access.view(), access.comparison(), Language.EN).among().isPart());
    }

    @Test
    void a_figure_of_sectors_whose_words_name_somebody_has_their_names_in_it() {
        Document document = Drawn.samples().getFirst();
        OrganisationId first = document.network().organisations().getFirst().id();
        Case around = new Case(document, document.network().layers().getLast(), Filter.NOTHING.around(Around.tiesOf(first)));
        Drawing figure = new Drawing.OfMatrix(Drawing.matrix(document, around.view(), around.comparison(), Language.EN));
        assertEquals(around.view().seen().names(), figure.names());
        assertEquals(NameMode.SECTOR, figure.called(NameMode.SECTOR).names());
        assertEquals(Optional.of(NameMode.NONE), Optional.of(new Drawing.OfMatrix(Drawing.matrix(document, View.opening(document.network()), around.comparison(), Language.EN)).names()));
    }
}
