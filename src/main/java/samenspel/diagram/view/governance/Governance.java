package samenspel.diagram.view.governance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.network.Answer;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;

/// How organisations of a wave perceive the steering of their network, several networks together.
///
/// @param perceived how many name each form
/// @param closeness how many see the formal form, by their own tie with who leads; empty where nobody leads
public record Governance(Map<GovernanceForm, Integer> perceived, Map<Closeness, Seen> closeness) {
    /// Of fewer a share says nothing.
    private static final int ENOUGH = 5;

    public Governance {
        perceived = Map.copyOf(perceived);
        closeness = Map.copyOf(closeness);
    }

    /// The closest tie with one of those that lead.
    public enum Closeness {
        /// In the layer of the closest ties, such as strong ones.
        CLOSEST,
        /// In another layer only.
        OTHER,
        /// In no layer.
        NONE,
        /// Any of the others: what it takes to tell them apart is unknown.
        UNKNOWN
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

        /// Whether there are too few for a share.
        public boolean isFew() {
            return all < ENOUGH;
        }
    }

    /// Of one network.
    ///
    /// @param closest the layer of the closest ties; empty where no layer is counted
    public static Governance of(Network network, WaveId wave, Optional<Layer> closest) {
        Map<GovernanceForm, Integer> perceived = new EnumMap<>(GovernanceForm.class);
        Map<OrganisationId, GovernanceForm> said = network.fieldwork(wave).perceptions();
        said.values().forEach(form -> perceived.merge(form, 1, Integer::sum));
        List<OrganisationId> leaders = network.leaders(wave).stream().map(Organisation::id).toList();
        Map<Closeness, Seen> closeness = new EnumMap<>(Closeness.class);
        if (!leaders.isEmpty()) {
            closest.ifPresent(layer -> said.forEach((id, form) -> {
                if (!leaders.contains(id)) {
                    boolean right = form == network.profile().governance();
                    closeness.merge(closeness(network, wave, pairs(id, leaders), layer), new Seen(right ? 1 : 0, 1), Seen::plus);
                }
            }));
        }
        return new Governance(perceived, closeness);
    }

    /// Of an organisation with each of some others, both ways.
    private static List<Pair> pairs(OrganisationId id, List<OrganisationId> others) {
        return others.stream().map(other -> new Pair(id, other)).flatMap(pair -> Stream.of(pair, pair.reversed())).toList();
    }

    private static Closeness closeness(Network network, WaveId wave, List<Pair> pairs, Layer closest) {
        List<Answer> near = answers(network, wave, pairs, List.of(closest));
        if (near.stream().anyMatch(Answer::isTied)) {
            return Closeness.CLOSEST;
        }
        List<Answer> all = answers(network, wave, pairs, network.layers());
        boolean tied = all.stream().anyMatch(Answer::isTied);
        if (near.stream().anyMatch(Answer::isUnknown) || !tied && all.stream().anyMatch(Answer::isUnknown)) {
            return Closeness.UNKNOWN;
        }
        return tied ? Closeness.OTHER : Closeness.NONE;
    }

    private static List<Answer> answers(Network network, WaveId wave, List<Pair> pairs, List<Layer> layers) {
        return layers.stream().flatMap(layer -> pairs.stream().map(pair -> network.tie(layer, wave, pair))).toList();
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

    /// Whether there are too few for a share.
    public boolean isFew() {
        return all() < ENOUGH;
    }

    public double share(GovernanceForm form) {
        return (double) of(form) / all();
    }

    public Seen of(Closeness tie) {
        return closeness.getOrDefault(tie, Seen.NOBODY);
    }
}
