package samenspel.measure.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import samenspel.measure.Interruption;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.network.OrganisationId;

/// Groups with more partnerships within than chance would give: the parting with the largest modularity
/// Q = Σ over groups (ties within ÷ m − (Σ partners ÷ 2m)²) that Leiden finds in a number of seeded runs. Newman & Girvan
/// (2004), "Finding and evaluating community structure in networks", Physical Review E 69; Traag, Waltman & van Eck (2019),
/// "From Louvain to Leiden", Scientific Reports 9.
///
/// @param group of each place
record Communities(int[] group, double modularity) {
    private static final long SEED = 1;
    static final int MOST_RUNS = 200;
    /// Places and partnerships that all runs together may go through.
    private static final int WORK = 400_000;
    /// So many runs that find nothing better are enough.
    private static final int IN_VAIN = 100;
    /// So many runs that find one as good as the best are enough: of 1,359 networks drawn, from 8 to 127 organisations, none had a
    /// better one after more than 24.
    private static final int OFTEN = 30;
    private static final double BETTER = 1e-12;

    private static Communities of(LayerInWave in) {
        return in.once(Communities.class, one -> of(one.known().partners()));
    }

    private static Communities of(PartnerLists partners) {
        int[] places = Standing.places(Standing.of(partners));
        Communities found = found(Standing.inOrder(partners, places));
        int[] group = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            group[places[i]] = found.group[i];
        }
        return new Communities(group, found.modularity);
    }

    private static Communities found(PartnerLists partners) {
        int runs = Math.clamp(WORK / Math.max(1, partners.n() + partners.at().length / 2), 2, MOST_RUNS);
        SplittableRandom random = new SplittableRandom(SEED);
        WeightedGraph graph = WeightedGraph.of(partners);
        Communities best = new Communities(new int[partners.n()], -1);
        int found = 0;
        int times = 0;
        for (int run = 0; run < runs && run - found <= IN_VAIN && times < OFTEN; run++) {
            Interruption.check(Math.max(run * OFTEN / runs, times), OFTEN);
            int[] group = new Leiden(random, run % 2 > 0).groups(graph);
            double modularity = modularity(partners, group);
            times = modularity > best.modularity + BETTER ? 1 : modularity < best.modularity - BETTER ? times : times + 1;
            if (modularity > best.modularity + BETTER) {
                best = new Communities(group, modularity);
                found = run;
            }
        }
        return best;
    }

    private static double modularity(PartnerLists partners, int[] group) {
        double twice = partners.at().length;
        double[] within = new double[group.length];
        double[] ends = new double[group.length];
        for (int place = 0; place < group.length; place++) {
            ends[group[place]] += partners.count(place);
            for (int i = partners.first()[place]; i < partners.first()[place + 1]; i++) {
                within[group[place]] += group[partners.at()[i]] == group[place] ? 1 : 0;
            }
        }
        double sum = 0;
        for (int one = 0; one < group.length; one++) {
            sum += within[one] / twice - ends[one] / twice * (ends[one] / twice);
        }
        return sum;
    }

    static NetworkValue groups(LayerInWave in) {
        if (in.known().ties() == 0) {
            return NetworkValue.undefined(Why.NO_TIES);
        }
        int[] group = of(in).group;
        List<List<OrganisationId>> groups = new ArrayList<>();
        Arrays.stream(group).distinct().forEach(_ -> groups.add(new ArrayList<>()));
        for (int place = 0; place < group.length; place++) {
            groups.get(group[place]).add(in.known().ids().get(place));
        }
        groups.sort(Comparator.comparingInt((List<OrganisationId> one) -> -one.size()).thenComparing(List::getFirst));
        return NetworkValue.of(new Groups(groups));
    }

    static NetworkValue modularity(LayerInWave in) {
        return in.known().ties() == 0 ? NetworkValue.undefined(Why.NO_TIES) : NetworkValue.of(new Amount(of(in).modularity));
    }
}
