package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.exchange.table.TableForm;

/// Gives a table other rows of headings.
final class HeadingRows {
    private HeadingRows() {
    }

    /// The last of the rows names the columns; answers of a survey are about whom it asks there.
    static TableForm by(Grid grid, TableForm form, List<Integer> rows) {
        List<ReadColumn> columns = new ArrayList<>();
        for (int at = 0; at < form.columns().size(); at++) {
            ReadColumn former = form.columns().get(at);
            String above = rows.isEmpty() ? "" : grid.row(rows.getLast()).cell(at);
            String heading = above.isEmpty() ? "V" + (at + 1) : above;
            boolean asks = former.role() == ColumnRole.ANSWER && !former.organisation().isEmpty();
            ReadColumn named = new ReadColumn(heading, former.role(), former.organisation(), former.layer(), former.wave(), former.why());
            columns.add(asks ? named.asking() : named);
        }
        return new TableForm(form.kind(), rows.stream().sorted().toList(), columns);
    }
}
