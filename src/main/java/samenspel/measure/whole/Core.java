package samenspel.measure.whole;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.measure.whole.NetworkValue.Why;

/// The core that fits best: all of it tied with each other, nobody outside it tied with another outside, and nothing asked
/// of ties between core and periphery. Borgatti & Everett (2000), "Models of core/periphery structures", Social Networks 21.
///
/// Exact by Lip (2011), "A fast algorithm for the discrete core/periphery bipartitioning problem", arXiv 1102.5511: the
/// pairs that do not fit number k(k−1)/2 + m − Σ partners of the core, so the best core of k are the k with most partners.
/// Among equally good ones the smallest is taken, and of organisations with equally many partners the first ids.
///
/// @param places ascending
/// @param ties   among them
/// @param all    ties among them and among those outside, without those between the two
record Core(int[] places, long ties, long all, int n) {

    static Core of(LayerInWave in) {
        return in.once(Core.class, one -> of(one.known().partners()));
    }

    private static Core of(PartnerLists partners) {
        int[] order = IntStream.range(0, partners.n()).boxed().sorted(Comparator.comparingInt(place -> -partners.count(place)))
                .mapToInt(place -> place).toArray();
        int k = 0;
        while (k < order.length && partners.count(order[k]) > k) {
            k++;
        }
        int[] core = Arrays.stream(order, 0, k).sorted().toArray();
        long ties = Arrays.stream(core).mapToLong(one -> Arrays.stream(core).filter(other -> one < other && Triads.tied(partners, one, other)).count()).sum();
        long touching = Arrays.stream(core).mapToLong(partners::count).sum() - ties;
        return new Core(core, ties, partners.at().length / 2 - touching + ties, partners.n());
    }

    static NetworkValue members(LayerInWave in) {
        List<Integer> places = Arrays.stream(of(in).places).boxed().toList();
        return places.isEmpty() ? NetworkValue.undefined(Why.NO_TIES)
                : NetworkValue.of(new Groups(List.of(places.stream().map(in.known().ids()::get).toList())));
    }

    /// Pairs in the core that are not tied and pairs outside that are.
    static NetworkValue misfits(LayerInWave in) {
        Core core = of(in);
        return core.places.length == 0 ? NetworkValue.undefined(Why.NO_TIES) : NetworkValue.count(core.inside() - core.ties + core.all - core.ties);
    }

    private long inside() {
        return places.length * (places.length - 1L) / 2;
    }

    /// Correlation of tied (1 or 0) with both in the core (1) or both outside (0).
    static NetworkValue fit(LayerInWave in) {
        Core core = of(in);
        double outside = core.n - core.places.length;
        double pairs = core.inside() + outside * (outside - 1) / 2;
        double tied = core.all / pairs;
        double both = core.inside() / pairs;
        double spread = StrictMath.sqrt(tied * (1 - tied) * both * (1 - both));
        return core.places.length == 0 ? NetworkValue.undefined(Why.NO_TIES)
                : pairs == 0 ? NetworkValue.undefined(Why.TOO_FEW) : NetworkValue.ratio(core.ties / pairs - tied * both, spread, Why.ALL_ALIKE);
    }
}
