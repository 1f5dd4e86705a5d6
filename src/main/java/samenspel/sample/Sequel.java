package samenspel.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What was reported in the second wave, layer by layer.
final class Sequel {
    private final Cast cast;
    private final Plan plan;
    private final Map<Flow, Affinity> affinities;
    private final StrongBasis basis;
    private final Draws draws;

    private Sequel(Cast cast, Plan plan, Map<Flow, Affinity> affinities, StrongBasis basis, Draws draws) {
        this.cast = cast;
        this.plan = plan;
        this.affinities = affinities;
        this.basis = basis;
        this.draws = draws;
    }

    static Map<Flow, Replies> of(Cast cast, Plan plan, Map<Flow, Affinity> affinities, StrongBasis basis,
                                 Map<Flow, Replies> before, Draws draws) {
        Sequel sequel = new Sequel(cast, plan, affinities, basis, draws);
        Map<Flow, Replies> after = new EnumMap<>(Flow.class);
        SecondWave referral = sequel.referral(before.get(Flow.REFERRAL));
        after.put(Flow.REFERRAL, referral.replies());
        after.put(Flow.CONTENT, sequel.content(before.get(Flow.CONTENT), referral.pairs()).replies());
        after.put(Flow.ADMINISTRATIVE, sequel.administrative(before.get(Flow.ADMINISTRATIVE)).replies());
        return after;
    }

    private SecondWave begin(Flow flow, Plan.Turnover turnover, Replies before) {
        SecondWave wave = new SecondWave(cast, turnover, before, basis.required(flow, Cast.AFTER), draws);
        wave.losePairs();
        return wave;
    }

    private Lot lot(Flow flow, List<Ends> pairs) {
        return new Lot(pairs, affinities.get(flow)::of, draws);
    }

    /// The most central win back nine of ten of the partners they had, as far as there are new ties.
    private SecondWave referral(Replies before) {
        SecondWave wave = begin(Flow.REFERRAL, plan.referral(), before);
        Caps caps = Caps.ofReferral(cast, plan);
        cast.places(i -> cast.member(i).rank() > 0).forEach(place ->
                winBack(Flow.REFERRAL, wave, caps, place, caps.of(place) * 9 / 10));
        return fill(Flow.REFERRAL, wave, caps, pair -> true, lost(before, plan.referral()));
    }

    private SecondWave administrative(Replies before) {
        SecondWave wave = begin(Flow.ADMINISTRATIVE, plan.administrative(), before);
        Caps caps = Caps.ofAdministrative(cast, plan);
        for (int hub : List.of(cast.purchasing(), cast.cjg())) {
            winBack(Flow.ADMINISTRATIVE, wave, caps, hub, caps.of(hub));
        }
        return fill(Flow.ADMINISTRATIVE, wave, caps, pair -> true, lost(before, plan.administrative()));
    }

    private void winBack(Flow flow, SecondWave wave, Caps caps, int hub, int partners) {
        int missing = Math.max(0, partners - wave.pairs().degree(hub));
        lot(flow, Ties.pairsOf(hub, cast.size())).take(missing,
                pair -> wave.canGain(pair) && caps.allow(wave.pairs(), pair), wave::gain);
    }

    /// As many of the new content ties run along referral ties as give the planned number of basic relations.
    private SecondWave content(Replies before, Ties referral) {
        SecondWave wave = begin(Flow.CONTENT, plan.content(), before);
        Caps caps = Caps.ofContent(cast, plan, draws);
        Predicate<Ends> proper = pair -> !basis.withoutContent().has(pair);
        reveal(Flow.CONTENT, wave, caps, plan.content().pairs() / cast.size());
        int pairs = wave.pairs().size() + wave.pairsToGain();
        int withReferral = pairs + referral.size() - plan.basicTies().get(Cast.AFTER);
        int have = (int) wave.pairs().list().stream().filter(referral::has).count();
        lot(Flow.CONTENT, referral.list()).take(withReferral - have,
                proper.and(pair -> wave.canGain(pair) && caps.allow(wave.pairs(), pair)), wave::gain);
        return fill(Flow.CONTENT, wave, caps, proper.and(pair -> !referral.has(pair)), lost(before, plan.content()));
    }

    /// The formerly silent show ties nobody could know of before.
    private void reveal(Flow flow, SecondWave wave, Caps caps, int each) {
        cast.places(i -> cast.silent(Cast.BEFORE, i)).forEach(place ->
                lot(flow, Ties.pairsOf(place, cast.size())).take(each,
                        pair -> wave.canReveal(pair) && caps.allow(wave.pairs(), pair), wave::gain));
    }

    private SecondWave fill(Flow flow, SecondWave wave, Caps caps, Predicate<Ends> proper, int lostReports) {
        lot(flow, Ties.allPairs(cast.size())).take(wave.pairsToGain(),
                proper.and(pair -> wave.canGain(pair) && caps.allow(wave.pairs(), pair)), wave::gain);
        wave.balanceReports(lostReports);
        return wave;
    }

    private static int lost(Replies before, Plan.Turnover turnover) {
        return before.count() * turnover.lossPercent() / 100;
    }
}
