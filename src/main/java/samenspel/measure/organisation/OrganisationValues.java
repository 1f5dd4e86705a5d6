package samenspel.measure.organisation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samenspel.measure.Completions;
import samenspel.measure.KnownTies;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.SectorId;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// What measures say of every organisation of a network, in its order, in one layer and wave. Remembers
/// what several measures are made from; for one thread.
public final class OrganisationValues {
    /// In larger networks there are no bounds: every pair with a silent end would have to be asked for.
    private static final int MOST_BOUNDED = 3_000;
    /// So many ways the unknown ties may turn out are looked at for whether there is a number.
    private static final int SOME = 4;

    private final Network network;
    private final Layer layer;
    private final WaveId wave;
    private final List<OrganisationId> present;
    private final List<Tie> resolved;
    private final Set<OrganisationId> tied = new LinkedHashSet<>();
    private @Nullable Set<OrganisationId> doubtful;
    private @Nullable KnownTies ties;
    private @Nullable KnownTies completed;
    private @Nullable List<KnownTies> somehow;
    private @Nullable Map<OrganisationId, OutsideTies> outside;
    private @Nullable Map<OrganisationId, Brokerage> brokerage;

    public OrganisationValues(Network network, Layer layer, WaveId wave) {
        this.network = network;
        this.layer = layer;
        this.wave = wave;
        this.present = Measures.present(network, wave);
        this.resolved = network.ties(layer, wave);
        resolved.forEach(tie -> {
            tied.add(tie.pair().from());
            tied.add(tie.pair().to());
        });
    }

    private KnownTies ties() {
        KnownTies known = ties == null ? KnownTies.of(network, layer, wave) : ties;
        ties = known;
        return known;
    }

    private KnownTies completed() {
        KnownTies most = completed == null ? ties().completed() : completed;
        completed = most;
        return most;
    }

    /// Of a measure that does not need a change.
    public SequencedMap<OrganisationId, OrganisationValue> of(Measure measure) {
        if (measure.needsDirection() && !layer.directed()) {
            return each((_, _) -> new OrganisationValue.Undefined(Why.NO_DIRECTION));
        }
        Map<OrganisationId, Double> values = Measures.ofTies(measure, present, resolved, layer.directed());
        Map<OrganisationId, NetworkValue.Bounds> bounds = values.size() > MOST_BOUNDED || isWholeKnown() || ties().unknownTies() == 0 ? Map.of()
                : MeasureBounds.of(measure, values, this::completed);
        Set<OrganisationId> perhaps = values.keySet().containsAll(present) ? Set.of() : perhaps(tied -> MeasureBounds.values(measure, tied).keySet());
        return each((id, silent) -> value(Optional.ofNullable(values.get(id)), Optional.ofNullable(bounds.get(id)), silent, perhaps.contains(id)));
    }

    /// With some of the unknown ties there.
    private List<KnownTies> somehow() {
        List<KnownTies> some = somehow == null ? Completions.some(ties()).limit(SOME).toList() : somehow;
        somehow = some;
        return some;
    }

    /// Who has a value if some of the unknown ties are there.
    private Set<OrganisationId> perhaps(Function<KnownTies, Collection<OrganisationId>> valued) {
        return present.size() > MOST_BOUNDED || isWholeKnown() ? Set.of()
                : somehow().stream().map(valued).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    /// Whether one of its ties is unknown: what others said can tell of all of them.
    private boolean isDoubtful(OrganisationId silent) {
        if (present.size() > MOST_BOUNDED) {
            return true;
        }
        Set<OrganisationId> ends = doubtful == null ? ties().unknownEnds() : doubtful;
        doubtful = ends;
        return ends.contains(silent);
    }

    private boolean isWholeKnown() {
        return network.fieldwork(wave).reports().values().stream().allMatch(reports -> reports.values().stream().noneMatch(answer -> answer.isUnknown()))
                && network.organisations().stream().noneMatch(one -> network.fieldwork(wave).participationOf(one.id()) == Participation.NOT_ANSWERED);
    }

    /// Of a measure that does not need a change.
    ///
    /// @param capacity for those that need one
    public SequencedMap<OrganisationId, OrganisationValue> of(FurtherMeasure measure, long capacity) {
        if (measure == FurtherMeasure.OVERLOAD) {
            Map<OrganisationId, Load> loads = Load.of(ties(), capacity);
            return each((id, silent) -> known(loads, id, load -> value(Optional.of((double) load.overload()),
                    bounds(load.unknown() > 0, load.overload(), load.overloadAtMost()), silent, false)));
        }
        if (measure.score().isPresent()) {
            Why otherwise = ties().ties() == 0 ? Why.NO_TIES : Why.TOO_FEW;
            Set<OrganisationId> perhaps = brokerage().values().stream().allMatch(one -> number(measure, one).isPresent()) ? Set.of()
                    : perhaps(tied -> ofTies(measure, tied, sectors(), capacity).keySet());
            return each((id, silent) -> known(brokerage(), id, one -> number(measure, one).map(number -> value(Optional.of(number), Optional.empty(), silent, false))
                    .orElseGet(() -> perhaps.contains(id) ? new OrganisationValue.Unknown(Double.NaN, Optional.empty()) : new OrganisationValue.Undefined(otherwise))));
        }
        boolean share = measure == FurtherMeasure.OUTSIDE_SHARE;
        return each((id, silent) -> known(outside(), id, one -> value(boxed(share ? one.share() : one.externalInternal()),
                share ? one.shareBounds() : one.externalInternalBounds(), silent, false)));
    }

    /// The value of each of these organisations in the network they form among themselves, unknown ties counted as none; of one that
    /// [FurtherMeasure#counted] lists. Whom the measure says nothing of has no value.
    ///
    /// @param sectors beside the organisations
    public static SequencedMap<OrganisationId, Double> ofTies(FurtherMeasure measure, KnownTies ties, List<SectorId> sectors, long capacity) {
        SequencedMap<OrganisationId, Double> values = new LinkedHashMap<>();
        if (measure == FurtherMeasure.OVERLOAD) {
            Load.of(ties, capacity).forEach((id, load) -> values.put(id, (double) load.overload()));
        } else if (measure.score().isPresent()) {
            Brokerage.of(ties, sectors).forEach((id, brokerage) -> number(measure, brokerage).ifPresent(number -> values.put(id, number)));
        } else {
            OutsideTies.of(ties, sectors).forEach((id, outside) -> (measure == FurtherMeasure.OUTSIDE_SHARE ? outside.share() : outside.externalInternal())
                    .ifPresent(number -> values.put(id, number)));
        }
        return Collections.unmodifiableSequencedMap(values);
    }

    private List<SectorId> sectors() {
        Map<OrganisationId, SectorId> sectors = new HashMap<>();
        network.organisations().forEach((Organisation one) -> sectors.put(one.id(), one.sector()));
        return ties().ids().stream().map(id -> Objects.requireNonNull(sectors.get(id))).toList();
    }

    private Map<OrganisationId, OutsideTies> outside() {
        Map<OrganisationId, OutsideTies> found = outside == null ? OutsideTies.of(ties(), sectors()) : outside;
        outside = found;
        return found;
    }

    private Map<OrganisationId, Brokerage> brokerage() {
        Map<OrganisationId, Brokerage> found = brokerage == null ? Brokerage.of(ties(), sectors()) : brokerage;
        brokerage = found;
        return found;
    }

    /// Empty for a z where no other count is possible.
    private static Optional<Double> number(FurtherMeasure measure, Brokerage brokerage) {
        Brokerage.Score score = measure.role().flatMap(role -> Optional.ofNullable(brokerage.roles().get(role))).orElse(brokerage.total());
        double number = switch (measure.score().orElseThrow()) {
            case COUNT -> score.count();
            case EXPECTED -> score.expected();
            case Z -> score.z();
        };
        return Double.isNaN(number) ? Optional.empty() : Optional.of(number);
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private static Optional<NetworkValue.Bounds> bounds(boolean unknown, double least, double most) {
        return unknown ? Optional.of(new NetworkValue.Bounds(least, most)) : Optional.empty();
    }

    /// @param perhaps whether there is a number with some of the unknown ties; so there is where there are bounds of it
    private static OrganisationValue value(Optional<Double> number, Optional<NetworkValue.Bounds> bounds, boolean silent, boolean perhaps) {
        if (number.isEmpty() && (perhaps || bounds.isPresent())) {
            return new OrganisationValue.Unknown(Double.NaN, bounds);
        }
        return number.<OrganisationValue>map(found -> new OrganisationValue.Known(found, bounds.filter(one -> one.least() < one.most()), silent))
                .orElseGet(() -> new OrganisationValue.Undefined(Why.FEW_PARTNERS));
    }

    private static <T> OrganisationValue known(Map<OrganisationId, T> all, OrganisationId id, Function<T, OrganisationValue> value) {
        T found = all.get(id);
        return found == null ? new OrganisationValue.Absent() : value.apply(found);
    }

    /// What is said of an organisation in the wave; not asked where it was absent.
    private interface Said {
        OrganisationValue of(OrganisationId id, boolean silent);
    }

    private SequencedMap<OrganisationId, OrganisationValue> each(Said said) {
        SequencedMap<OrganisationId, OrganisationValue> values = new LinkedHashMap<>();
        network.organisations().stream().map(Organisation::id).forEach(id -> values.put(id, switch (network.fieldwork(wave).participationOf(id)) {
            case ABSENT -> new OrganisationValue.Absent();
            case NOT_ANSWERED -> !isDoubtful(id) ? said.of(id, false) : tied.contains(id) ? said.of(id, true) : OrganisationValue.unknown(said.of(id, true));
            case ANSWERED -> said.of(id, false);
        }));
        return Collections.unmodifiableSequencedMap(values);
    }
}
