package samenspel.layout.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StressLayoutTest {
    private static final int[] TRIANGLE = {0, 1, 1, 2, 2, 0};

    @Test
    void a_triangle_is_drawn_with_the_sides_wanted() {
        Positions drawn = StressLayout.solve(LayoutProblem.of(3, TRIANGLE, new double[] {3, 4, 5}, 1));
        assertArrayEquals(new double[] {3, 4, 5}, new double[] {drawn.distance(0, 1), drawn.distance(1, 2), drawn.distance(2, 0)}, 0.02);
    }

    @Test
    void a_grid_is_unfolded() {
        Positions drawn = StressLayout.solve(LayoutProblem.of(100, grid(10), ones(180), 1));
        double stress = Stress.of(drawn, Distances.of(100, grid(10), ones(180)));
        assertTrue(stress < 0.04, "stress " + stress);
    }

    @Test
    void majorisation_never_raises_the_stress() {
        LayoutProblem problem = LayoutProblem.of(100, grid(10), ones(180), 1);
        Distances distances = Distances.of(100, grid(10), ones(180));
        StressSolver solver = new StressSolver(problem, distances, PivotScaling.of(distances), 1);
        IntStream.range(0, problem.settings().annealingSweeps()).forEach(_ -> solver.step());
        double before = solver.stress();
        boolean more = true;
        while (more) {
            more = solver.step();
            assertTrue(solver.stress() <= before * (1 + 1e-12));
            before = solver.stress();
        }
    }

    @Test
    void a_pinned_node_keeps_its_place_to_the_bit() {
        Positions start = new Positions(new double[] {0.1, 7, 3}, new double[] {1 / 3.0, 2, 9});
        LayoutProblem problem = LayoutProblem.of(3, TRIANGLE, ones(3), 5).from(start, new boolean[] {true, false, false});
        Positions drawn = StressLayout.solve(problem);
        assertEquals(0.1, drawn.x()[0]);
        assertEquals(1 / 3.0, drawn.y()[0]);
        assertEquals(1, drawn.distance(1, 2), 0.02);
    }

    @Test
    void nodes_that_start_at_one_place_part() {
        Positions drawn = StressLayout.solve(LayoutProblem.of(3, TRIANGLE, ones(3), 5).from(Positions.origin(3), new boolean[3]));
        assertArrayEquals(new double[] {1, 1, 1}, new double[] {drawn.distance(0, 1), drawn.distance(1, 2), drawn.distance(2, 0)}, 0.02);
    }

    @Test
    void two_nodes_at_one_place_part_without_chance() {
        LayoutProblem problem = LayoutProblem.of(2, new int[] {0, 1}, new double[] {7}, 5);
        StressSolver solver = new StressSolver(problem, Distances.of(2, problem.ends(), problem.lengths()), Positions.origin(2), 5).solved();
        assertEquals(7, solver.positions().distance(0, 1), 1e-6);
    }

    @Test
    void more_starts_are_never_worse_than_one() {
        LayoutProblem problem = LayoutProblem.of(100, grid(10), ones(180), 3);
        Distances distances = Distances.of(100, grid(10), ones(180));
        double one = Stress.of(StressLayout.solve(problem.with(problem.settings().once())), distances);
        assertTrue(Stress.of(StressLayout.solve(problem), distances) <= one + 1e-9);
    }

    @Test
    void a_problem_done_does_not_move_on() {
        LayoutProblem problem = LayoutProblem.of(1, new int[0], new double[0], 1);
        assertFalse(new StressSolver(problem, Distances.of(1, new int[0], new double[0]), Positions.origin(1), 1).step());
    }

    @Test
    void every_pair_meets_once_and_nobody_twice_in_a_round() {
        for (int n = 2; n < 12; n++) {
            Set<String> pairs = new TreeSet<>();
            int[] order = IntStream.range(0, n).toArray();
            RoundRobin.visit(order, (i, j) -> assertTrue(pairs.add(Math.min(i, j) + "-" + Math.max(i, j))));
            assertEquals(n * (n - 1) / 2, pairs.size());
        }
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
