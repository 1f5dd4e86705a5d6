package samenspel.study.numbers.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.measure.Measure;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.text.Language;

/// A column, and of which layer and waves it is.
///
/// @param layer empty for what is not about ties
/// @param wave  that of the numbers, for a change the later one; empty for what is the same in all waves
/// @param since the earlier wave of a change; empty for others
public record PlacedColumn(OrganisationColumn column, Optional<LayerId> layer, Optional<WaveId> wave, Optional<WaveId> since) {

    /// One of words that are the same everywhere.
    public static PlacedColumn of(OrganisationColumn.Who who) {
        return new PlacedColumn(who, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// In this layer and wave; a change from the wave before, or if there is none to the next. Empty for a change in a network of one wave.
    public static Optional<PlacedColumn> of(OrganisationColumn column, Network network, LayerId layer, WaveId wave) {
        List<WaveId> waves = network.waves().stream().map(Wave::id).toList();
        if (!column.needsChange()) {
            return Optional.of(new PlacedColumn(column, column.needsLayer() ? Optional.of(layer) : Optional.empty(),
                    column.needsWave() ? Optional.of(wave) : Optional.empty(), Optional.empty()));
        }
        int later = Math.max(1, waves.indexOf(wave));
        return later >= waves.size() ? Optional.empty() : Optional.of(of(column, layer, waves.get(later - 1), waves.get(later)));
    }

    /// Between two waves.
    public static PlacedColumn of(OrganisationColumn column, LayerId layer, WaveId from, WaveId to) {
        return new PlacedColumn(column, Optional.of(layer), Optional.of(to), Optional.of(from));
    }

    /// The same of another layer; what is not about ties stays as it is.
    public PlacedColumn in(LayerId other) {
        return layer.isEmpty() ? this : new PlacedColumn(column, Optional.of(other), wave, since);
    }

    /// Whether it says something of a layer: not the ties one way where they have no direction.
    public boolean tells(Layer of) {
        return layer.isEmpty() || of.directed() || !(column instanceof OrganisationColumn.OfMeasure(Measure measure)) || !measure.needsDirection();
    }

    /// Whether the layer and the waves are in the network.
    public boolean isIn(Network network) {
        return layer.stream().allMatch(id -> layer(network).isPresent()) && Stream.concat(wave.stream(), since.stream()).allMatch(id -> wave(network, id).isPresent());
    }

    public Optional<Layer> layer(Network network) {
        return layer.flatMap(id -> network.layers().stream().filter(one -> one.id().equals(id)).findFirst());
    }

    private static Optional<Wave> wave(Network network, WaveId id) {
        return network.waves().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Such as "2018", or "2018 → 2019" for a change; empty for what is the same in all waves.
    public String waves(Network network, Language language) {
        return String.join(" → ", Stream.concat(since.stream(), wave.stream()).flatMap(id -> wave(network, id).stream())
                .map(one -> one.name().in(language.tag())).toList());
    }

    /// The layer's name; empty for what is not about ties.
    public String layerName(Network network, Language language) {
        return layer(network).map(one -> one.name().in(language.tag())).orElse("");
    }
}
