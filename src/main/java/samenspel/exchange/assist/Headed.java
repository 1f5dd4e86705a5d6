package samenspel.exchange.assist;

import java.util.ArrayList;
import java.util.List;
import samenspel.exchange.table.Column;
import samenspel.exchange.table.Grid;
import samenspel.exchange.table.Role;
import samenspel.exchange.table.TableForm;

/// Gives a table other rows of headings.
final class Headed {
    private Headed() {
    }

    /// The last of the rows names the columns; answers of a survey are about whom it asks there.
    static TableForm by(Grid grid, TableForm form, List<Integer> rows) {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < form.columns().size(); at++) {
            Column former = form.columns().get(at);
            String above = rows.isEmpty() ? "" : grid.row(rows.getLast()).cell(at);
            String heading = above.isEmpty() ? "V" + (at + 1) : above;
            boolean asks = former.role() == Role.ANSWER && !former.organisation().isEmpty();
            Column named = new Column(heading, former.role(), former.organisation(), former.layer(), former.wave(), former.why());
            columns.add(asks ? named.asking() : named);
        }
        return new TableForm(form.kind(), rows.stream().sorted().toList(), columns);
    }
}
