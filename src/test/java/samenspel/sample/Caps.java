package samenspel.sample;

/// The most ties each organisation may have in a layer.
final class Caps {
    private final int[] most;

    private Caps(int[] most) {
        this.most = most;
    }

    boolean allow(Ties ties, Ends pair) {
        return ties.degree(pair.first()) < most[pair.first()] && ties.degree(pair.second()) < most[pair.second()];
    }

    int of(int place) {
        return most[place];
    }

    /// Nobody dominates, and the leading department holds no key position.
    static Caps ofContent(Cast cast, Plan plan, Draws draws) {
        int[] most = new int[cast.size()];
        for (int i = 0; i < most.length; i++) {
            most[i] = plan.content().mostOfOne() - draws.below(8);
        }
        most[cast.cjg()] = plan.content().mostOfOne();
        most[cast.jgz()] = plan.content().mostOfOne() - 1;
        most[cast.leading()] = plan.content().mostOfOne() * 2 / 3;
        return new Caps(most);
    }

    /// Purchasing and the Centre for Youth and Family share the control; the leading department does not.
    static Caps ofAdministrative(Cast cast, Plan plan) {
        int[] most = new int[cast.size()];
        for (int i = 0; i < most.length; i++) {
            most[i] = plan.administrative().mostOfOne();
        }
        most[cast.purchasing()] = plan.administrativeHubs().purchasing();
        most[cast.cjg()] = plan.administrativeHubs().cjg();
        most[cast.leading()] = plan.administrative().mostOfOne() / 2;
        return new Caps(most);
    }

    /// The most central keep about the number they had.
    static Caps ofReferral(Cast cast, Plan plan) {
        int[] most = new int[cast.size()];
        for (int i = 0; i < most.length; i++) {
            int rank = cast.member(i).rank();
            most[i] = rank > 0 ? plan.referralRanks().get(rank - 1) : plan.referral().mostOfOne();
        }
        return new Caps(most);
    }
}
