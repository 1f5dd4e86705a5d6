package samenspel.exchange.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.survey.NamesInCell;

/// How the columns of a table whose cells hold several names are parted.
public final class MentionCells {
    private MentionCells() {
    }

    /// By column, from 0, for each of the role [ColumnRole#MENTIONS].
    ///
    /// @param rows which may begin with the headings
    public static Map<Integer, NamesInCell> of(Grid rows, TableForm form) {
        return of(rows, form, KnownNames.NOBODY);
    }

    static Map<Integer, NamesInCell> of(Grid rows, TableForm form, KnownNames known) {
        Grid below = rows.after(form.lastHeading());
        Map<Integer, NamesInCell> parted = new HashMap<>();
        for (int at = 0; at < form.columns().size(); at++) {
            if (form.columns().get(at).role() == ColumnRole.MENTIONS) {
                parted.put(at, NamesInCell.of(filled(below, at), named(below, form, known)::contains));
            }
        }
        return parted;
    }

    private static List<String> filled(Grid below, int column) {
        return below.column(column).stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /// Who answers, is asked about or mentioned alone, or stands in a list.
    private static Set<String> named(Grid below, TableForm form, KnownNames known) {
        Set<String> named = new HashSet<>(known.all());
        for (int at = 0; at < form.columns().size(); at++) {
            ReadColumn column = form.columns().get(at);
            if (column.role() == ColumnRole.RESPONDENT || column.role() == ColumnRole.MENTION) {
                named.addAll(filled(below, at));
            } else if (column.role() == ColumnRole.ANSWER) {
                named.add(column.organisation());
            }
        }
        named.remove("");
        return named;
    }
}
