package samenspel.study.numbers.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import samenspel.diagram.seen.NameMode;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.study.numbers.OrganisationWords;
import samenspel.text.Language;
import samenspel.text.Texts;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationTableTest {
    private static final Texts TEXTS = Texts.in(Language.EN);
    private static final PlacedColumn NAME = PlacedColumn.of(OrganisationColumn.Who.NAME);

    /// b is silent in the second wave and named by a, d is silent and named by nobody, e joins.
    private final Network network = Sketch.of("a b c d e").tied(FIRST, CONTENT, 3, "a-b a-c b-c").tied(SECOND, CONTENT, 3, "a-b a-e").silent(SECOND, "b").silent(SECOND, "d")
            .absent(FIRST, "e").network();

    private PlacedColumn column(OrganisationColumn column) {
        return PlacedColumn.of(column, network, CONTENT.id(), SECOND).orElseThrow();
    }

    private OrganisationTable table(PlacedColumn... columns) {
        return OrganisationTable.of(network, List.of(columns), 1);
    }

    private List<String> rows(OrganisationTable table, OrganisationListing listing) {
        return listed(table, listing).rows().stream().map(OrganisationId::value).toList();
    }

    private ListedRows listed(OrganisationTable table, OrganisationListing listing) {
        WhoWords words = WhoWords.of(network, NameMode.FULL, TEXTS);
        return ListedRows.of(table, listing, words, words);
    }

    @Test
    void what_is_unknown_is_never_silently_no() {
        PlacedColumn degree = column(OrganisationColumn.of(Measure.DEGREE));
        OrganisationTable table = table(degree);
        assertEquals(new OrganisationValue.Known(1, Optional.of(new Bounds(1, 4)), true), table.value(degree, id("b")));
        assertEquals(new OrganisationValue.Unknown(0, Optional.of(new Bounds(0, 4))), table.value(degree, id("d")));
        OrganisationWords words = new OrganisationWords(TEXTS);
        assertEquals(List.of("2", "≥ 1", "0", "unknown", "1"), List.of("a", "b", "c", "d", "e").stream().map(one -> words.of(degree.column(), table.value(degree, id(one)))).toList());
        PlacedColumn first = PlacedColumn.of(degree.column(), network, CONTENT.id(), FIRST).orElseThrow();
        assertEquals(new OrganisationValue.Absent(), table(first).value(first, id("e")));
    }

    @Test
    void what_could_be_another_number_stands_below_and_has_no_rank() {
        PlacedColumn degree = column(OrganisationColumn.of(Measure.DEGREE));
        OrganisationTable table = table(NAME, degree);
        assertEquals(List.of("a", "e", "c", "b", "d"), rows(table, OrganisationListing.USUAL));
        OrganisationListing rising = OrganisationListing.USUAL.sortedBy(degree, degree);
        assertEquals(List.of("c", "e", "a", "b", "d"), rows(table, rising));
        assertEquals(Optional.empty(), table.ranking(degree).of(id("b")));
        assertEquals(3, table.ranking(degree).of(id("c")).orElseThrow().rank());
    }

    @Test
    void a_filter_says_of_how_many_it_cannot_tell() {
        PlacedColumn degree = column(OrganisationColumn.of(Measure.DEGREE));
        ListedRows listed = listed(table(NAME, degree), OrganisationListing.USUAL.typing(degree, "≥ 2"));
        assertEquals(new ListedRows(List.of(id("a")), 5, 2), listed);
        assertEquals(List.of("a", "e", "c", "b", "d"), rows(table(NAME, degree), OrganisationListing.USUAL.typing(degree, "many")));
        assertEquals(List.of("c"), rows(table(NAME, degree), OrganisationListing.USUAL.typing(NAME, "c")));
    }

    @Test
    void ties_lost_to_who_is_silent_are_from_the_least_to_the_most() {
        PlacedColumn loss = column(OrganisationColumn.of(FurtherMeasure.LOSS));
        OrganisationTable table = table(loss);
        OrganisationValue own = table.value(loss, id("b"));
        assertTrue(own instanceof OrganisationValue.Known known && known.open(), own.toString());
        assertEquals("2018 → 2019", loss.waves(network, Language.EN));
    }

    @Test
    void columns_have_what_measures_say() {
        PlacedColumn column = column(OrganisationColumn.of(Measure.BETWEENNESS));
        Map<OrganisationId, Double> values = Measures.of(Measure.BETWEENNESS, network, CONTENT, SECOND);
        values.forEach((id, number) -> table(column).value(column, id).known().ifPresent(shown -> assertEquals(number, shown)));
    }

    @Test
    void every_column_is_found_by_its_word_and_asks_something() {
        OrganisationColumn.measures().forEach(column -> {
            assertEquals(Optional.of(column), OrganisationColumn.ofId(column.id()));
            assertTrue(column.question().isPresent() && column.asks(TEXTS).isPresent() && !column.name(TEXTS).isBlank());
        });
        assertEquals(Optional.of(new OrganisationColumn.OfAttribute("Budget")), OrganisationColumn.ofId("attribute:Budget"));
    }

    @Test
    void every_column_of_measures_can_be_computed() {
        List<PlacedColumn> all = OrganisationColumn.of(network).stream().flatMap(one -> PlacedColumn.of(one, network, CONTENT.id(), SECOND).stream()).toList();
        OrganisationTable table = OrganisationTable.of(network, all, 1);
        all.stream().filter(one -> one.column().isNumber()).forEach(one -> assertEquals(5, table.values().get(one).size()));
        assertEquals(List.of("a", "b", "c", "d", "e"), table.rows().stream().map(one -> one.id().value()).toList());
    }
}
