package samenspel.layout.plain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;
import samenspel.layout.solve.SeededRandom;
import samenspel.layout.solve.Stress;

class AllPairsLayoutTest {
    private static final int[] TRIANGLE = {0, 1, 0, 2, 1, 2};
    private static final PlainSettings USUAL = PlainSettings.of(1);
    private static final Distances GRID = Distances.of(100, grid(10), ones(180));

    @Test
    void a_grid_is_unfolded_by_its_distances() {
        double stress = Stress.of(PlainLayout.of(GRID, USUAL, Progress.NONE), GRID).mean();
        assertTrue(stress < 0.04, "stress " + stress);
    }

    @Test
    void majorisation_never_raises_the_stress() {
        Majorisation majorisation = new Majorisation(InverseDistances.of(GRID));
        SeededRandom random = new SeededRandom(3);
        float[] x = new float[100];
        float[] y = new float[100];
        for (int i = 0; i < 100; i++) {
            x[i] = (float) random.centred() * 5;
            y[i] = (float) random.centred() * 5;
        }
        double before = majorisation.stress(x, y);
        for (int sweep = 0; sweep < 200; sweep++) {
            majorisation.sweep(x, y);
            double after = majorisation.stress(x, y);
            assertTrue(after <= before * (1 + 1e-6), before + " " + after);
            before = after;
        }
    }

    @Test
    void whoever_is_held_keeps_its_place_to_the_bit() {
        InverseDistances sides = InverseDistances.of(Distances.of(3, TRIANGLE, ones(3)));
        Positions start = new Positions(new double[] {0.1f, 7, 3}, new double[] {1 / 3f, 2, 9});
        Positions drawn = new AllPairsLayout(sides, 1, Progress.NONE).settled(start, new boolean[] {true, false, false});
        assertEquals(0.1f, drawn.x()[0]);
        assertEquals(1 / 3f, drawn.y()[0]);
        assertEquals(1, drawn.distance(1, 2), 0.02);
    }

    @Test
    void nodes_that_start_at_one_place_part() {
        Positions drawn = settled(new EdgeLengthLayout(3, TRIANGLE, ones(3), USUAL), new boolean[3]);
        assertArrayEquals(new double[] {1, 1, 1}, new double[] {drawn.distance(0, 1), drawn.distance(1, 2), drawn.distance(0, 2)}, 0.02);
    }

    @Test
    void two_nodes_at_one_place_part_without_chance() {
        Positions drawn = settled(new EdgeLengthLayout(2, new int[] {0, 1}, new double[] {7}, USUAL), new boolean[2]);
        assertEquals(7, drawn.distance(0, 1), 1e-5);
    }

    private static Positions settled(EdgeLengthLayout layout, boolean[] held) {
        return layout.settled(layout.free(Progress.NONE), Positions.origin(held.length), held, Progress.NONE);
    }

    @Test
    void more_starts_are_never_worse_than_one() {
        double one = Stress.of(PlainLayout.of(GRID, PlainSettings.of(3).once(), Progress.NONE), GRID).mean();
        assertTrue(Stress.of(PlainLayout.of(GRID, PlainSettings.of(3), Progress.NONE), GRID).mean() <= one + 1e-9);
    }

    @Test
    void a_node_by_itself_does_not_move() {
        Positions drawn = PlainLayout.of(Distances.of(1, new int[0], new double[0]), USUAL, Progress.NONE);
        assertArrayEquals(new double[] {0}, drawn.x());
    }

    @Test
    void every_pair_meets_once_and_nobody_twice_in_a_round() {
        for (int n = 2; n < 12; n++) {
            Set<String> pairs = new TreeSet<>();
            RoundRobin rounds = new RoundRobin(n);
            for (int round = 0; round < rounds.circle(); round++) {
                Set<Integer> nodes = new TreeSet<>();
                if (rounds.hasFixed()) {
                    meet(rounds.circle(), round, pairs, nodes);
                }
                for (int k = 1; k <= rounds.pairs(); k++) {
                    meet(rounds.left(round, k), rounds.right(round, k), pairs, nodes);
                }
            }
            assertEquals(n * (n - 1) / 2, pairs.size());
        }
    }

    private static void meet(int i, int j, Set<String> pairs, Set<Integer> nodes) {
        assertTrue(nodes.add(i) && nodes.add(j) && pairs.add(Math.min(i, j) + "-" + Math.max(i, j)));
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int[] grid(int side) {
        return IntStream.range(0, side * side).flatMap(i -> IntStream.concat(
                i % side < side - 1 ? IntStream.of(i, i + 1) : IntStream.empty(),
                i / side < side - 1 ? IntStream.of(i, i + side) : IntStream.empty())).toArray();
    }
}
