package samenspel.diagram.view.governance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;

/// How organisations of a wave perceive the steering of their network, several networks together.
///
/// @param perceived how many name each form
/// @param closeness how many see the formal form, by their own tie with who leads; empty where nobody is said to lead
public record Governance(Map<GovernanceForm, Integer> perceived, Map<Closeness, Seen> closeness) {
    public Governance {
        perceived = Map.copyOf(perceived);
        closeness = Map.copyOf(closeness);
    }

    /// The tie with the leading organisation.
    public enum Closeness {
        STRONG,
        /// A tie that is not strong.
        OTHER,
        NONE
    }

    /// Of some organisations.
    ///
    /// @param right those who name the formal form
    public record Seen(int right, int all) {
        static final Seen NOBODY = new Seen(0, 0);

        Seen plus(Seen other) {
            return new Seen(right + other.right, all + other.all);
        }

        public double share() {
            return (double) right / all;
        }
    }

    /// Of one network.
    ///
    /// @param strong layer of strong ties
    /// @param basic  layer of all ties
    static Governance of(Network network, WaveId wave, Layer strong, Layer basic) {
        Map<GovernanceForm, Integer> perceived = new EnumMap<>(GovernanceForm.class);
        Map<OrganisationId, GovernanceForm> said = network.fieldwork(wave).perceptions();
        said.values().forEach(form -> perceived.merge(form, 1, Integer::sum));
        Optional<OrganisationId> leading = leading(network);
        Map<Closeness, Seen> closeness = new EnumMap<>(Closeness.class);
        leading.ifPresent(lead -> said.forEach((id, form) -> {
            if (!id.equals(lead)) {
                boolean right = form == network.profile().governance();
                closeness.merge(closeness(network, wave, new Pair(id, lead), List.of(strong, basic)), new Seen(right ? 1 : 0, 1), Seen::plus);
            }
        }));
        return new Governance(perceived, closeness);
    }

    static Optional<OrganisationId> leading(Network network) {
        return network.organisations().stream().filter(one -> one.task() == MunicipalTask.LEADING).map(Organisation::id).findFirst();
    }

    private static Closeness closeness(Network network, WaveId wave, Pair pair, List<Layer> layers) {
        List<Boolean> tied = layers.stream().map(layer -> Stream.of(pair, pair.reversed()).anyMatch(one -> network.tie(layer, wave, one).isTied())).toList();
        return tied.getFirst() ? Closeness.STRONG : tied.getLast() ? Closeness.OTHER : Closeness.NONE;
    }

    static Governance sum(List<Governance> several) {
        Map<GovernanceForm, Integer> perceived = new EnumMap<>(GovernanceForm.class);
        Map<Closeness, Seen> closeness = new EnumMap<>(Closeness.class);
        several.forEach(one -> {
            one.perceived.forEach((form, count) -> perceived.merge(form, count, Integer::sum));
            one.closeness.forEach((tie, seen) -> closeness.merge(tie, seen, Seen::plus));
        });
        return new Governance(perceived, closeness);
    }

    public int all() {
        return perceived.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(GovernanceForm form) {
        return perceived.getOrDefault(form, 0);
    }

    public double share(GovernanceForm form) {
        return (double) of(form) / all();
    }

    public Seen of(Closeness tie) {
        return closeness.getOrDefault(tie, Seen.NOBODY);
    }
}
