package samenspel.sample;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// On which two layers each strong tie rests: in these both report it, monthly or more often. A pair
/// rests on the same two in both waves.
final class StrongBasis {
    private final Cast cast;
    private final Plan.Basis ofCjg;
    private final Draws draws;
    private final Map<Flow, List<Ties>> required = new EnumMap<>(Flow.class);
    private final Ties withoutContent;

    private StrongBasis(Cast cast, Plan.Basis ofCjg, Draws draws) {
        this.cast = cast;
        this.ofCjg = ofCjg;
        this.draws = draws;
        for (Flow flow : Flow.values()) {
            required.put(flow, List.of(new Ties(cast.size()), new Ties(cast.size())));
        }
        withoutContent = new Ties(cast.size());
    }

    static StrongBasis of(StrongTies strong, Cast cast, Plan.Basis ofCjg, Draws draws) {
        StrongBasis basis = new StrongBasis(cast, ofCjg, draws);
        Ties before = strong.in(Cast.BEFORE);
        Ties after = strong.in(Cast.AFTER);
        for (Ends pair : Ties.allPairs(cast.size())) {
            if (before.has(pair) || after.has(pair)) {
                basis.decide(pair, before.has(pair), after.has(pair));
            }
        }
        return basis;
    }

    /// The pairs that must be mutual and frequent in this layer and wave.
    Ties required(Flow flow, int wave) {
        return required.get(flow).get(wave);
    }

    /// The pairs that share no content information: their tie is one of cases and contracts.
    Ties withoutContent() {
        return withoutContent;
    }

    private void decide(Ends pair, boolean before, boolean after) {
        Set<Flow> flows = flows(pair);
        for (Flow flow : flows) {
            if (before) {
                required(flow, Cast.BEFORE).add(pair);
            }
            if (after) {
                required(flow, Cast.AFTER).add(pair);
            }
        }
        if (!flows.contains(Flow.CONTENT)) {
            withoutContent.add(pair);
        }
    }

    private Set<Flow> flows(Ends pair) {
        int percent = draws.below(100);
        if (pair.has(cast.purchasing()) || pair.has(cast.leading())) {
            return EnumSet.of(Flow.CONTENT, Flow.ADMINISTRATIVE);
        }
        if (pair.has(cast.cjg())) {
            return flows(percent, ofCjg);
        }
        return flows(percent, new Plan.Basis(0, 20));
    }

    private static Set<Flow> flows(int percent, Plan.Basis basis) {
        if (percent < basis.administrativeAndReferral()) {
            return EnumSet.of(Flow.ADMINISTRATIVE, Flow.REFERRAL);
        }
        return percent < basis.administrativeAndReferral() + basis.contentAndAdministrative()
                ? EnumSet.of(Flow.CONTENT, Flow.ADMINISTRATIVE) : EnumSet.of(Flow.CONTENT, Flow.REFERRAL);
    }
}
