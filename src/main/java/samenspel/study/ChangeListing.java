package samenspel.study;

import java.util.List;
import java.util.function.Predicate;
import samenspel.change.ChangeColumn;
import samenspel.change.ChangeTable;
import samenspel.change.Comparison;
import samenspel.change.OrganisationChange;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.words.CountedAmong;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.study.numbers.NumberTable;
import samenspel.text.Language;
import samenspel.text.Sheet;

/// What the table of change lists, in its order.
///
/// @param among of what it counts
/// @param names how organisations are called
/// @param found how they were called when somebody typed what to list
public record ChangeListing(Network network, Comparison comparison, CountedAmong among, TableOrder order, NameMode names, NameMode found) implements NumberTable {

    public ChangeListing(Network network, Comparison comparison, CountedAmong among, TableOrder order, NameMode names) {
        this(network, comparison, among, order, names, names);
    }

    /// The same rows with organisations called otherwise. An order by name would tell something of the names.
    @Override
    public ChangeListing called(NameMode other) {
        boolean byName = order.column() == ChangeColumn.NAME;
        TableOrder next = byName ? TableOrder.MOST_CHANGED.typing(order.typed()) : order;
        return new ChangeListing(network, comparison, among.called(other), next, other, found);
    }

    /// Everybody who may be listed, in the network's order.
    public ChangeTable everybody() {
        Predicate<Organisation> counted = among.organisations(network, comparison);
        return ChangeTable.of(network, counted()).only(row -> counted.test(row.organisation()));
    }

    /// What is counted.
    public Comparison counted() {
        return among.of(network, comparison);
    }

    private ChangeTable table(Language language) {
        return order.ordered(order.in(network, everybody(), found, language), names);
    }

    /// Some of its rows, in its order.
    public List<OrganisationChange> rows(List<OrganisationId> some, Language language) {
        return table(language).rows().stream().filter(row -> some.contains(row.organisation().id())).toList();
    }

    @Override
    public ChangeListing of(Network other) {
        return new ChangeListing(other, comparison, among, order, names, found);
    }

    @Override
    public Sheet sheet(Language language) {
        return ChangeSheet.of(this, table(language), language);
    }
}
