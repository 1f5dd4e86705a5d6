package samenspel.ui.numbers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.measure.Interruption;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.study.numbers.organisation.ColumnValues;
import samenspel.study.numbers.organisation.OrganisationTable;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// The numbers of columns, worked out beside the window's thread, one column after the other. Those of a network that has just
/// changed stay until the new ones are there.
final class ComputedColumns {
    private final Latest latest;
    private final Runnable changed;
    private final Runnable further;
    private final Map<PlacedColumn, SequencedMap<OrganisationId, OrganisationValue>> known = new HashMap<>();
    private Map<PlacedColumn, SequencedMap<OrganisationId, OrganisationValue>> former = Map.of();
    private List<PlacedColumn> wanted = List.of();
    private Network network;
    private Optional<Integer> capacity = Optional.empty();
    private ColumnValues computing;
    private boolean stopped;
    private double ofNext;

    /// @param changed run when another column is there, on the window's thread
    /// @param further run when more of the next is done, on the window's thread
    ComputedColumns(Worker worker, Runnable changed, Runnable further) {
        this.latest = new Latest(worker);
        this.changed = changed;
        this.further = further;
    }

    /// What is known so far.
    ///
    /// @param seen whether the rest is to be worked out from now on
    OrganisationTable table(Network of, List<PlacedColumn> columns, Optional<Integer> against, boolean seen) {
        if (of != network) {
            begin(of, against);
        } else if (!against.equals(capacity)) {
            capacity = against;
            computing = new ColumnValues(network, capacity);
            known.keySet().removeIf(one -> one.column().needsCapacity());
        }
        stopped = stopped && columns.equals(wanted);
        wanted = columns;
        if (seen) {
            next();
        }
        Map<PlacedColumn, SequencedMap<OrganisationId, OrganisationValue>> values = new LinkedHashMap<>();
        columns.forEach(one -> values(one).ifPresent(found -> values.put(one, found)));
        return new OrganisationTable(network, columns, values, capacity, Optional.empty());
    }

    private void begin(Network of, Optional<Integer> against) {
        boolean same = network != null && network.organisations().stream().map(one -> one.id()).toList().equals(of.organisations().stream().map(one -> one.id()).toList());
        former = same ? Map.copyOf(known) : Map.of();
        latest.cancel();
        known.clear();
        network = of;
        capacity = against;
        computing = new ColumnValues(of, against);
        stopped = false;
    }

    private Optional<SequencedMap<OrganisationId, OrganisationValue>> values(PlacedColumn column) {
        return Optional.ofNullable(known.get(column)).or(() -> Optional.ofNullable(former.get(column)));
    }

    private Optional<PlacedColumn> missing() {
        return wanted.stream().filter(one -> one.column().isNumber() && !known.containsKey(one)).findFirst();
    }

    private void next() {
        Optional<PlacedColumn> column = missing();
        if (stopped || column.isEmpty() || latest.isBusy()) {
            return;
        }
        ColumnValues computed = computing;
        ofNext = 0;
        latest.ask(watch -> Interruption.heard(watch::report, () -> computed.of(column.get())), share -> {
            ofNext = share;
            further.run();
        }, values -> came(computed, column.get(), values), this::next);
    }

    /// Which share of the columns of numbers is there, from 0 to 1.
    double share() {
        long all = all();
        return all == 0 ? 1 : Math.min(1, (there() + ofNext) / all);
    }

    private void came(ColumnValues by, PlacedColumn column, SequencedMap<OrganisationId, OrganisationValue> values) {
        if (by == computing) {
            known.put(column, values);
            ofNext = 0;
            changed.run();
        }
        next();
    }

    /// No further column is worked out until others are asked for.
    void stop() {
        stopped = true;
        latest.cancel();
        changed.run();
    }

    void goOn() {
        stopped = false;
        next();
        changed.run();
    }

    boolean isStopped() {
        return stopped;
    }

    /// Whether a column is of the network as it is now.
    boolean isThere(PlacedColumn column) {
        return !column.column().isNumber() || known.containsKey(column);
    }

    /// How many of the columns of numbers are there.
    long there() {
        return wanted.stream().filter(one -> one.column().isNumber() && known.containsKey(one)).count();
    }

    long all() {
        return wanted.stream().filter(one -> one.column().isNumber()).count();
    }
}
