package samenspel.sample;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// What became of one layer in the second wave: exactly as many pairs and reports lost as planned and as
/// many new ones. What the silent of one wave reported in the other is neither.
final class SecondWave {
    private static final int DRIFT_PERCENT = 25;
    private static final int ONE_SIDED = 3;
    private final Cast cast;
    private final Plan.Turnover plan;
    private final Replies before;
    private final Ties required;
    private final Draws draws;
    private final Replies after;
    private final Answers answers;
    private final Ties pairsBefore;
    private final Ties pairsAfter;

    SecondWave(Cast cast, Plan.Turnover plan, Replies before, Ties required, Draws draws) {
        this.cast = cast;
        this.plan = plan;
        this.before = before;
        this.required = required;
        this.draws = draws;
        after = new Replies(cast.size());
        answers = new Answers(cast, Cast.AFTER, required, after, draws);
        pairsBefore = before.ties();
        pairsAfter = before.ties();
    }

    Replies replies() {
        return after;
    }

    Ties pairs() {
        return pairsAfter;
    }

    /// Ends the planned number of ties, copies what stays, and adds what strong ties require.
    ///
    /// @param fragility how easily a tie ends; one-sided ones end more easily still
    void losePairs(ToIntFunction<Ends> fragility) {
        List<Ends> withLeavers = pairsBefore.list().stream().filter(pair -> cast.absent(Cast.AFTER, pair)).toList();
        withLeavers.forEach(pairsAfter::remove);
        Lot ending = new Lot(pairsAfter.list(), pair -> fragility.applyAsInt(pair) * (before.mutual(pair) ? 1 : ONE_SIDED), draws);
        ending.take(plan.lostPairs() - withLeavers.size(),
                pair -> !required.has(pair) && !cast.silent(Cast.AFTER, pair), pairsAfter::remove);
        pairsAfter.list().forEach(this::copy);
        required.list().forEach(this::require);
    }

    private void copy(Ends pair) {
        copy(pair.first(), pair.second());
        copy(pair.second(), pair.first());
    }

    private void copy(int from, int to) {
        if (before.reported(from, to) && cast.answered(Cast.AFTER, from)) {
            after.set(from, to, drifted(before.get(from, to)));
        }
    }

    private int drifted(int frequency) {
        if (!draws.chance(DRIFT_PERCENT)) {
            return frequency;
        }
        return Math.clamp(frequency + (draws.chance(50) ? 1 : -1), 1, 4);
    }

    private void require(Ends pair) {
        pairsAfter.add(pair);
        answers.bothAtLeastMonthly(pair);
    }

    /// How many more pairs must be gained to make up for those lost.
    int pairsToGain() {
        return plan.lostPairs() - (int) pairsAfter.list().stream().filter(this::isGained).count();
    }

    private boolean isGained(Ends pair) {
        return !pairsBefore.has(pair) && !cast.silent(Cast.BEFORE, pair);
    }

    /// Whether a tie of this pair would be a new one, of which both waves know.
    boolean canGain(Ends pair) {
        return !pairsBefore.has(pair) && !pairsAfter.has(pair) && cast.answered(Cast.AFTER, pair) && !cast.silent(Cast.BEFORE, pair);
    }

    /// Whether a tie of this pair could only be seen now that a formerly silent organisation answers.
    boolean canReveal(Ends pair) {
        return !pairsBefore.has(pair) && !pairsAfter.has(pair) && cast.answered(Cast.AFTER, pair) && cast.silent(Cast.BEFORE, pair);
    }

    void gain(Ends pair) {
        pairsAfter.add(pair);
        answers.one(pair);
    }

    /// Brings the numbers of reports lost and gained to the plan by reports on pairs that stay.
    void balanceReports(int lost) {
        dropReports(lost);
        reportsOfTheRevealed();
        Predicate<Ends> couldBeMutual = pair -> after.number(pair) == 1 && cast.answered(Cast.AFTER, pair)
                && !cast.silent(Cast.BEFORE, pair) && !wouldReturn(pair);
        new Lot(pairsAfter.list(), pair -> 1, draws).take(lost - gainedReports(), couldBeMutual, answers::other);
    }

    private void dropReports(int lost) {
        new Lot(pairsAfter.list(), pair -> 1, draws).take(lost - lostReports(),
                pair -> before.mutual(pair) && after.mutual(pair) && !required.has(pair), this::drop);
    }

    private void drop(Ends pair) {
        boolean first = draws.chance(50);
        after.set(first ? pair.first() : pair.second(), first ? pair.second() : pair.first(), 0);
    }

    /// Whether the missing report is one that was just lost.
    private boolean wouldReturn(Ends pair) {
        return before.mutual(pair);
    }

    private void reportsOfTheRevealed() {
        for (Ends pair : pairsAfter.list()) {
            if (cast.silent(Cast.BEFORE, pair) && after.number(pair) == 1 && cast.answered(Cast.AFTER, pair) && draws.chance(45)) {
                answers.other(pair);
            }
        }
    }

    private int lostReports() {
        return count(before, after, Cast.AFTER);
    }

    private int gainedReports() {
        return count(after, before, Cast.BEFORE);
    }

    /// Reports that are in one wave, not in the other, and not for want of an answer there.
    private int count(Replies in, Replies notIn, int otherWave) {
        return Ties.allPairs(cast.size()).stream()
                .mapToInt(pair -> count(in, notIn, otherWave, pair.first(), pair.second())
                        + count(in, notIn, otherWave, pair.second(), pair.first()))
                .sum();
    }

    private int count(Replies in, Replies notIn, int otherWave, int from, int to) {
        boolean unanswered = cast.silent(otherWave, from) && !cast.absent(otherWave, Ends.of(from, to));
        return in.reported(from, to) && !notIn.reported(from, to) && !unanswered ? 1 : 0;
    }
}
