package samenspel.sample;

/// Writes reports into the replies of one layer and wave: only of those who answered, with a frequency
/// that fits the tie.
final class Answers {
    private final Cast cast;
    private final int wave;
    private final Ties required;
    private final Replies replies;
    private final Draws draws;

    Answers(Cast cast, int wave, Ties required, Replies replies, Draws draws) {
        this.cast = cast;
        this.wave = wave;
        this.required = required;
        this.replies = replies;
        this.draws = draws;
    }

    /// Both report it, as far as they answered.
    void both(Ends pair) {
        report(pair.first(), pair.second());
        report(pair.second(), pair.first());
    }

    /// One of the two reports it, whoever answered.
    void one(Ends pair) {
        boolean firstReports = draws.chance(50) ? cast.answered(wave, pair.first()) : !cast.answered(wave, pair.second());
        if (firstReports) {
            report(pair.first(), pair.second());
        } else {
            report(pair.second(), pair.first());
        }
    }

    /// The one that did not report it does so too.
    void other(Ends pair) {
        if (replies.reported(pair.first(), pair.second())) {
            report(pair.second(), pair.first());
        } else {
            report(pair.first(), pair.second());
        }
    }

    void report(int from, int to) {
        if (cast.answered(wave, from)) {
            boolean strong = required.has(Ends.of(from, to));
            replies.set(from, to, strong ? frequent() : any());
        }
    }

    /// Both report it often enough for a strong tie; who did already goes on as before.
    void bothAtLeastMonthly(Ends pair) {
        atLeastMonthly(pair.first(), pair.second());
        atLeastMonthly(pair.second(), pair.first());
    }

    private void atLeastMonthly(int from, int to) {
        if (replies.get(from, to) < Replies.MONTHLY) {
            report(from, to);
        }
    }

    private int frequent() {
        return draws.chance(60) ? Replies.MONTHLY : Replies.MONTHLY + 1;
    }

    private int any() {
        int percent = draws.below(100);
        return percent < 36 ? 1 : percent < 72 ? 2 : percent < 91 ? 3 : 4;
    }
}
