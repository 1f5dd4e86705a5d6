package samenspel.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The random numbers behind the samples.
class SampleDrawsTest {

    @Test
    void the_numbers_are_SplitMix64s() {
        Draws draws = new Draws(1234567);
        // the high halves of the first outputs for this seed as its authors' reference code gives them
        long[] outputs = {6457827717110365317L, 3203168211198807973L, -8629252141511181193L};
        List<Integer> expected = IntStream.range(0, 3).mapToObj(i -> (int) (((outputs[i] >>> 32) * 1000) >>> 32)).toList();
        assertEquals(expected, List.of(draws.below(1000), draws.below(1000), draws.below(1000)));
    }

    @Test
    void a_branch_does_not_depend_on_what_another_branch_drew() {
        Draws root = new Draws(7);
        root.branch(1).below(10);
        assertEquals(new Draws(7).branch(2).below(1_000_000), root.branch(2).below(1_000_000));
    }

    @Test
    void a_lot_draws_every_pair_once_and_none_of_weight_0() {
        List<Ends> drawn = new ArrayList<>();
        new Lot(Ties.allPairs(4), pair -> pair.first(), new Draws(1)).take(3, pair -> true, drawn::add);
        assertEquals(List.of(new Ends(1, 2), new Ends(1, 3), new Ends(2, 3)),
                drawn.stream().sorted(Comparator.comparing(Ends::first).thenComparing(Ends::second)).toList());
    }

    @Test
    void a_lot_that_is_too_small_says_so() {
        Lot lot = new Lot(Ties.allPairs(3), pair -> 1, new Draws(1));
        assertThrows(IllegalStateException.class, () -> lot.take(4, pair -> true, pair -> { }));
    }

    @Test
    void heavier_pairs_come_more_often() {
        Draws draws = new Draws(3);
        List<Ends> first = new ArrayList<>();
        IntStream.range(0, 1000).forEach(i -> new Lot(Ties.allPairs(3), pair -> pair.first() * 8 + 1, draws).take(1, pair -> true, first::add));
        long heavy = first.stream().filter(pair -> pair.first() == 1).count();
        assertTrue(heavy > 750 && heavy < 880, heavy + " of 1000, 818 expected");
    }

    @Test
    void there_are_only_three_samples() {
        assertThrows(IllegalArgumentException.class, () -> SampleNetworks.make(4));
    }
}
