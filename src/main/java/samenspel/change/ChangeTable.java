package samenspel.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;

/// What became of the ties of each organisation, a row each.
///
/// @param sectors in the order of legends, by which the column of sectors is sorted
public record ChangeTable(List<SectorId> sectors, List<OrganisationChange> rows) {
    public ChangeTable {
        sectors = List.copyOf(sectors);
        rows = List.copyOf(rows);
    }

    /// Every organisation that was in the network in at least one of the two waves, in the network's order.
    public static ChangeTable of(Network network, Comparison comparison) {
        Map<OrganisationId, List<TieChange>> ties = new HashMap<>();
        comparison.ties().map(LayerTie::change).forEach(tie -> {
            ties.computeIfAbsent(tie.pair().from(), id -> new ArrayList<>()).add(tie);
            ties.computeIfAbsent(tie.pair().to(), id -> new ArrayList<>()).add(tie);
        });
        List<OrganisationChange> rows = network.organisations().stream()
                .map(o -> new OrganisationChange(o, comparison.participants().of(o.id()),
                        Counts.of(ties.getOrDefault(o.id(), List.of()))))
                .filter(row -> row.presence().kind() != Presence.Kind.ABSENT)
                .toList();
        return new ChangeTable(network.sectors().stream().map(Sector::id).toList(), rows);
    }

    /// Sorted by one column; rows that are equal there keep their order, and what is not defined comes last
    /// either way.
    public ChangeTable sorted(ChangeColumn column, boolean descending) {
        Comparator<OrganisationChange> order = column.isText() ? text(column, descending) : number(column, descending);
        return new ChangeTable(sectors, rows.stream().sorted(order).toList());
    }

    /// Who changed most: by ties lost and gained, then by their share, then by id.
    public ChangeTable mostChanged() {
        return new ChangeTable(sectors, rows.stream().sorted(number(ChangeColumn.TURNOVER, true)
                .thenComparing(number(ChangeColumn.TURNOVER_SHARE, true))
                .thenComparing(row -> row.organisation().id())).toList());
    }

    /// Sector by sector, in each by id.
    public ChangeTable bySector() {
        return new ChangeTable(sectors, rows.stream().sorted(Comparator.comparingInt((OrganisationChange row) -> sectors.indexOf(row.organisation().sector()))
                .thenComparing(row -> row.organisation().id())).toList());
    }

    public ChangeTable only(Predicate<OrganisationChange> wanted) {
        return new ChangeTable(sectors, rows.stream().filter(wanted).toList());
    }

    private Comparator<OrganisationChange> text(ChangeColumn column, boolean descending) {
        Comparator<OrganisationChange> ascending = switch (column) {
            case SECTOR -> Comparator.comparingInt(row -> sectors.indexOf(row.organisation().sector()));
            case PRESENCE -> Comparator.comparing(row -> row.presence().kind());
            default -> Comparator.comparing(row -> row.organisation().name(), String.CASE_INSENSITIVE_ORDER);
        };
        return descending ? ascending.reversed() : ascending;
    }

    private static Comparator<OrganisationChange> number(ChangeColumn column, boolean descending) {
        // -0.0 sorts before 0.0, so only what is above zero changes its sign; NaN sorts last of all.
        return Comparator.comparingDouble(row -> {
            double value = column.rank(row.counts());
            return descending && value != 0 ? -value : value;
        });
    }
}
