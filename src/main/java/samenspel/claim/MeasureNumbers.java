package samenspel.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import samenspel.measure.KnownTies;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;
import samenspel.measure.between.LayersMeasure;
import samenspel.measure.between.Multiplexity;
import samenspel.measure.between.PairMeasure;
import samenspel.measure.between.TwoLayers;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.organisation.MeasureBounds;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.measure.organisation.OrganisationValues;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkMeasures;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.UnknownPairs;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.WaveId;

/// Numbers of measures.
///
/// @param capacity against which partners are held; empty where none is chosen
/// @param ties     of those the base is about
record MeasureNumbers(Network network, NamedPlaces named, Optional<Integer> capacity, ClaimBase base, BiFunction<Layer, WaveId, KnownTies> ties) {

    /// What does not depend on ties can be asked without a layer.
    ToldNumber whole(NetworkMeasure measure, Reference reference) throws NoNumber {
        reference.allOf();
        boolean anyLayer = measure.unknownPairs() == UnknownPairs.NOT_ASKED && reference.subject().isEmpty();
        Layer layer = anyLayer ? network.layers().getFirst() : named.layer(reference);
        WaveId wave = named.wave(reference);
        KnownTies known = ties.apply(layer, wave);
        NetworkValue value = Objects.requireNonNull(NetworkMeasures.of(List.of(measure), network, layer, wave, known).get(measure));
        boolean exact = measure.unknownPairs() == UnknownPairs.NOT_ASKED || known.unknownTies() == 0;
        return ToldNumber.of(value, measure == NetworkMeasure.ACROSS_SECTORS, unless(exact), measure.id());
    }

    private static Optional<NumberRange> unless(boolean exact) {
        return exact ? Optional.empty() : Optional.of(NumberRange.ALL);
    }

    ToldNumber organisation(OrganisationMeasure measure, Reference reference) throws NoNumber {
        Layer layer = named.layer(reference);
        WaveId wave = named.wave(reference);
        OrganisationId of = named.organisation(reference);
        if (measure.needsCapacity() && capacity.isEmpty()) {
            throw new NoNumber(ClaimReason.NO_CAPACITY, measure.id());
        }
        NumberUnit unit = measure.counts() ? NumberUnit.COUNT : measure == FurtherMeasure.OUTSIDE_SHARE ? NumberUnit.SHARE : NumberUnit.AMOUNT;
        KnownTies known = ties.apply(layer, wave);
        if (base == ClaimBase.ANSWERED) {
            return ToldNumber.exactly(unit, among(measure, known, layer, wave).getOrDefault(of, Double.NaN));
        }
        OrganisationValue value = value(measure, new OrganisationValues(network, layer, wave), of);
        boolean told = value.known().isPresent() && (isBounded(measure) || known.unknownTies() == 0);
        return ToldNumber.of(unit, value.known().orElse(Double.NaN), value.leastToMost(), unless(told));
    }

    private OrganisationValue value(OrganisationMeasure measure, OrganisationValues values, OrganisationId of) {
        return Objects.requireNonNull((switch (measure) {
            case Measure usual -> values.of(usual);
            case FurtherMeasure further -> values.of(further, capacity.orElse(0));
            default -> throw new IllegalArgumentException(measure.id());
        }).get(of));
    }

    private static boolean isBounded(OrganisationMeasure measure) {
        return measure instanceof Measure usual ? MeasureBounds.has(usual)
                : measure == FurtherMeasure.OVERLOAD || measure == FurtherMeasure.OUTSIDE_SHARE || measure == FurtherMeasure.E_I;
    }

    private Map<OrganisationId, Double> among(OrganisationMeasure measure, KnownTies known, Layer layer, WaveId wave) {
        if (measure instanceof FurtherMeasure further) {
            Map<OrganisationId, SectorId> sectors = new HashMap<>();
            network.organisations().forEach(one -> sectors.put(one.id(), one.sector()));
            return OrganisationValues.ofTies(further, known, known.ids().stream().map(one -> Objects.requireNonNull(sectors.get(one))).toList(), capacity.orElse(0));
        }
        return Measures.ofTies((Measure) measure, known.ids(), network.ties(layer, wave), layer.directed());
    }

    /// Two layers in a wave, or one in two waves.
    ToldNumber two(PairMeasure measure, Reference reference) throws NoNumber {
        reference.allOf();
        List<Layer> layers = named.layers(reference);
        if (layers.isEmpty() || layers.size() > 2) {
            throw new NoNumber(ClaimReason.TWO_LAYERS, measure.id());
        }
        List<WaveId> waves = layers.size() == 1 ? named.change(reference) : List.of(named.wave(reference));
        TwoLayers two = two(layers, waves);
        boolean exact = two.first().unknownTies() + two.second().unknownTies() == 0;
        return ToldNumber.of(measure.of(two, UnknownPairs.NOT_TIED), false, unless(exact), measure.id());
    }

    private TwoLayers two(List<Layer> layers, List<WaveId> waves) {
        if (base != ClaimBase.ANSWERED) {
            return TwoLayers.of(network, layers.getFirst(), waves.getFirst(), layers.getLast(), waves.getLast());
        }
        List<OrganisationId> later = ties.apply(layers.getLast(), waves.getLast()).ids();
        List<OrganisationId> both = ties.apply(layers.getFirst(), waves.getFirst()).ids().stream().filter(later::contains).toList();
        return new TwoLayers(KnownTies.of(both, network, layers.getFirst(), waves.getFirst()), KnownTies.of(both, network, layers.getLast(), waves.getLast()),
                layers.stream().anyMatch(Layer::directed));
    }

    ToldNumber layers(LayersMeasure measure, Reference reference) throws NoNumber {
        reference.allOf();
        List<Layer> layers = named.layers(reference);
        if (layers.size() < 2) {
            throw new NoNumber(ClaimReason.TWO_LAYERS, measure.id());
        }
        if (base == ClaimBase.ANSWERED) {
            throw new NoNumber(ClaimReason.NO_SUCH_BASE, measure.id(), base.word());
        }
        WaveId wave = named.wave(reference);
        boolean exact = layers.stream().allMatch(layer -> ties.apply(layer, wave).unknownTies() == 0);
        return ToldNumber.of(measure.of(Multiplexity.of(network, layers, wave)), measure == LayersMeasure.MULTIPLEXITY, unless(exact), measure.id());
    }
}
