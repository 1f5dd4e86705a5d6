package samenspel.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.ChangeColumn;
import samenspel.change.OrganisationChange;

/// Rows as text that a spreadsheet takes: cells apart by tabs.
final class CopiedRows {
    private CopiedRows() {
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
