package samenspel.study.numbers.organisation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import samenspel.measure.Measure;
import samenspel.measure.organisation.ChangeValues;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.measure.organisation.OrganisationValues;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.AttributeValue;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

/// Computes columns of numbers. Remembers what several columns are made from. Columns of one layer and wave are for one
/// thread, those of several may be computed side by side.
public final class ColumnValues {
    private final Network network;
    private final Optional<Integer> capacity;
    private final Map<PlacedColumn, OrganisationValues> ofWaves = new ConcurrentHashMap<>();
    private final Map<PlacedColumn, ChangeValues> ofChanges = new ConcurrentHashMap<>();

    /// @param capacity for the columns that need one, which say nothing without
    public ColumnValues(Network network, Optional<Integer> capacity) {
        this.network = network;
        this.capacity = capacity;
    }

    Optional<Integer> capacity() {
        return capacity;
    }

    /// Of every organisation, in the network's order.
    ///
    /// @param column one of numbers, in this network
    public SequencedMap<OrganisationId, OrganisationValue> of(PlacedColumn column) {
        return switch (column.column()) {
            case OrganisationColumn.Who who -> throw new IllegalArgumentException(who + " is in words");
            case OrganisationColumn.OfAttribute(String name) -> attribute(name, column.wave().orElseThrow());
            case OrganisationColumn.OfMeasure(Measure measure) -> measure.needsChange() ? change(column).turnover() : wave(column).of(measure);
            case OrganisationColumn.OfFurther(FurtherMeasure measure) -> measure.needsChange() ? change(column).of(measure)
                    : measure.needsCapacity() && capacity.isEmpty() ? withoutCapacity() : wave(column).of(measure, capacity.orElse(0));
        };
    }

    private OrganisationValues wave(PlacedColumn column) {
        return ofWaves.computeIfAbsent(place(column), _ -> new OrganisationValues(network, layer(column), column.wave().orElseThrow()));
    }

    private ChangeValues change(PlacedColumn column) {
        return ofChanges.computeIfAbsent(place(column), _ -> new ChangeValues(network, layer(column), column.since().orElseThrow(), column.wave().orElseThrow()));
    }

    private static PlacedColumn place(PlacedColumn column) {
        return new PlacedColumn(OrganisationColumn.Who.NAME, column.layer(), column.wave(), column.since());
    }

    private Layer layer(PlacedColumn column) {
        return column.layer(network).orElseThrow();
    }

    private SequencedMap<OrganisationId, OrganisationValue> attribute(String name, WaveId wave) {
        SequencedMap<OrganisationId, OrganisationValue> values = new LinkedHashMap<>();
        network.organisations().forEach(one -> values.put(one.id(), network.said(one, wave).value(name)
                .<OrganisationValue>map(said -> said instanceof AttributeValue.Number(double number) ? OrganisationValue.exactly(number) : undefined())
                .orElseGet(ColumnValues::undefined)));
        return Collections.unmodifiableSequencedMap(values);
    }

    private SequencedMap<OrganisationId, OrganisationValue> withoutCapacity() {
        SequencedMap<OrganisationId, OrganisationValue> values = new LinkedHashMap<>();
        network.organisations().forEach(one -> values.put(one.id(), new OrganisationValue.Undefined(NetworkValue.Why.NO_CAPACITY)));
        return Collections.unmodifiableSequencedMap(values);
    }

    private static OrganisationValue undefined() {
        return new OrganisationValue.Undefined(NetworkValue.Why.NO_NUMBER);
    }
}
