package samenspel.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samenspel.measure.Measure;
import samenspel.measure.Ranking;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.OrganisationTable;
import samenspel.study.numbers.organisation.PlacedColumn;

/// The places of all organisations that answered by the best-known measures, in the layer and wave looked at. Remembers the last
/// ones, since a betweenness of a hundred organisations takes a tenth of a second: call it off the
/// window's thread. May be used from several threads.
public final class MeasureRanks {
    /// Networks larger than this get no places: that would take longer than a reader waits.
    static final int LARGEST = 2_000;
    /// A card has place for few.
    private static final List<Measure> OFFERED = List.of(Measure.DEGREE, Measure.IN_DEGREE, Measure.OUT_DEGREE, Measure.BETWEENNESS, Measure.CLOSENESS);

    /// Networks are compared by identity, which is enough for one that is open.
    private record Key(Network network, LayerId layer, WaveId wave) {
        boolean isOf(Network other, LayerId otherLayer, WaveId otherWave) {
            return network == other && layer.equals(otherLayer) && wave.equals(otherWave);
        }
    }

    private @Nullable Key last;
    private @Nullable OrganisationTable table;

    /// The places of one organisation; empty where it was not in the network or the network is large.
    public List<Rank> of(Network network, View view, OrganisationId id) {
        Optional<Layer> layer = Cards.layerLookedAt(network, view);
        if (layer.isEmpty() || network.organisations().size() > LARGEST) {
            return List.of();
        }
        OrganisationTable measured = table(network, layer.get(), view.seen().lens().wave());
        List<Rank> ranks = new ArrayList<>();
        measured.columns().forEach(column -> rank(measured, column, id).ifPresent(ranks::add));
        return ranks;
    }

    private static Optional<Rank> rank(OrganisationTable table, PlacedColumn column, OrganisationId id) {
        Ranking ranking = table.ranking(column);
        Measure measure = ((OrganisationColumn.OfMeasure) column.column()).measure();
        return ranking.of(id).map(ranked -> new Rank(measure, table.value(column, id), ranked.rank(), ranking.ranked().size(), ranking.sharing(ranked) > 1,
                ranking.ranked().getFirst().value()));
    }

    private synchronized OrganisationTable table(Network network, Layer layer, WaveId wave) {
        OrganisationTable before = table;
        if (before == null || last == null || !last.isOf(network, layer.id(), wave)) {
            List<PlacedColumn> columns = OFFERED.stream().filter(measure -> layer.directed() || !measure.needsDirection())
                    .flatMap(measure -> PlacedColumn.of(OrganisationColumn.of(measure), network, layer.id(), wave).stream()).toList();
            before = OrganisationTable.of(network, columns, Optional.empty());
            table = before;
            last = new Key(network, layer.id(), wave);
        }
        return before;
    }
}
