package samenspel.exchange.assist;

import samenspel.exchange.table.Column;
import samenspel.exchange.table.Role;
import samenspel.exchange.table.Why;
import samenspel.text.Folding;

/// What a column is, by its heading, or by the question that several columns of a survey ask about one organisation each.
///
/// @param heading      of the column, or what is asked where it is a question
/// @param question     whether every column that asks this is meant, whatever organisation or wave it names
/// @param organisation of a single column of a survey; empty for what its heading says
/// @param layer        of the answers in a survey
/// @param wave         of these; [#ITS_OWN] for that of the heading
public record ColumnRule(String heading, boolean question, Role role, String organisation, String layer, String wave) {
    static final String ITS_OWN = "{wave}";

    static ColumnRule of(Column column) {
        Column asks = asks(column.heading(), column.role());
        boolean asked = asks.role() != Role.NOT_USED && !asks.organisation().isEmpty()
                && (column.role() == Role.MENTION || asks.organisation().equals(column.organisation()));
        if (!asked) {
            return new ColumnRule(column.heading(), false, column.role(), column.organisation(), column.layer(), column.wave());
        }
        return new ColumnRule(asks.layer(), true, column.role(), "", column.layer(), column.wave().equals(asks.wave()) ? ITS_OWN : column.wave());
    }

    private static Column asks(String heading, Role role) {
        boolean could = role == Role.ANSWER || role == Role.MENTION;
        return could ? Column.of(heading, role, Why.HEADING).asking() : Column.of(heading, Role.NOT_USED, Why.REST);
    }

    boolean fits(Column column) {
        if (!question) {
            return Folding.fold(heading).equals(Folding.fold(column.heading()));
        }
        Column asks = asks(column.heading(), role);
        return !asks.organisation().isEmpty() && Folding.fold(asks.layer()).equals(Folding.fold(heading));
    }

    Column on(Column column) {
        if (!question) {
            return new Column(column.heading(), role, organisation, layer, wave, Why.TOLD);
        }
        Column asks = asks(column.heading(), role);
        String whom = role == Role.MENTION ? "" : asks.organisation();
        return new Column(column.heading(), role, whom, layer, wave.equals(ITS_OWN) ? asks.wave() : wave, Why.TOLD);
    }
}
