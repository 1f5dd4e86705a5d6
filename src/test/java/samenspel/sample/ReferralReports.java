package samenspel.sample;

/// Who reports the referral ties of the first wave. Of every most central organisation one tie in eight
/// goes only one way and one in eight only the other, so that its rank is the same whether referrals are
/// counted as sent, as received or as partners.
final class ReferralReports {
    private static final int ONE_WAY = 8;
    private static final int MUTUAL_PERCENT = 40;
    private final Cast cast;
    private final Ties required;
    private final Draws draws;
    private final Replies replies;
    private final Answers answers;

    ReferralReports(Cast cast, Ties required, Draws draws) {
        this.cast = cast;
        this.required = required;
        this.draws = draws;
        replies = new Replies(cast.size());
        answers = new Answers(cast, Cast.BEFORE, required, replies, draws);
    }

    Replies of(Ties ties) {
        for (Ends pair : ties.list()) {
            if (isRanked(pair.first()) || isRanked(pair.second()) || required.has(pair) || draws.chance(MUTUAL_PERCENT)) {
                answers.both(pair);
            } else {
                answers.one(pair);
            }
        }
        cast.places(this::isRanked).forEach(place -> {
            oneWay(ties, place, true);
            oneWay(ties, place, false);
        });
        return replies;
    }

    private boolean isRanked(int place) {
        return cast.member(place).rank() > 0;
    }

    private void oneWay(Ties ties, int place, boolean onlySent) {
        Lot lot = new Lot(Ties.pairsOf(place, cast.size()), pair -> 1, draws);
        lot.take(ties.degree(place) / ONE_WAY,
                pair -> replies.mutual(pair) && !required.has(pair) && !isRanked(pair.other(place)),
                pair -> silence(place, pair.other(place), onlySent));
    }

    private void silence(int place, int other, boolean onlySent) {
        replies.set(onlySent ? other : place, onlySent ? place : other, 0);
    }
}
