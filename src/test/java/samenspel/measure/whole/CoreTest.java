package samenspel.measure.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.measure.whole.NetworkValue.Interchangeable;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;

/// The core with the fewest exceptions, and the one with the largest correlation.
class CoreTest {
    private static final double EQUAL = 1e-9;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void no_core_has_fewer_exceptions_and_none_of_its_size_with_as_few_a_larger_correlation(long seed) {
        LayerInWave in = drawn(seed);
        PartnerLists partners = in.known().partners();
        long misfits = (long) NetworkMeasure.CORE_MISFITS.of(in).number().orElseThrow();
        int size = size(NetworkMeasure.CORE.of(in).reading());
        double fit = NetworkMeasure.CORE_FIT.of(in).number().orElse(Double.NaN);
        double largest = Double.NaN;
        for (int members = 1; members < 1 << partners.n(); members++) {
            BitSet core = BitSet.valueOf(new long[] {members});
            long here = misfits(partners, core);
            assertTrue(here >= misfits, core + " has " + here);
            double correlation = correlation(partners, core);
            largest = Double.isNaN(largest) || correlation > largest ? correlation : largest;
            assertTrue(here > misfits || core.cardinality() != size || Double.isNaN(correlation) || correlation <= fit + EQUAL, core + " has " + correlation);
            assertTrue(here > misfits || Double.isNaN(correlation) || !Double.isNaN(fit), core + " has a correlation");
        }
        assertEquals(largest, NetworkMeasure.CORE_CORRELATION.of(in).number().orElse(Double.NaN), EQUAL);
    }

    private static int size(NetworkValue.Reading core) {
        return core instanceof Interchangeable(var sure, int more, var _) ? sure.size() + more : ((Groups) core).groups().getFirst().size();
    }

    @Test
    void two_with_a_tie_among_others_without_are_a_core_without_exceptions() {
        LayerInWave in = in("a b c d e", "b-d");
        assertEquals(1, NetworkMeasure.CORE_FIT.of(in).number().orElseThrow(), EQUAL);
        assertEquals(List.of("b", "d"), words(((Groups) NetworkMeasure.CORE.of(in).reading()).groups().getFirst()));
    }

    @Test
    void who_can_be_exchanged_is_said_instead_of_whose_id_comes_first() {
        Interchangeable core = (Interchangeable) NetworkMeasure.CORE.of(in("a b c d e f", "c-a c-b c-d c-e c-f")).reading();
        assertEquals(List.of("c"), words(core.sure()));
        assertEquals(1, core.more());
        assertEquals(List.of("a", "b", "d", "e", "f"), words(core.others()));
    }

    @Test
    void in_a_sample_another_core_than_that_with_the_fewest_exceptions_has_a_larger_correlation() {
        LayerInWave in = ReferenceCases.all().getFirst().in();
        assertTrue(NetworkMeasure.CORE_CORRELATION.of(in).number().orElseThrow() >= 0.2728);
        assertTrue(NetworkMeasure.CORE_FIT.of(in).number().orElseThrow() < 0.14);
    }

    private static List<String> words(List<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toList();
    }

    private static LayerInWave in(String ids, String ties) {
        return new LayerInWave(Sketch.of(ids).tied(FIRST, MEETING, 1, ties).network(), MEETING, FIRST);
    }

    private static LayerInWave drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String ids = "a b c d e f g h i";
        double chance = 0.1 + 0.07 * (seed % 10);
        List<String> pairs = List.of(ids.split(" ")).stream().flatMap(one -> List.of(ids.split(" ")).stream().filter(other -> one.compareTo(other) < 0)
                .map(other -> one + "-" + other)).filter(_ -> random.nextDouble() < chance).toList();
        return in(ids, pairs.isEmpty() ? "a-b" : String.join(" ", pairs));
    }

    static long misfits(PartnerLists partners, BitSet core) {
        long misfits = 0;
        for (int one = 0; one < partners.n(); one++) {
            for (int other = one + 1; other < partners.n(); other++) {
                boolean both = core.get(one) && core.get(other);
                boolean neither = !core.get(one) && !core.get(other);
                misfits += (both || neither) && Triads.tied(partners, one, other) != both ? 1 : 0;
            }
        }
        return misfits;
    }

    /// By its formula: over the pairs within the core and those outside it.
    static double correlation(PartnerLists partners, BitSet core) {
        double[] sums = new double[4];
        for (int one = 0; one < partners.n(); one++) {
            for (int other = one + 1; other < partners.n(); other++) {
                if (core.get(one) == core.get(other)) {
                    double tied = Triads.tied(partners, one, other) ? 1 : 0;
                    double both = core.get(one) ? 1 : 0;
                    sums[0]++;
                    sums[1] += tied;
                    sums[2] += both;
                    sums[3] += tied * both;
                }
            }
        }
        double n = sums[0];
        double spread = Math.sqrt((sums[1] / n - Math.pow(sums[1] / n, 2)) * (sums[2] / n - Math.pow(sums[2] / n, 2)));
        return n > 0 && spread > EQUAL ? (sums[3] / n - sums[1] / n * sums[2] / n) / spread : Double.NaN;
    }
}
