package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.survey.NamesInCell;
import samenspel.text.Spot;

/// Rows of a list of ties that name several ends in one cell, such as the recipients of a message: a tie to each.
final class SeveralEnds {
    private SeveralEnds() {
    }

    /// The rows with one end in each cell. Rows made of one have its number.
    static Grid apart(Grid rows, TableHeading heading, Ledger ledger) {
        int from = heading.columns().get(ColumnRole.FROM);
        int to = heading.columns().get(ColumnRole.TO);
        if (rows.rows().stream().noneMatch(row -> NamesInCell.mayPart(row.cell(to)) || NamesInCell.mayPart(row.cell(from)))) {
            return rows;
        }
        Set<String> senders = new HashSet<>(rows.column(from));
        Set<String> alone = new HashSet<>(senders);
        alone.addAll(rows.column(to));
        alone.removeIf(NamesInCell::mayPart);
        NamesInCell receivers = NamesInCell.of(rows.column(to), senders::contains);
        NamesInCell starts = NamesInCell.of(rows.column(from), alone::contains);
        List<Grid.Row> apart = new ArrayList<>();
        for (Grid.Row row : rows.rows()) {
            List<Grid.Row> each = new ArrayList<>();
            senders(starts, row.cell(from), alone).forEach(start -> parts(receivers, row.cell(to)).forEach(end -> each.add(with(row, from, start, to, end))));
            if (each.size() > 1) {
                ledger.notedAlike(ImportReason.SEVERAL_ENDS, Spot.line(row.number()));
            }
            apart.addAll(each);
        }
        return new Grid(rows.name(), apart);
    }

    /// A new line may stand in the name of who sends, unless all of its lines are names.
    private static List<String> senders(NamesInCell names, String cell, Set<String> alone) {
        List<String> parts = parts(names, cell);
        return cell.indexOf('\n') >= 0 && !alone.containsAll(parts) ? List.of(cell) : parts;
    }

    private static List<String> parts(NamesInCell names, String cell) {
        List<String> parts = names.in(cell);
        return parts.size() < 2 ? List.of(cell) : parts;
    }

    private static Grid.Row with(Grid.Row row, int from, String start, int to, String end) {
        if (row.cell(from).equals(start) && row.cell(to).equals(end)) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= Math.max(from, to)) {
            cells.add("");
        }
        cells.set(from, start);
        cells.set(to, end);
        return new Grid.Row(row.number(), cells);
    }
}
