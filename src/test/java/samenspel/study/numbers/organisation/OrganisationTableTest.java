package samenspel.study.numbers.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.id;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import samenspel.diagram.seen.NameMode;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.network.Wave;
import samenspel.study.numbers.OrganisationRows;
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
        return OrganisationTable.of(network, List.of(columns), Optional.of(1));
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
        assertEquals(List.of("2–3", "≥ 1", "0–2", "unknown", "1–3"), List.of("a", "b", "c", "d", "e").stream().map(one -> words.of(degree.column(), table.value(degree, id(one)))).toList());
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
        assertEquals(new ListedRows(List.of(id("a")), 5, 4, 0), listed);
        assertEquals(new ListedRows(List.of(id("e"), id("c")), 5, 2, 2), listed(table(NAME, degree), OrganisationListing.USUAL.typing(degree, "≤ 1")));
        assertEquals(List.of("a", "e", "c", "b", "d"), rows(table(NAME, degree), OrganisationListing.USUAL.typing(degree, "many")));
        assertEquals(List.of("c"), rows(table(NAME, degree), OrganisationListing.USUAL.typing(NAME, "c")));
    }

    @Test
    void nobody_may_belong_who_cannot_have_so_many() {
        PlacedColumn degree = column(OrganisationColumn.of(Measure.DEGREE));
        assertEquals(new ListedRows(List.of(), 5, 0, 0), listed(table(NAME, degree), OrganisationListing.USUAL.typing(degree, "≥ 5")));
    }

    @Test
    void a_share_that_unknown_ties_of_either_wave_could_change_is_a_range_and_has_no_rank_where_it_could_mislead() {
        Network silent = Sketch.of("a b c").tied(FIRST, CONTENT, 3, "a-b").tied(SECOND, CONTENT, 3, "a-b").silent(FIRST, "c").network();
        PlacedColumn loss = PlacedColumn.of(OrganisationColumn.of(FurtherMeasure.LOSS), silent, CONTENT.id(), SECOND).orElseThrow();
        OrganisationTable table = OrganisationTable.of(silent, List.of(loss), Optional.of(1));
        OrganisationWords words = new OrganisationWords(TEXTS);
        assertEquals(List.of("0%–50%", "0%–50%"), List.of("a", "b").stream().map(one -> words.of(loss.column(), table.value(loss, id(one)))).toList());
        assertEquals(Optional.empty(), table.ranking(loss).of(id("b")));
        List.of("a", "b").forEach(one -> assertEquals(words.full(loss.column(), table.value(loss, id(one))), words.of(loss.column(), table.value(loss, id(one)))));
    }

    @Test
    void where_nothing_was_there_to_be_lost_no_share_is_told() {
        OrganisationColumn loss = OrganisationColumn.of(FurtherMeasure.LOSS);
        OrganisationWords words = new OrganisationWords(TEXTS);
        assertEquals("unknown", words.full(loss, new OrganisationValue.Unknown(Double.NaN, Optional.of(new Bounds(1, 1)))));
        assertEquals("unknown, 0%–100%", words.full(loss, new OrganisationValue.Unknown(Double.NaN, Optional.of(new Bounds(0, 1)))));
    }

    @Test
    void who_did_not_answer_is_known_where_others_said_all() {
        Network known = Sketch.of("a b c").tied(FIRST, Sketch.AGREEMENT, 3, "a-b b-a").silent(FIRST, "c").network();
        PlacedColumn between = PlacedColumn.of(OrganisationColumn.of(Measure.BETWEENNESS), known, Sketch.AGREEMENT.id(), FIRST).orElseThrow();
        assertEquals(OrganisationValue.exactly(0), OrganisationTable.of(known, List.of(between), Optional.of(1)).value(between, id("c")));
    }

    @Test
    void what_is_typed_and_cannot_be_read_is_not_told_as_if_it_held() {
        PlacedColumn degree = column(OrganisationColumn.of(Measure.DEGREE));
        OrganisationListing listing = OrganisationListing.USUAL.typing(degree, "many").typing(NAME, "c");
        String notes = new OrganisationRows(table(NAME, degree), listing, NameMode.FULL).notes(TEXTS).toString();
        assertTrue(notes.contains(": c") && !notes.contains("many"), notes);
    }

    @Test
    void only_those_drawn_can_be_listed_and_a_copy_says_so() {
        PlacedColumn degree = column(OrganisationColumn.of(Measure.DEGREE));
        OrganisationRows drawn = new OrganisationRows(table(NAME, degree).only(Set.of(id("a"), id("b"))), OrganisationListing.USUAL, NameMode.FULL);
        assertEquals(List.of(id("a"), id("b")), drawn.rows(Language.EN));
        assertTrue(drawn.notes(TEXTS).contains("Only organisations drawn in the picture"));
        assertEquals(List.of("Organisation", "Partners (content, 2019)"), drawn.sheet(Language.EN).head().subList(0, 2));
    }

    @Test
    void without_a_capacity_chosen_nobody_is_above_one_and_the_table_says_why() {
        PlacedColumn over = column(OrganisationColumn.of(FurtherMeasure.OVERLOAD));
        OrganisationTable none = OrganisationTable.of(network, List.of(NAME, over), Optional.empty());
        assertEquals(Optional.of("No capacity has been chosen."), new OrganisationWords(TEXTS).remark(over.column(), none.value(over, id("a"))));
        assertTrue(new OrganisationRows(none, OrganisationListing.USUAL, NameMode.FULL).notes(TEXTS).contains("No capacity chosen"));
    }

    @Test
    void a_range_of_one_number_is_that_number() {
        OrganisationColumn degree = OrganisationColumn.of(Measure.DEGREE);
        OrganisationValue sure = new OrganisationValue.Known(135, Optional.of(new Bounds(135, 135)), false);
        assertEquals(Optional.empty(), new OrganisationWords(TEXTS).remark(degree, sure));
        OrganisationColumn loss = OrganisationColumn.of(FurtherMeasure.LOSS);
        assertEquals("50%", new OrganisationWords(TEXTS).full(loss, new OrganisationValue.Known(0.5, Optional.of(new Bounds(0.5, 0.501)), true)));
    }

    @Test
    void organisations_that_are_called_alike_are_told_apart() {
        Network alike = network.with(network.organisations().stream().map(one -> new Organisation(one.id(), "School", "School", one.sector(), "", one.access(), one.level(), one.task(), one.attributes())).toList(),
                new LinkedHashMap<>(network.waves().stream().collect(Collectors.toMap(Wave::id, wave -> network.fieldwork(wave.id())))));
        WhoWords words = WhoWords.of(alike, NameMode.FULL, TEXTS);
        assertEquals(alike.organisations().size(), alike.organisations().stream().map(one -> words.of(NAME, one.id())).distinct().count());
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
        OrganisationTable table = OrganisationTable.of(network, all, Optional.of(1));
        all.stream().filter(one -> one.column().isNumber()).forEach(one -> assertEquals(5, table.values().get(one).size()));
        assertEquals(List.of("a", "b", "c", "d", "e"), table.rows().stream().map(one -> one.id().value()).toList());
    }
}
