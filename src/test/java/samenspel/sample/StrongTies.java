package samenspel.sample;

import java.util.List;
import java.util.function.Predicate;

/// Which pairs have a strong tie in which wave, drawn first because it is the scarcest.
///
/// A tie of an organisation that is silent in one wave stands in both: what became of it is unknown.
final class StrongTies {
    private static final int MOST_OF_ONE = 14;
    private final Cast cast;
    private final Affinity affinity;
    private final Plan.Strong plan;
    private final Draws draws;
    private final Ties before;
    private final Ties after;

    private StrongTies(Cast cast, Affinity affinity, Plan.Strong plan, Draws draws) {
        this.cast = cast;
        this.affinity = affinity;
        this.plan = plan;
        this.draws = draws;
        before = new Ties(cast.size());
        after = new Ties(cast.size());
    }

    static StrongTies draw(Cast cast, Affinity affinity, Plan.Strong plan, Draws draws) {
        StrongTies ties = new StrongTies(cast, affinity, plan, draws);
        ties.drawBefore();
        ties.drawAfter();
        return ties;
    }

    Ties in(int wave) {
        return wave == Cast.BEFORE ? before : after;
    }

    private void drawBefore() {
        before.add(Ends.of(cast.cjg(), cast.jgz()));
        hub(before, cast.cjg(), plan.cjg().ties() - 1, pair -> true);
        hub(before, cast.jgz(), plan.jgz().ties() - 1, pair -> true);
        oneForEveryone(Cast.BEFORE, before, pair -> true);
        lot(Ties.allPairs(cast.size())).take(plan.ties() - known(Cast.BEFORE, before),
                pair -> cast.answered(Cast.BEFORE, pair) && fits(before, pair), before::add);
    }

    private void drawAfter() {
        before.list().forEach(after::add);
        lose(cast.cjg(), plan.cjg().lost());
        lose(cast.jgz(), plan.jgz().lost());
        loseOthers();
        Predicate<Ends> isNew = pair -> !before.has(pair);
        hub(after, cast.cjg(), plan.cjg().lost(), isNew);
        hub(after, cast.jgz(), plan.jgz().lost(), isNew);
        oneForEveryone(Cast.AFTER, after, isNew.and(pair -> cast.answered(Cast.AFTER, pair)));
        lot(Ties.allPairs(cast.size())).take(plan.lost() - gained(),
                isNew.and(pair -> cast.answered(Cast.AFTER, pair) && fits(after, pair)), after::add);
    }

    private void hub(Ties ties, int hub, int count, Predicate<Ends> allowed) {
        Predicate<Ends> sure = pair -> cast.answeredThroughout(pair.first()) && cast.answeredThroughout(pair.second());
        lot(Ties.pairsOf(hub, cast.size())).take(count,
                sure.and(allowed).and(pair -> !ties.has(pair) && !cast.quiet(pair.other(hub)) && !cast.isHub(pair.other(hub))), ties::add);
    }

    private void oneForEveryone(int wave, Ties ties, Predicate<Ends> allowed) {
        cast.places(i -> ties.degree(i) == 0 && !cast.quiet(i)).forEach(place -> {
            if (ties.degree(place) == 0 && cast.isPresent(wave, place) && (wave == Cast.BEFORE || cast.answered(wave, place))) {
                lot(Ties.pairsOf(place, cast.size())).take(1,
                        allowed.and(pair -> cast.answeredThroughout(pair.other(place)) && fits(ties, pair)), ties::add);
            }
        });
    }

    /// The hubs' numbers are complete, the quiet have none, and nobody else becomes a hub.
    private boolean fits(Ties ties, Ends pair) {
        return !ties.has(pair) && mayHaveMore(ties, pair.first()) && mayHaveMore(ties, pair.second());
    }

    private boolean mayHaveMore(Ties ties, int place) {
        return !cast.isHub(place) && !cast.quiet(place) && ties.degree(place) < MOST_OF_ONE;
    }

    private void lose(int hub, int count) {
        evenLot(Ties.pairsOf(hub, cast.size())).take(count,
                pair -> before.has(pair) && !cast.isHub(pair.other(hub)), after::remove);
    }

    private void loseOthers() {
        List<Ends> withLeavers = before.list().stream().filter(pair -> cast.absent(Cast.AFTER, pair)).toList();
        withLeavers.forEach(after::remove);
        int left = plan.lost() - plan.cjg().lost() - plan.jgz().lost() - withLeavers.size();
        evenLot(after.list()).take(left, pair -> !cast.touchesHub(pair) && !cast.silent(Cast.BEFORE, pair) && !cast.silent(Cast.AFTER, pair),
                after::remove);
    }

    private int gained() {
        return (int) after.list().stream().filter(pair -> !before.has(pair)).count();
    }

    private int known(int wave, Ties ties) {
        return (int) ties.list().stream().filter(pair -> cast.answered(wave, pair)).count();
    }

    private Lot lot(List<Ends> pairs) {
        return new Lot(pairs, affinity::of, draws);
    }

    private Lot evenLot(List<Ends> pairs) {
        return new Lot(pairs, pair -> 1, draws);
    }
}
