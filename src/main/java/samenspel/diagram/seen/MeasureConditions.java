package samenspel.diagram.seen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Remembered known = last.stream().filter(one -> one.isOf(network, waves, seen.layers())).findFirst().orElse(null);
        return known == null ? found(seen, network, waves) : known.met;
    }

    private synchronized ConditionsMet found(Seen seen, Network network, List<WaveId> waves) {
        ConditionsMet met = find(network, seen.layersOf(network), waves);
        last = Stream.concat(Stream.of(new Remembered(network, waves, seen.layers(), met)), last.stream()).limit(REMEMBERED).toList();
        return met;
    }

    /// Both of a change in whatever phase, so that nobody comes or goes while it is played.
    static List<WaveId> waves(Lens lens) {
        return lens instanceof Lens.Between(WaveId from, WaveId to, Lens.Phase _) ? List.of(from, to) : List.of(lens.wave());
    }

    private ConditionsMet find(Network network, List<Layer> layers, List<WaveId> waves) {
        Map<OrganisationId, Meeting> meetings = new HashMap<>();
        waves.forEach(wave -> Measures.present(network, wave).forEach(id -> meetings.put(id, Meeting.YES)));
        List<MeasureCondition> idle = all.stream().filter(one -> !isTelling(one.measure(), layers, waves)).toList();
        all.stream().filter(one -> !idle.contains(one)).forEach(condition -> {
            Map<OrganisationId, Meeting> own = meetings(condition, network, layers, waves);
            meetings.replaceAll((id, before) -> before.worse(own.getOrDefault(id, Meeting.NO)));
        });
        return new ConditionsMet(those(meetings, Meeting.YES), those(meetings, Meeting.UNKNOWN), meetings.size(), idle);
    }

    /// Whether a measure says anything of what is shown.
    static boolean isTelling(OrganisationMeasure measure, List<Layer> layers, List<WaveId> waves) {
        return !layers.isEmpty() && (!measure.needsDirection() || layers.stream().anyMatch(Layer::directed)) && (!measure.needsChange() || waves.size() > 1);
    }

    private static Map<OrganisationId, Meeting> meetings(MeasureCondition condition, Network network, List<Layer> layers, List<WaveId> waves) {
        Map<OrganisationId, Meeting> meetings = new HashMap<>();
        List<List<WaveId>> each = condition.measure().needsChange() ? List.of(waves) : waves.stream().map(List::of).toList();
        each.forEach(some -> {
            ShownNumbers numbers = ShownNumbers.of(condition.measure(), network, layers, some);
            numbers.everybody().forEach(id -> meetings.merge(id, numbers.of(id, condition.range()), Meeting::better));
        });
        return meetings;
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
