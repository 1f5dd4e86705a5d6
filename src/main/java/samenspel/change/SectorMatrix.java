package samenspel.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Collections;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Sector;
import samenspel.network.SectorId;

/// Ties between sectors, before and after. A directed tie stands in the row of its sender and the column
/// of its receiver; an undirected one in both rows, and within one sector once.
///
/// @param sectors       those that have organisations, in the order of legends
/// @param organisations how many each of them has, in the same order
/// @param directed      whether a row and its column differ
/// @param cells         row by row
/// @param total         every tie once
public record SectorMatrix(List<Sector> sectors, List<Integer> organisations, boolean directed,
                           SequencedMap<SectorMatrix.Place, SectorCell> cells, Counts total) {
    public SectorMatrix {
        sectors = List.copyOf(sectors);
        organisations = List.copyOf(organisations);
        cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
    }

    /// Where a cell stands.
    public record Place(SectorId row, SectorId column) {
    }

    public static SectorMatrix of(Network network, Comparison comparison) {
        return of(network, comparison, _ -> true);
    }

    /// Of some organisations only, among whom the ties of the comparison are.
    public static SectorMatrix of(Network network, Comparison comparison, Predicate<Organisation> counted) {
        List<Organisation> some = network.organisations().stream().filter(counted).toList();
        Map<OrganisationId, SectorId> sectorOf = new HashMap<>();
        some.forEach(o -> sectorOf.put(o.id(), o.sector()));
        Map<Place, List<LayerTie>> ties = new HashMap<>();
        comparison.ties().forEach(tie -> places(tie.change().pair(), isDirected(comparison, tie.layer()), sectorOf)
                .forEach(place -> ties.computeIfAbsent(place, p -> new ArrayList<>()).add(tie)));
        List<Sector> sectors = network.sectors().stream().filter(s -> sectorOf.containsValue(s.id())).toList();
        boolean directed = comparison.counted().stream().anyMatch(change -> isDirected(comparison, change.layer()));
        List<Integer> sizes = sectors.stream().map(sector -> size(some, sector)).toList();
        return new SectorMatrix(sectors, sizes, directed, cells(sectors, ties), comparison.counts());
    }

    private static Stream<Place> places(Pair pair, boolean directed, Map<OrganisationId, SectorId> sectorOf) {
        SectorId from = Objects.requireNonNull(sectorOf.get(pair.from()));
        SectorId to = Objects.requireNonNull(sectorOf.get(pair.to()));
        Place there = new Place(from, to);
        return directed || from.equals(to) ? Stream.of(there) : Stream.of(there, new Place(to, from));
    }

    private static boolean isDirected(Comparison comparison, LayerId id) {
        return comparison.layers().stream().filter(layer -> layer.id().equals(id)).anyMatch(Layer::directed);
    }

    private static int size(List<Organisation> organisations, Sector sector) {
        return (int) organisations.stream().filter(o -> o.sector().equals(sector.id())).count();
    }

    private static SequencedMap<Place, SectorCell> cells(List<Sector> sectors, Map<Place, List<LayerTie>> ties) {
        SequencedMap<Place, SectorCell> cells = new LinkedHashMap<>();
        for (Sector row : sectors) {
            for (Sector column : sectors) {
                Place place = new Place(row.id(), column.id());
                List<LayerTie> in = ties.getOrDefault(place, List.of());
                cells.put(place, new SectorCell(row.id(), column.id(), in, Counts.of(in.stream().map(LayerTie::change).toList())));
            }
        }
        return cells;
    }

    public @Nullable SectorCell cell(SectorId row, SectorId column) {
        return cells.get(new Place(row, column));
    }
}
