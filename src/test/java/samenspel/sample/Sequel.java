package samenspel.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// What was reported in the second wave, layer by layer.
final class Sequel {
    private static final int CONSULTED = 4;
    private static final int ANCHORED = 1;
    private static final int LOOSE = 6;
    private static final int CROWDED = 40;
    private static final int REVEALED = 2;
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
        SecondWave referral = sequel.referral(before.get(Flow.REFERRAL), before.get(Flow.CONTENT).ties());
        after.put(Flow.REFERRAL, referral.replies());
        after.put(Flow.CONTENT, sequel.content(before.get(Flow.CONTENT), referral.pairs()).replies());
        after.put(Flow.ADMINISTRATIVE, sequel.administrative(before.get(Flow.ADMINISTRATIVE)).replies());
        return after;
    }

    private SecondWave begin(Flow flow, Plan.Turnover turnover, Replies before, ToIntFunction<Ends> fragility) {
        SecondWave wave = new SecondWave(cast, turnover, before, basis.required(flow, Cast.AFTER), draws);
        wave.losePairs(fragility);
        return wave;
    }

    private Lot lot(Flow flow, List<Ends> pairs) {
        return new Lot(pairs, affinities.get(flow)::of, draws);
    }

    /// The most central win back nine of ten of the partners they had. Referral grows out of consultation.
    private SecondWave referral(Replies before, Ties content) {
        SecondWave wave = begin(Flow.REFERRAL, plan.referral(), before, pair -> LOOSE);
        Caps caps = Caps.ofReferral(cast, plan);
        Affinity affinity = affinities.get(Flow.REFERRAL);
        ToIntFunction<Ends> weight = pair -> affinity.of(pair) * (content.has(pair) ? CONSULTED : 1);
        cast.places(i -> cast.member(i).rank() > 0).forEach(place ->
                winBack(weight, wave, caps, place, caps.of(place) * 9 / 10));
        fill(new Lot(Ties.allPairs(cast.size()), weight, draws), wave, caps, pair -> true);
        wave.balanceReports(lost(before, plan.referral()));
        return wave;
    }

    /// The two centres keep most of their ties and win back the others.
    private SecondWave administrative(Replies before) {
        SecondWave wave = begin(Flow.ADMINISTRATIVE, plan.administrative(), before,
                pair -> pair.has(cast.purchasing()) || pair.has(cast.cjg()) ? ANCHORED : LOOSE);
        Caps caps = Caps.ofAdministrative(cast, plan);
        for (int hub : List.of(cast.purchasing(), cast.cjg())) {
            winBack(affinities.get(Flow.ADMINISTRATIVE)::of, wave, caps, hub, caps.of(hub));
        }
        fill(lot(Flow.ADMINISTRATIVE, Ties.allPairs(cast.size())), wave, caps, pair -> true);
        wave.balanceReports(lost(before, plan.administrative()));
        return wave;
    }

    private void winBack(ToIntFunction<Ends> weight, SecondWave wave, Caps caps, int hub, int partners) {
        List<Ends> possible = Ties.pairsOf(hub, cast.size()).stream()
                .filter(pair -> wave.canGain(pair) && caps.allow(wave.pairs(), pair)).toList();
        int missing = Math.clamp(partners - wave.pairs().degree(hub), 0, possible.size());
        new Lot(possible, weight, draws).take(missing, pair -> true, wave::gain);
    }

    /// As many of the new content ties run along referral ties as give the planned number of basic relations.
    private SecondWave content(Replies before, Ties referral) {
        SecondWave wave = begin(Flow.CONTENT, plan.content(), before, pair -> fragility(pair, referral));
        Caps caps = Caps.ofContent(cast, plan, draws);
        Predicate<Ends> proper = pair -> !basis.withoutContent().has(pair);
        reveal(Flow.CONTENT, wave, caps, REVEALED);
        int pairs = wave.pairs().size() + wave.pairsToGain();
        int withReferral = pairs + referral.size() - plan.basicTies().get(Cast.AFTER);
        int have = (int) wave.pairs().list().stream().filter(referral::has).count();
        lot(Flow.CONTENT, referral.list()).take(withReferral - have,
                proper.and(pair -> wave.canGain(pair) && caps.allow(wave.pairs(), pair)), wave::gain);
        fill(lot(Flow.CONTENT, Ties.allPairs(cast.size())), wave, caps, proper.and(pair -> !referral.has(pair)));
        wave.balanceReports(lost(before, plan.content()));
        return wave;
    }

    /// A tie anchored in referral lasts; the hubs, who win the most, also lose the most, so that nobody dominates.
    private int fragility(Ends pair, Ties referral) {
        if (cast.touchesHub(pair)) {
            return CROWDED;
        }
        return referral.has(pair) ? ANCHORED : LOOSE;
    }

    /// The formerly silent show ties nobody could know of before.
    private void reveal(Flow flow, SecondWave wave, Caps caps, int each) {
        cast.places(i -> cast.silent(Cast.BEFORE, i)).forEach(place ->
                lot(flow, Ties.pairsOf(place, cast.size())).take(each,
                        pair -> wave.canReveal(pair) && caps.allow(wave.pairs(), pair), wave::gain));
    }

    private void fill(Lot lot, SecondWave wave, Caps caps, Predicate<Ends> proper) {
        lot.take(wave.pairsToGain(), proper.and(pair -> wave.canGain(pair) && caps.allow(wave.pairs(), pair)), wave::gain);
    }

    private static int lost(Replies before, Plan.Turnover turnover) {
        return before.count() * turnover.lossPercent() / 100;
    }
}
