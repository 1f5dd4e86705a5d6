package samenspel.study;

import java.util.List;
import samenspel.change.ChangeColumn;
import samenspel.change.ChangeTable;
import samenspel.change.OrganisationChange;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.network.Network;
import samenspel.text.Folding;
import samenspel.text.Language;

/// Which organisations the table of change lists, and in which order.
///
/// @param typed every word of it must occur in the name or in the sector's; empty for all organisations
public record TableOrder(ChangeColumn column, boolean descending, String typed) {
    /// All, those that lost and gained most first.
    public static final TableOrder MOST_CHANGED = new TableOrder(ChangeColumn.TURNOVER, true, "");

    public TableOrder typing(String other) {
        return new TableOrder(column, descending, other);
    }

    /// By another column: numbers the largest first, words from A on. By the same column the other way round.
    public TableOrder by(ChangeColumn other) {
        return new TableOrder(other, other == column ? !descending : !other.isText(), typed);
    }

    /// @param table of all organisations
    /// @param mode  organisations are found by no other name than they are shown with
    public ChangeTable in(Network network, ChangeTable table, NameMode mode, Language language) {
        List<String> words = List.of(Folding.fold(typed).split(" "));
        Names names = ChangeSheet.names(network, mode, language);
        return ordered(table, mode).only(row -> words.stream().allMatch(searched(network, row, names, mode, language)::contains));
    }

    /// Its rows in this order. Without names, those that are equal stand as their numbers do: the order of all ids would tell who is who.
    ChangeTable ordered(ChangeTable table, NameMode mode) {
        boolean mostChanged = column == ChangeColumn.TURNOVER && descending;
        if (mode.isNaming()) {
            return mostChanged ? table.mostChanged() : table.sorted(column, descending);
        }
        ChangeTable numbered = table.bySector();
        return (mostChanged ? numbered.sorted(ChangeColumn.TURNOVER_SHARE, true) : numbered).sorted(column, descending);
    }

    private static String searched(Network network, OrganisationChange row, Names names, NameMode mode, Language language) {
        String sector = network.sector(row.organisation().sector()).orElseThrow().name().in(language.tag());
        return Folding.fold(names.of(row.organisation().id()) + " " + sector + (mode.isNaming() ? " " + row.organisation().name() : ""));
    }
}
