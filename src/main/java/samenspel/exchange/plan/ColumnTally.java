package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.exchange.table.TableKind;

/// How many columns of the tables that are read are used, and which are not.
///
/// @param all   the columns of all tables that are read
/// @param aside those that are not used
/// @param tables those that are not read at all
public record ColumnTally(int all, List<Aside> aside, List<TableId> tables) {
    public ColumnTally {
        aside = List.copyOf(aside);
        tables = List.copyOf(tables);
    }

    /// A column that is not used.
    ///
    /// @param column from 0
    public record Aside(TableId table, int column, String heading) {
    }

    public static ColumnTally of(ImportPlan plan) {
        List<Aside> aside = new ArrayList<>();
        List<TableId> tables = new ArrayList<>();
        int all = 0;
        for (PlannedTable table : plan.tables()) {
            if (table.form().kind() == TableKind.NOT_USED) {
                tables.add(table.id());
            } else {
                all += table.form().columns().size();
                aside.addAll(aside(table));
            }
        }
        return new ColumnTally(all, aside, tables);
    }

    private static List<Aside> aside(PlannedTable table) {
        List<Aside> aside = new ArrayList<>();
        for (int at = 0; at < table.form().columns().size(); at++) {
            ReadColumn column = table.form().columns().get(at);
            if (column.role() == ColumnRole.NOT_USED) {
                aside.add(new Aside(table.id(), at, column.heading()));
            }
        }
        return aside;
    }

    /// A plan in which what is not used is kept with the organisations or ties it is about.
    public ImportPlan kept(ImportPlan plan) {
        ImportPlan kept = plan;
        for (Aside column : aside) {
            kept = kept.with(column.table(), column.column(), ColumnRole.ATTRIBUTE);
        }
        return kept;
    }
}
