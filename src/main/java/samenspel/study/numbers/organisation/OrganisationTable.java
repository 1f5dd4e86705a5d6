package samenspel.study.numbers.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.measure.Ranking;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// What measures say of the organisations of a network, a row each.
///
/// @param columns in their order; those of words have no values
/// @param values  of the columns of numbers, for every organisation of the network
/// @param capacity against which partners were held; empty where none is chosen
/// @param among   of whom alone there are rows; empty for everybody
public record OrganisationTable(Network network, List<PlacedColumn> columns, Map<PlacedColumn, SequencedMap<OrganisationId, OrganisationValue>> values, Optional<Integer> capacity,
                                Optional<Set<OrganisationId>> among) {
    public OrganisationTable {
        columns = List.copyOf(columns);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// @param capacity for the columns that need one
    public static OrganisationTable of(Network network, List<PlacedColumn> columns, Optional<Integer> capacity) {
        return of(network, columns, new ColumnValues(network, capacity));
    }

    /// @param computed of the same network
    public static OrganisationTable of(Network network, List<PlacedColumn> columns, ColumnValues computed) {
        Map<PlacedColumn, SequencedMap<OrganisationId, OrganisationValue>> values = new LinkedHashMap<>();
        columns.stream().filter(one -> one.column().isNumber()).forEach(one -> values.computeIfAbsent(one, computed::of));
        return new OrganisationTable(network, columns, values, computed.capacity(), Optional.empty());
    }

    /// The waves of its columns; all of the network if none is of a wave.
    private List<WaveId> waves() {
        List<WaveId> asked = columns.stream().flatMap(one -> Stream.concat(one.since().stream(), one.wave().stream())).distinct().toList();
        return asked.isEmpty() ? network.waves().stream().map(Wave::id).toList() : asked;
    }

    /// Rows of these alone.
    public OrganisationTable only(Set<OrganisationId> some) {
        return new OrganisationTable(network, columns, values, capacity, Optional.of(Set.copyOf(some)));
    }

    /// Whether some have no row.
    public boolean isPart() {
        return among.isPresent();
    }

    /// The same of a network that is called otherwise.
    public OrganisationTable of(Network other) {
        return new OrganisationTable(other, columns, values, capacity, among);
    }

    /// How many were in the network in none of the waves of its columns.
    public int absent() {
        List<WaveId> waves = waves();
        return (int) network.organisations().stream().filter(one -> !isIn(waves, one)).count();
    }

    private boolean isIn(List<WaveId> waves, Organisation one) {
        return waves.stream().anyMatch(wave -> network.fieldwork(wave).participationOf(one.id()) != Participation.ABSENT);
    }

    /// The organisations that were in the network in one of the waves of its columns, in the network's order.
    public List<Organisation> rows() {
        List<WaveId> waves = waves();
        return network.organisations().stream().filter(one -> among.isEmpty() || among.get().contains(one.id())).filter(one -> isIn(waves, one)).toList();
    }

    /// @param column one of numbers
    public OrganisationValue value(PlacedColumn column, OrganisationId organisation) {
        return Objects.requireNonNull(of(column).get(organisation), "no such organisation");
    }

    private SequencedMap<OrganisationId, OrganisationValue> of(PlacedColumn column) {
        return Objects.requireNonNull(values.get(column), "no such column");
    }

    /// From the least to the most of what is known of anybody, 0 among them: the scale of the bars in the cells.
    public Scale scale(PlacedColumn column) {
        double[] known = of(column).values().stream().flatMapToDouble(one -> Stream.concat(one.known().stream().boxed(),
                one.leastToMost().filter(_ -> column.column().isShare()).map(bounds -> bounds.most()).stream()).mapToDouble(number -> number)).filter(Double::isFinite).toArray();
        return new Scale(Math.min(0, Arrays.stream(known).min().orElse(0)), Math.max(0, Arrays.stream(known).max().orElse(0)));
    }

    /// What a bar goes from and to.
    public record Scale(double least, double most) {

        /// How far a number is from the least to the most, from 0 to 1; 0 where all are alike.
        public double at(double number) {
            return most > least ? Math.clamp((number - least) / (most - least), 0, 1) : 0;
        }
    }

    /// The organisations of which enough is known, the highest first; equals share their rank.
    public Ranking ranking(PlacedColumn column) {
        Map<OrganisationId, Double> settled = new LinkedHashMap<>();
        of(column).forEach((id, value) -> value.settled().ifPresent(number -> settled.put(id, number)));
        return Ranking.of(settled);
    }

    /// With columns in another order, or fewer of them.
    public OrganisationTable with(Collection<PlacedColumn> others) {
        return new OrganisationTable(network, new ArrayList<>(others), values, capacity, among);
    }
}
