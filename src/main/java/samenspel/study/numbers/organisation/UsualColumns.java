package samenspel.study.numbers.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.measure.Measure;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// The columns of whoever has not chosen any: few enough to be seen at once, those that are asked for most.
public final class UsualColumns {
    private static final List<Measure> OF_A_WAVE = List.of(Measure.BETWEENNESS, Measure.CLOSENESS, Measure.K_CORE, Measure.CONSTRAINT);

    private UsualColumns() {
    }

    /// Of one layer, as it is in one wave; with a second wave also what became of its ties.
    ///
    /// @param from the earlier wave of the change looked at; empty where one wave is
    public static List<PlacedColumn> of(Network network, Layer layer, Optional<WaveId> from, WaveId wave) {
        List<PlacedColumn> columns = new ArrayList<>(List.of(PlacedColumn.of(OrganisationColumn.Who.NAME), PlacedColumn.of(OrganisationColumn.Who.SECTOR)));
        Optional<WaveId> other = from.or(() -> neighbour(network, wave));
        List<Measure> partners = layer.directed() ? List.of(Measure.IN_DEGREE, Measure.OUT_DEGREE) : List.of(Measure.DEGREE);
        List<WaveId> waves = network.waves().stream().map(Wave::id).toList();
        partners.forEach(measure -> Stream.concat(other.stream(), Stream.of(wave)).sorted((one, two) -> waves.indexOf(one) - waves.indexOf(two))
                .forEach(at -> add(columns, OrganisationColumn.of(measure), network, layer, at)));
        OF_A_WAVE.forEach(measure -> add(columns, OrganisationColumn.of(measure), network, layer, wave));
        add(columns, OrganisationColumn.of(FurtherMeasure.OUTSIDE_SHARE), network, layer, wave);
        other.ifPresent(one -> {
            boolean earlier = waves.indexOf(one) < waves.indexOf(wave);
            columns.add(PlacedColumn.of(OrganisationColumn.of(FurtherMeasure.LOSS), layer.id(), earlier ? one : wave, earlier ? wave : one));
        });
        return List.copyOf(columns);
    }

    private static void add(List<PlacedColumn> columns, OrganisationColumn column, Network network, Layer layer, WaveId wave) {
        PlacedColumn.of(column, network, layer.id(), wave).ifPresent(columns::add);
    }

    /// The next wave, of the last the one before; empty with a single wave.
    private static Optional<WaveId> neighbour(Network network, WaveId wave) {
        List<WaveId> waves = network.waves().stream().map(Wave::id).toList();
        int at = waves.indexOf(wave);
        return waves.size() < 2 ? Optional.empty() : Optional.of(waves.get(at + 1 < waves.size() ? at + 1 : at - 1));
    }
}
