package samenspel.measure.whole;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.measure.whole.NetworkValue.Interchangeable;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.network.OrganisationId;

/// The core with the fewest misfits: pairs within it without a tie, and pairs outside it with one; nothing is asked of ties between
/// core and periphery. Borgatti & Everett (2000), "Models of core/periphery structures", Social Networks 21.
///
/// Exact by Lip (2011), "A fast algorithm for the discrete core/periphery bipartitioning problem", arXiv 1102.5511: the
/// misfits number k(k−1)/2 + m − Σ partners of the core, so the best core of k are the k with most partners. Where
/// several have as few, those with a correlation go before, then the smallest, then the one with the largest correlation; never
/// by ids.
///
/// @param sure   in every one of the cores that are equal then; ascending places
/// @param others in some of them
/// @param more   how many of the others are in each
/// @param fit    correlation of tied (1 or 0) with both in the core (1) or both outside (0); NaN where all are alike
record Core(int[] sure, int[] others, int more, double fit, long misfits) {

    static Core of(LayerInWave in) {
        return in.once(Core.class, one -> of(one.known().partners()));
    }

    private static Core of(PartnerLists partners) {
        int[] counts = IntStream.range(0, partners.n()).map(partners::count).boxed().sorted(Comparator.reverseOrder()).mapToInt(count -> count).toArray();
        int k = 0;
        while (k < counts.length && counts[k] > k) {
            k++;
        }
        Core smallest = new EqualCores(partners, k).best();
        // One more organisation with k partners leaves as many misfits.
        boolean larger = Double.isNaN(smallest.fit) && k > 0 && k < counts.length && counts[k] == k;
        Core next = larger ? new EqualCores(partners, k + 1).best() : smallest;
        return Double.isNaN(next.fit) ? smallest : next;
    }

    /// Correlation over the pairs within a core and the pairs outside it; NaN where either is all alike.
    ///
    /// @param ties    within the core
    /// @param k       organisations in it
    /// @param touched Σ partners of the core
    /// @param m       all ties, of n organisations
    static double correlation(double ties, double k, double touched, double m, double n) {
        double inside = k * (k - 1) / 2;
        double outside = (n - k) * (n - k - 1) / 2;
        double tiesOutside = m - touched + ties;
        double tied = ties + tiesOutside;
        double spread = StrictMath.sqrt(inside * outside * tied * (inside + outside - tied));
        return spread > 0 ? (ties * (outside - tiesOutside) - (inside - ties) * tiesOutside) / spread : Double.NaN;
    }

    static NetworkValue members(LayerInWave in) {
        Core core = of(in);
        List<OrganisationId> sure = ids(in, core.sure);
        return core.isEmpty() ? NetworkValue.undefined(Why.NO_TIES)
                : NetworkValue.of(core.more == 0 ? new Groups(List.of(sure)) : new Interchangeable(sure, core.more, ids(in, core.others)));
    }

    /// Of the core that takes of equals the first ids; it may have no correlation where another as good has one.
    static NetworkValue fitById(LayerInWave in) {
        PartnerLists partners = in.known().partners();
        int[] order = IntStream.range(0, partners.n()).boxed().sorted(Comparator.comparingInt(place -> -partners.count(place))).mapToInt(place -> place).toArray();
        BitSet core = new BitSet();
        for (int k = 0; k < order.length && partners.count(order[k]) > k; k++) {
            core.set(order[k]);
        }
        return core.isEmpty() ? NetworkValue.undefined(Why.NO_TIES) : fit(in, correlation(partners, core));
    }

    private static double correlation(PartnerLists partners, BitSet core) {
        long toCore = core.stream().flatMap(place -> Arrays.stream(partners.at(), partners.first()[place], partners.first()[place + 1])).filter(core::get).count();
        long touched = core.stream().mapToLong(partners::count).sum();
        return correlation(toCore / 2.0, core.cardinality(), touched, partners.at().length / 2.0, partners.n());
    }

    private static NetworkValue fit(LayerInWave in, double correlation) {
        return Double.isNaN(correlation) ? NetworkValue.undefined(in.known().n() < 3 ? Why.TOO_FEW : Why.ALL_ALIKE) : NetworkValue.of(new Amount(correlation));
    }

    private static List<OrganisationId> ids(LayerInWave in, int[] places) {
        return Arrays.stream(places).mapToObj(in.known().ids()::get).toList();
    }

    private boolean isEmpty() {
        return sure.length + more == 0;
    }

    static NetworkValue misfits(LayerInWave in) {
        Core core = of(in);
        return core.isEmpty() ? NetworkValue.undefined(Why.NO_TIES) : NetworkValue.count(core.misfits);
    }

    static NetworkValue fit(LayerInWave in) {
        Core core = of(in);
        return core.isEmpty() ? NetworkValue.undefined(Why.NO_TIES) : fit(in, core.fit);
    }
}
