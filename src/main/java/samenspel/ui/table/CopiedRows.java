package samenspel.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.ChangeColumn;
import samenspel.change.OrganisationChange;
import samenspel.network.OrganisationId;
import samenspel.study.ChangeListing;
import samenspel.study.ChangeSheet;
import samenspel.text.Texts;

/// Rows of the table as text that a spreadsheet takes: cells apart by tabs.
public final class CopiedRows {
    private CopiedRows() {
    }

    public static String of(ChangeListing listing, List<OrganisationId> some, Texts texts) {
        List<String> heads = ChangeSheet.heads(listing.network(), listing.comparison(), texts.language());
        return of(heads, listing.rows(some, texts.language()), new CellWords(listing.network(), listing.comparison(), listing.names(), texts));
    }

    /// @param names of all columns, in their order
    static String of(List<String> names, List<OrganisationChange> rows, CellWords words) {
        String head = line(ChangeColumns.SHOWN.stream().map(column -> names.get(column.ordinal())));
        return head + rows.stream().map(row -> line(ChangeColumns.SHOWN.stream().map(column -> cell(column, row, words))))
                .collect(Collectors.joining());
    }

    private static String cell(ChangeColumn column, OrganisationChange row, CellWords words) {
        boolean nothing = !column.isText() && Double.isNaN(column.number(row.counts()));
        return nothing ? "" : words.of(column, row);
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> cell.replace('\t', ' ').replace('\n', ' ')).collect(Collectors.joining("\t")) + "\n";
    }
}
