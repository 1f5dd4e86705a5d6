package samenspel.diagram.seen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samenspel.measure.Measures;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

/// Conditions on what measures say of organisations, all of which are to be met. In a change it is enough to meet one in either of the
/// two waves. A value; it remembers who met it last, since whoever draws or lists organisations asks of each of them. May be used from
/// several threads.
public final class MeasureConditions {
    public static final MeasureConditions NONE = new MeasureConditions(List.of(), true);
    private static final int REMEMBERED = 12;
    /// Up to so many organisations are measured at a glance.
    private static final int MOST_AT_ONCE = 400;

    private final List<MeasureCondition> all;
    private final boolean keepsUnknown;
    private volatile List<Remembered> last = List.of();

    /// Networks are compared by identity: equal ones are rare and comparing them is costly.
    private record Remembered(Network network, List<WaveId> waves, Set<?> layers, ConditionsMet met) {
        boolean isOf(Network other, List<WaveId> otherWaves, Set<?> otherLayers) {
            return network == other && waves.equals(otherWaves) && layers.equals(otherLayers);
        }
    }

    /// @param keepsUnknown whether who did not answer and may meet them is left in the picture
    public MeasureConditions(List<MeasureCondition> all, boolean keepsUnknown) {
        this.all = List.copyOf(all);
        this.keepsUnknown = keepsUnknown;
    }

    public List<MeasureCondition> all() {
        return all;
    }

    public boolean keepsUnknown() {
        return keepsUnknown;
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    /// With one more.
    public MeasureConditions with(MeasureCondition another) {
        return new MeasureConditions(Stream.concat(all.stream(), Stream.of(another)).toList(), keepsUnknown);
    }

    /// With another one in a place.
    public MeasureConditions with(int place, MeasureCondition other) {
        List<MeasureCondition> next = new ArrayList<>(all);
        next.set(place, other);
        return new MeasureConditions(next, keepsUnknown);
    }

    public MeasureConditions without(int place) {
        List<MeasureCondition> next = new ArrayList<>(all);
        next.remove(place);
        return new MeasureConditions(next, keepsUnknown);
    }

    public MeasureConditions keepingUnknown(boolean keeps) {
        return new MeasureConditions(all, keeps);
    }

    boolean leaves(OrganisationId organisation, Seen seen, Network network) {
        if (isNone()) {
            return true;
        }
        ConditionsMet met = met(seen, network);
        return met.met().contains(organisation) || keepsUnknown && met.unknown().contains(organisation);
    }

    ConditionsMet met(Seen seen, Network network) {
        List<WaveId> waves = waves(seen.lens());
        return known(seen, network, waves).orElseGet(() -> found(seen, network, waves));
    }

    private Optional<ConditionsMet> known(Seen seen, Network network, List<WaveId> waves) {
        return last.stream().filter(one -> one.isOf(network, waves, seen.layers())).findFirst().map(Remembered::met);
    }

    /// Whether finding who meets them takes longer than a glance and is still to be done.
    boolean isToBeFound(Seen seen, Network network) {
        return !isNone() && network.organisations().size() > MOST_AT_ONCE && known(seen, network, waves(seen.lens())).isEmpty();
    }

    private synchronized ConditionsMet found(Seen seen, Network network, List<WaveId> waves) {
        Optional<ConditionsMet> before = known(seen, network, waves);
        if (before.isPresent()) {
            return before.get();
        }
        ConditionsMet met = find(network, seen, waves);
        last = Stream.concat(Stream.of(new Remembered(network, waves, seen.layers(), met)), last.stream()).limit(REMEMBERED).toList();
        return met;
    }

    /// Both of a change in whatever phase, so that nobody comes or goes while it is played.
    static List<WaveId> waves(Lens lens) {
        return lens instanceof Lens.Between(WaveId from, WaveId to, Lens.Phase _) ? List.of(from, to) : List.of(lens.wave());
    }

    private ConditionsMet find(Network network, Seen seen, List<WaveId> waves) {
        Map<OrganisationId, Meeting> counted = new HashMap<>();
        waves.forEach(wave -> Measures.present(network, wave).forEach(id -> counted.put(id, Meeting.YES)));
        Map<OrganisationId, Meeting> possible = new HashMap<>(counted);
        List<MeasureCondition> idle = all.stream().filter(one -> one.measure().filter(measure -> !isTelling(measure, one.counted(seen).layersOf(network), waves)).isPresent()).toList();
        List<MeasureCondition> unbounded = new ArrayList<>();
        all.stream().filter(one -> !idle.contains(one)).forEach(condition -> {
            List<ShownNumbers> numbers = numbers(condition.by(), network, condition.counted(seen).layersOf(network), waves);
            restrict(counted, numbers, (some, id) -> some.of(id, condition.range()));
            restrict(possible, numbers, (some, id) -> some.possibly(id, condition.range()));
            if (!numbers.stream().allMatch(ShownNumbers::bounded)) {
                unbounded.add(condition);
            }
        });
        Set<OrganisationId> met = those(counted, Meeting.YES);
        Set<OrganisationId> others = those(counted, Meeting.NO);
        Set<OrganisationId> maybeNot = new HashSet<>(met);
        maybeNot.removeIf(id -> possible.get(id) == Meeting.YES);
        others.removeIf(id -> possible.get(id) == Meeting.NO);
        return new ConditionsMet(met, those(counted, Meeting.UNKNOWN), others, maybeNot, counted.size(), idle, unbounded);
    }

    /// Who meets a condition in either of two waves meets it.
    private static void restrict(Map<OrganisationId, Meeting> meetings, List<ShownNumbers> numbers, BiFunction<ShownNumbers, OrganisationId, Meeting> meeting) {
        Map<OrganisationId, Meeting> own = new HashMap<>();
        numbers.forEach(some -> some.everybody().forEach(id -> own.merge(id, meeting.apply(some, id), Meeting::better)));
        meetings.replaceAll((id, before) -> before.worse(own.getOrDefault(id, Meeting.NO)));
    }

    /// Whether a measure says anything of what is shown.
    static boolean isTelling(OrganisationMeasure measure, List<Layer> layers, List<WaveId> waves) {
        return !layers.isEmpty() && (!measure.needsDirection() || layers.stream().anyMatch(Layer::directed)) && (!measure.needsChange() || waves.size() > 1);
    }

    /// Of each of two waves, unless a measure is of the change.
    private static List<ShownNumbers> numbers(SizeBy by, Network network, List<Layer> layers, List<WaveId> waves) {
        List<List<WaveId>> each = by.needsChange() ? List.of(waves) : waves.stream().map(List::of).toList();
        return each.stream().map(some -> ShownNumbers.of(by, network, layers, some)).toList();
    }

    private static Set<OrganisationId> those(Map<OrganisationId, Meeting> meetings, Meeting wanted) {
        Set<OrganisationId> those = new HashSet<>(meetings.keySet());
        those.removeIf(id -> meetings.get(id) != wanted);
        return those;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasureConditions one && all.equals(one.all) && keepsUnknown == one.keepsUnknown;
    }

    @Override
    public int hashCode() {
        return 31 * all.hashCode() + Boolean.hashCode(keepsUnknown);
    }

    @Override
    public String toString() {
        return all + (keepsUnknown ? "" : ", known only");
    }
}
