package samenspel.sample;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was reported in the first wave.
///
/// Referral comes first, since the ranks in it are published; content information then covers all but an
/// exact number of the referral ties, so that the number of basic relations is exact too.
final class FirstWave {
    private final Cast cast;
    private final Plan plan;
    private final Map<Flow, Affinity> affinities;
    private final StrongBasis basis;
    private final Draws draws;

    private FirstWave(Cast cast, Plan plan, Map<Flow, Affinity> affinities, StrongBasis basis, Draws draws) {
        this.cast = cast;
        this.plan = plan;
        this.affinities = affinities;
        this.basis = basis;
        this.draws = draws;
    }

    static Map<Flow, Replies> of(Cast cast, Plan plan, Map<Flow, Affinity> affinities, StrongBasis basis, Draws draws) {
        FirstWave wave = new FirstWave(cast, plan, affinities, basis, draws);
        Map<Flow, Replies> replies = new EnumMap<>(Flow.class);
        Ties referral = wave.referral();
        replies.put(Flow.REFERRAL, new ReferralReports(cast, basis.required(Flow.REFERRAL, Cast.BEFORE), draws).of(referral));
        replies.put(Flow.CONTENT, wave.reports(Flow.CONTENT, wave.content(referral), plan.content()));
        replies.put(Flow.ADMINISTRATIVE, wave.reports(Flow.ADMINISTRATIVE, wave.administrative(), plan.administrative()));
        return replies;
    }

    private Ties required(Flow flow) {
        return basis.required(flow, Cast.BEFORE);
    }

    private Ties copyOfRequired(Flow flow) {
        Ties ties = new Ties(cast.size());
        required(flow).list().forEach(ties::add);
        return ties;
    }

    private boolean possible(Ends pair) {
        return !cast.absent(Cast.BEFORE, pair) && (cast.answered(Cast.BEFORE, pair.first()) || cast.answered(Cast.BEFORE, pair.second()));
    }

    private Lot lot(Flow flow, List<Ends> pairs) {
        return new Lot(pairs.stream().filter(this::possible).toList(), affinities.get(flow)::of, draws);
    }

    /// The most central get their exact number of partners, from the first down; none of the others comes near.
    private Ties referral() {
        Ties ties = copyOfRequired(Flow.REFERRAL);
        Caps caps = Caps.ofReferral(cast, plan);
        List<Integer> ranked = cast.places(i -> cast.member(i).rank() > 0).boxed()
                .sorted(Comparator.comparing(i -> cast.member(i).rank())).toList();
        for (int place : ranked) {
            outwards(place).take(caps.of(place) - ties.degree(place),
                    pair -> cast.answered(Cast.BEFORE, pair) && caps.allow(ties, pair) && !ties.has(pair), ties::add);
        }
        lot(Flow.REFERRAL, Ties.allPairs(cast.size())).take(plan.referral().pairs() - ties.size(),
                pair -> !ties.has(pair) && caps.allow(ties, pair), ties::add);
        return ties;
    }

    /// The most central have most of their ties with others than each other.
    private Lot outwards(int place) {
        Affinity affinity = affinities.get(Flow.REFERRAL);
        return new Lot(Ties.pairsOf(place, cast.size()),
                pair -> affinity.of(pair) * (cast.member(pair.other(place)).rank() > 0 ? 1 : 3), draws);
    }

    private Ties content(Ties referral) {
        Ties ties = copyOfRequired(Flow.CONTENT);
        Caps caps = Caps.ofContent(cast, plan, draws);
        int withReferral = plan.content().pairs() + referral.size() - plan.basicTies().get(Cast.BEFORE);
        int have = (int) ties.list().stream().filter(referral::has).count();
        lot(Flow.CONTENT, referral.list()).take(withReferral - have,
                pair -> !ties.has(pair) && !basis.withoutContent().has(pair) && caps.allow(ties, pair), ties::add);
        lot(Flow.CONTENT, Ties.allPairs(cast.size())).take(plan.content().pairs() - ties.size(),
                pair -> !ties.has(pair) && !referral.has(pair) && !basis.withoutContent().has(pair) && caps.allow(ties, pair), ties::add);
        return ties;
    }

    private Ties administrative() {
        Ties ties = copyOfRequired(Flow.ADMINISTRATIVE);
        Caps caps = Caps.ofAdministrative(cast, plan);
        administrativeHub(ties, caps, cast.purchasing(), plan.administrativeHubs().purchasing());
        administrativeHub(ties, caps, cast.cjg(), plan.administrativeHubs().cjg());
        lot(Flow.ADMINISTRATIVE, Ties.allPairs(cast.size())).take(plan.administrative().pairs() - ties.size(),
                pair -> !ties.has(pair) && caps.allow(ties, pair), ties::add);
        return ties;
    }

    private void administrativeHub(Ties ties, Caps caps, int hub, int partners) {
        lot(Flow.ADMINISTRATIVE, Ties.pairsOf(hub, cast.size())).take(partners - ties.degree(hub),
                pair -> !ties.has(pair) && caps.allow(ties, pair), ties::add);
    }

    private Replies reports(Flow flow, Ties ties, Plan.Turnover turnover) {
        Replies replies = new Replies(cast.size());
        Answers answers = new Answers(cast, Cast.BEFORE, required(flow), replies, draws);
        for (Ends pair : ties.list()) {
            if (required(flow).has(pair)) {
                answers.both(pair);
            } else {
                answers.one(pair);
            }
        }
        Lot oneSided = new Lot(ties.list(), pair -> 1, draws);
        oneSided.take(turnover.reports() - replies.count(),
                pair -> !replies.mutual(pair) && cast.answered(Cast.BEFORE, pair), answers::other);
        return replies;
    }
}
