package samenspel.exchange.plan;

import samenspel.exchange.table.ColumnReason;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.text.Folding;

/// What a column is, by its heading, or by the question that several columns of a survey ask about one organisation each.
///
/// @param heading      of the column, or what is asked where it is a question
/// @param question     whether every column that asks this is meant, whatever organisation or wave it names
/// @param organisation of a single column of a survey; empty for what its heading says
/// @param layer        of the answers in a survey
/// @param wave         of these; [#ITS_OWN] for that of the heading
public record ColumnRule(String heading, boolean question, ColumnRole role, String organisation, String layer, String wave) {
    static final String ITS_OWN = "{wave}";

    static ColumnRule of(ReadColumn column) {
        ReadColumn asks = asks(column.heading(), column.role());
        boolean asked = asks.role() != ColumnRole.NOT_USED && !asks.organisation().isEmpty()
                && (column.role() == ColumnRole.MENTION || asks.organisation().equals(column.organisation()));
        if (!asked) {
            return new ColumnRule(column.heading(), false, column.role(), column.organisation(), column.layer(), column.wave());
        }
        return new ColumnRule(asks.layer(), true, column.role(), "", column.layer(), column.wave().equals(asks.wave()) ? ITS_OWN : column.wave());
    }

    private static ReadColumn asks(String heading, ColumnRole role) {
        boolean could = role == ColumnRole.ANSWER || role == ColumnRole.MENTION;
        return could ? ReadColumn.of(heading, role, ColumnReason.HEADING).asking() : ReadColumn.of(heading, ColumnRole.NOT_USED, ColumnReason.REST);
    }

    boolean fits(ReadColumn column) {
        if (!question) {
            return Folding.fold(heading).equals(Folding.fold(column.heading()));
        }
        ReadColumn asks = asks(column.heading(), role);
        return !asks.organisation().isEmpty() && Folding.fold(asks.layer()).equals(Folding.fold(heading));
    }

    ReadColumn on(ReadColumn column) {
        if (!question) {
            return new ReadColumn(column.heading(), role, organisation, layer, wave, ColumnReason.STATED);
        }
        ReadColumn asks = asks(column.heading(), role);
        String whom = role == ColumnRole.MENTION ? "" : asks.organisation();
        return new ReadColumn(column.heading(), role, whom, layer, wave.equals(ITS_OWN) ? asks.wave() : wave, ColumnReason.STATED);
    }
}
