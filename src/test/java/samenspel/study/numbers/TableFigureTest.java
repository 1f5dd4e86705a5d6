package samenspel.study.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.table.TableFigures;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.View;
import samenspel.study.numbers.organisation.OrganisationListing;
import samenspel.study.numbers.organisation.OrganisationTable;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.study.privacy.Masking;
import samenspel.study.privacy.Naming;
import samenspel.text.Language;
import samenspel.text.Sheet;

class TableFigureTest {
    private final Document document = Drawn.samples().getLast();
    private final Network network = document.network();

    private OrganisationRows rows(NameMode names) {
        List<PlacedColumn> columns = View.opening(network).columns(network);
        return new OrganisationRows(OrganisationTable.of(network, columns, Optional.of(10)), OrganisationListing.USUAL, names);
    }

    private Diagram figure(NameMode names, Page page) {
        return TableFigures.of(TableTexts.of(rows(names), document.look(), Language.EN), page);
    }

    private static String words(Diagram diagram) {
        return diagram.marks().stream().flatMap(Mark::labels).map(Mark.Label::text).collect(Collectors.joining(" "));
    }

    @Test
    void nothing_leaves_the_page_and_no_two_texts_of_a_table_overlap() {
        Diagram diagram = figure(NameMode.SHORT, Page.ofCm(16, 12));
        assertEquals(List.of(), diagram.marks().stream().filter(mark -> !diagram.page().contains(mark.bounds())).map(Mark::id).toList());
        List<Mark.Label> labels = diagram.marks().stream().flatMap(Mark::labels).toList();
        for (Mark.Label one : labels) {
            assertEquals(List.of(), labels.stream().filter(other -> one != other && one.bounds().grown(-1.5).touches(other.bounds().grown(-1.5))).map(Mark.Label::text).toList(), one.text());
        }
    }

    @Test
    void a_page_that_is_too_small_says_how_many_rows_and_columns_are_not_there() {
        String small = words(figure(NameMode.SHORT, Page.ofCm(10, 8)));
        assertTrue(small.contains("rows the first") && small.contains("without room"), small);
        OrganisationRows all = rows(NameMode.SHORT);
        Page page = TableFigures.fitting(TableTexts.of(all, document.look(), Language.EN), Page.ofCm(24, 24));
        String large = words(figure(NameMode.SHORT, page));
        assertFalse(large.contains("rows the first"), large);
        all.rows(Language.EN).forEach(id -> assertTrue(large.contains(network.organisation(id).map(Organisation::shortName).orElseThrow())));
    }

    @Test
    void without_names_neither_figure_nor_sheet_tells_them() {
        Drawing masked = Masking.of(new Drawing.OfTable(rows(NameMode.SHORT), document.look(), Language.EN));
        assertEquals(NameMode.SECTOR, masked.names());
        String words = words(figure(NameMode.SECTOR, Page.ofCm(24, 30)));
        String sheet = ((OrganisationRows) Masking.of((NumberTable) rows(NameMode.FULL))).sheet(Language.EN).toString();
        network.organisations().forEach(one -> assertFalse(words.contains(one.shortName()) || sheet.contains(one.name()), one.name()));
        assertTrue(Naming.of(rows(NameMode.SHORT)).organisations().isNaming());
    }

    @Test
    void a_sheet_has_numbers_in_full_and_says_what_each_means() {
        OrganisationRows rows = rows(NameMode.SHORT);
        Sheet sheet = rows.sheet(Language.EN);
        assertEquals(rows.rows(Language.EN).size(), sheet.rows().size());
        assertTrue(sheet.head().contains("Partners (Strong tie, 2018)") && sheet.head().contains("Loss (Strong tie, 2018 → 2019), at most"), sheet.head().toString());
        assertEquals("Word", sheet.definitions().getFirst().getFirst());
        assertTrue(sheet.definitions().stream().anyMatch(row -> row.getFirst().equals("betweenness") && row.toString().contains("Freeman")), sheet.definitions().toString());
        assertEquals(Optional.of(1), sheet.rows().stream().map(row -> row.get(sheet.head().indexOf("Go-between (Strong tie, 2018)"))).filter(Sheet.Figure.class::isInstance).findFirst().map(_ -> 1));
    }
}
