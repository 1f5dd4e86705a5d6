package samenspel.layout.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DistancesTest {

    @Test
    void a_detour_is_taken_when_it_is_shorter() {
        assertEquals(3, Distances.of(3, new int[] {0, 1, 1, 2, 0, 2}, new double[] {1, 2, 9}).of(0, 2));
    }

    @Test
    void parts_without_a_path_stand_half_as_far_again_as_the_farthest_with_one() {
        assertEquals(6, Distances.of(3, new int[] {0, 1}, new double[] {4}).of(1, 2));
    }

    @Test
    void all_shortest_paths_are_those_of_trying_every_stop() {
        int n = 30;
        SeededRandom random = new SeededRandom(4);
        int[] ends = new int[240];
        double[] lengths = new double[120];
        for (int e = 0; e < 120; e++) {
            ends[2 * e] = e < n - 1 ? e : random.below(n);
            ends[2 * e + 1] = e < n - 1 ? e + 1 : (ends[2 * e] + 1 + random.below(n - 1)) % n;
            lengths[e] = 1 + random.below(20);
        }
        assertArrayEquals(everyStop(n, ends, lengths), Distances.of(n, ends, lengths).between());
    }

    /// Floyd & Warshall 1962.
    private static double[] everyStop(int n, int[] ends, double[] lengths) {
        double[] d = new double[n * n];
        Arrays.fill(d, Double.POSITIVE_INFINITY);
        for (int e = 0; e < ends.length; e++) {
            d[ends[e] * n + ends[e ^ 1]] = Math.min(d[ends[e] * n + ends[e ^ 1]], lengths[e / 2]);
        }
        for (int k = 0; k < n; k++) {
            d[k * n + k] = 0;
            for (int at = 0; at < n * n; at++) {
                d[at] = at / n == at % n ? 0 : Math.min(d[at], d[at / n * n + k] + d[k * n + at % n]);
            }
        }
        return d;
    }
}
