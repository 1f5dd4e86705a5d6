package samenspel.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import samenspel.network.OrganisationId;
import samenspel.network.kind.GovernanceForm;

/// Which governance form each organisation perceives: exact numbers of each, the accurate one more often
/// the more contact an organisation has with the leading department and by preference where that tie is
/// strong; and an organisation seldom changes its mind.
final class Perceptions {
    private static final List<GovernanceForm> ORDER = List.of(GovernanceForm.LEAD_ORGANISATION,
            GovernanceForm.SELF_GOVERNED, GovernanceForm.ADMINISTRATIVE_ORGANISATION);
    private final Cast cast;
    private final Draws draws;
    private final SequencedMap<Integer, GovernanceForm> former;

    /// @param former what was perceived in the wave before, by place; empty for the first
    Perceptions(Cast cast, Draws draws, Map<Integer, GovernanceForm> former) {
        this.cast = cast;
        this.draws = draws;
        this.former = new TreeMap<>(former);
    }

    SequencedMap<Integer, GovernanceForm> draw(int wave, List<Integer> numbers, Map<Flow, Replies> replies, Ties strong) {
        SequencedMap<Integer, GovernanceForm> perceived = new TreeMap<>();
        perceived.put(cast.leading(), GovernanceForm.LEAD_ORGANISATION);
        List<Integer> rest = new ArrayList<>(cast.places(i -> cast.answered(wave, i) && i != cast.leading()).boxed().toList());
        IntUnaryOperator nearness = place -> nearness(Ends.of(place, cast.leading()), replies, strong);
        take(numbers.get(0) - 1, rest, perceived, ORDER.get(0), nearness);
        take(numbers.get(2), rest, perceived, ORDER.get(2), place -> 1);
        take(numbers.get(1), rest, perceived, ORDER.get(1), place -> 1);
        return perceived;
    }

    SequencedMap<OrganisationId, GovernanceForm> named(Map<Integer, GovernanceForm> perceived) {
        SequencedMap<OrganisationId, GovernanceForm> named = new TreeMap<>();
        perceived.forEach((place, form) -> named.put(cast.member(place).key(), form));
        return named;
    }

    private int nearness(Ends pair, Map<Flow, Replies> replies, Ties strong) {
        if (pair.first() == pair.second()) {
            return 0;
        }
        int contact = 0;
        for (Flow flow : Flow.values()) {
            contact = Math.max(contact, replies.get(flow).highest(pair));
        }
        return strong.has(pair) ? 24 : 3 + contact * contact;
    }

    private void take(int count, List<Integer> rest, Map<Integer, GovernanceForm> perceived, GovernanceForm form, IntUnaryOperator weight) {
        for (int taken = 0; taken < count; taken++) {
            int[] weights = rest.stream().mapToInt(place -> weight.applyAsInt(place) * (former.get(place) == form ? 5 : 1)).toArray();
            int mark = draws.below(IntStream.of(weights).sum());
            int at = 0;
            while (mark >= weights[at]) {
                mark -= weights[at++];
            }
            perceived.put(rest.remove(at), form);
        }
    }
}
