package samenspel.study.numbers.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import samenspel.measure.MeasureWords;
import samenspel.measure.between.LayersMeasure;
import samenspel.measure.between.PairMeasure;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.storage.PlacesInRows;
import samenspel.study.numbers.WholeTopic;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// On sample I.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeTableTest {
    private Network network;
    private WholeTable table;
    private WholeWords words;

    @BeforeAll
    void measure() {
        network = PlacesInRows.read(Path.of("samples", "network-1.samenspel.json")).value().orElseThrow().network();
        table = new WholeTable(WholeFound.all(network, WholeTopic.NETWORK));
        words = new WholeWords(network, Texts.in(Language.NL));
    }

    private List<WholeColumn> strong() {
        return table.columns().stream().filter(column -> column.layer().orElseThrow().id().value().equals("strong")).toList();
    }

    private String said(MeasureWords measure, int column) {
        WholeColumn at = strong().get(column);
        WholeRow.Of row = new WholeRow.Of(measure, "", false);
        return at.isDifference() ? words.difference(table.difference(row, at).orElseThrow(), false) : words.value(table.line(row, at.place()).orElseThrow(), false);
    }

    private List<String> said(MeasureWords measure) {
        return List.of(said(measure, 0), said(measure, 1), said(measure, 2));
    }

    @Test
    void two_waves_stand_on_both_sides_of_their_difference() {
        assertEquals(List.of("2018", "verschil", "2019"), strong().stream().map(words::column).toList());
        assertEquals(network.layers().size() * 3, table.columns().size());
    }

    @Test
    void a_part_is_so_many_of_so_many_and_differs_by_organisations() {
        assertEquals(List.of("118 van 135", "+2", "120 van 133"), said(NetworkMeasure.LARGEST_COMPONENT));
    }

    @Test
    void differences_are_of_numbers_in_full() {
        assertEquals(List.of("4,444", "+0,022", "4,466"), said(NetworkMeasure.MEAN_DEGREE));
        assertEquals(List.of("300", "−3", "297"), said(NetworkMeasure.TIES));
        assertEquals(List.of("71,0%", "−0,6 pt", "70,4%"), said(NetworkMeasure.ACROSS_SECTORS));
    }

    @Test
    void a_row_stands_for_the_same_when_parts_of_it_are_found_later() {
        WholeRow before = new WholeRow.Of(NetworkMeasure.CORE, "", false);
        assertTrue(before.standsFor(new WholeRow.Of(NetworkMeasure.CORE, "", true)));
        assertFalse(before.standsFor(new WholeRow.Of(NetworkMeasure.CORE, "1", false)));
        assertFalse(before.standsFor(new WholeRow.Head(MeasureGroup.values()[0])));
    }

    @Test
    void what_has_no_value_says_why() {
        NumberLine line = table.line(new WholeRow.Of(NetworkMeasure.RECIPROCITY_TIES, "", false), strong().getFirst().place()).orElseThrow();
        assertEquals("–", words.value(line, false));
        assertEquals("Relaties hebben hier geen richting.", words.remark(line));
    }

    @Test
    void where_pairs_are_unknown_a_number_can_be_shown_as_a_range() {
        NumberLine ties = table.line(new WholeRow.Of(NetworkMeasure.TIES, "", false), strong().getFirst().place()).orElseThrow();
        String range = words.value(ties, true);
        assertTrue(range.startsWith("300–") && words.remark(ties).startsWith("Van 300 tot "), range);
        assertTrue(words.difference(table.difference(new WholeRow.Of(NetworkMeasure.TIES, "", false), strong().get(1)).orElseThrow(), true).matches("−\\d+ … \\+\\d+"));
    }

    @Test
    void every_measure_stands_in_one_group() {
        List<MeasureWords> grouped = Stream.of(MeasureGroup.values()).flatMap(group -> group.measures().stream()).toList();
        Set<MeasureWords> all = new HashSet<>(Stream.<MeasureWords[]>of(NetworkMeasure.values(), PairMeasure.values(), LayersMeasure.values()).flatMap(Stream::of).toList());
        assertEquals(all, new HashSet<>(grouped));
        assertEquals(all.size(), grouped.size());
    }

    @Test
    void a_set_alone_stands_in_the_row_of_its_measure_and_several_in_rows_below() {
        NumberLine core = table.line(new WholeRow.Of(NetworkMeasure.CORE, "", false), strong().getFirst().place()).orElseThrow();
        assertEquals(core.number().orElseThrow(), core.members().size());
        List<WholeRow> open = table.rows(NetworkMeasure.COMMUNITIES::equals);
        List<WholeRow> groups = open.stream().filter(row -> row instanceof WholeRow.Of of && of.measure() == NetworkMeasure.COMMUNITIES).toList();
        assertTrue(groups.size() > 3);
        assertEquals("Groep 1", words.row(groups.get(1)));
        assertFalse(table.rows(_ -> false).contains(groups.get(1)));
    }

    @Test
    void between_waves_and_layers_pairs_of_them_are_columns() {
        WholeTable waves = new WholeTable(WholeFound.begin(network, WholeTopic.WAVES));
        assertEquals(List.of("2018 → 2019"), waves.columns().stream().map(words::column).distinct().toList());
        WholeTable layers = new WholeTable(WholeFound.begin(network, WholeTopic.LAYERS));
        int n = network.layers().size();
        assertEquals(2 * (1 + n * (n - 1) / 2), layers.columns().size());
        assertEquals("samen: Inhoudelijke informatie, Bestuurlijke informatie, Cliëntverwijzing", words.column(layers.columns().getFirst()));
    }

    @Test
    void what_is_still_being_found_says_so_in_a_copy() {
        List<Sheet.Cell> copied = new WholeSheet(new WholeTable(WholeFound.begin(network, WholeTopic.NETWORK)), false).sheet(Language.EN).rows().getFirst();
        assertTrue(copied.contains(new Sheet.Words("not computed yet")), copied.toString());
    }

    @Test
    void of_networks_side_by_side_only_who_was_in_them_in_a_wave_is_counted() {
        Network one = Sketch.of("a b c").absent(Sketch.FIRST, "c").absent(Sketch.SECOND, "c").absent(Sketch.FIRST, "b").network();
        assertEquals(2, ComparedSheet.size(one));
    }

    @Test
    void a_sheet_has_every_part_in_full() {
        Sheet sheet = new WholeSheet(table, true).sheet(Language.NL);
        assertTrue(sheet.definitions().stream().anyMatch(row -> row.getFirst().equals("density")), "the workbook says what each measure is");
        assertEquals(3 + 3 * table.columns().size(), sheet.head().size());
        assertTrue(sheet.rows().size() > 100);
        Sheet.Cell density = sheet.rows().stream().filter(row -> row.get(1).equals(new Sheet.Words("Dichtheid"))).findFirst().orElseThrow().get(3);
        assertTrue(density instanceof Sheet.Figure(double number) && number > 0.11 && number != Math.rint(number * 1000) / 1000, density.toString());
    }
}
