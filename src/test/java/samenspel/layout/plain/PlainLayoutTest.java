package samenspel.layout.plain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;

class PlainLayoutTest {
    private static final PlainSettings USUAL = PlainSettings.of(1);

    @Test
    void an_empty_graph_has_no_places() {
        assertEquals(0, drawn(PlainGraph.of(0, new int[0]), USUAL).n());
    }

    @Test
    void two_neighbours_stand_one_apart() {
        assertEquals(1, drawn(Graphs.path(2), USUAL).distance(0, 1), 1e-3);
    }

    @Test
    void a_triangle_is_drawn_with_the_sides_wanted() {
        Distances wanted = Distances.of(3, new int[] {0, 1, 1, 2, 2, 0}, new double[] {3, 4, 5});
        Positions drawn = PlainLayout.of(wanted, USUAL, Progress.NONE);
        assertArrayEquals(new double[] {3, 4, 5}, new double[] {drawn.distance(0, 1), drawn.distance(1, 2), drawn.distance(2, 0)}, 0.02);
    }

    @Test
    void a_path_is_drawn_straight() {
        assertEquals(6, drawn(Graphs.path(7), USUAL).distance(0, 6), 0.02);
    }

    @Test
    void the_middle_of_a_star_stands_in_the_middle() {
        Positions drawn = drawn(Graphs.star(12), USUAL);
        double[] rays = IntStream.rangeClosed(1, 12).mapToDouble(leaf -> drawn.distance(0, leaf)).sorted().toArray();
        assertTrue(rays[11] < 1.6 * rays[0], Arrays.toString(rays));
    }

    @Test
    void a_grid_is_unfolded() {
        assertEquals(0.012, quality(Graphs.grid(12), USUAL).stress(), 0.012);
    }

    @Test
    void those_without_a_tie_stand_apart() {
        Positions drawn = drawn(PlainGraph.of(9, new int[0]), USUAL);
        assertEquals(1, IntStream.range(1, 9).mapToDouble(i -> drawn.distance(0, i)).min().orElse(0), 1e-9);
    }

    @Test
    void two_parts_do_not_lie_over_each_other() {
        Positions drawn = drawn(PlainGraph.of(5, new int[] {0, 1, 1, 2, 3, 4}), USUAL);
        double least = IntStream.range(0, 3).mapToDouble(i -> Math.min(drawn.distance(i, 3), drawn.distance(i, 4))).min().orElse(0);
        assertTrue(least >= 1, "distance " + least);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_shape_gets_finite_places_with_and_without_groups(PlainGraph graph) {
        Stream.of(USUAL, USUAL.withGroups(0.5), USUAL.withGroups(1)).map(settings -> drawn(graph, settings))
                .forEach(drawn -> assertTrue(Arrays.stream(drawn.x()).allMatch(Double::isFinite)));
    }

    static Stream<PlainGraph> shapes() {
        return Stream.of(PlainGraph.of(1, new int[0]), PlainGraph.of(20, new int[0]), Graphs.path(2), Graphs.path(3),
                Graphs.star(30), Graphs.clique(3), Graphs.clique(135), PlainGraph.of(6, new int[] {0, 1, 1, 2, 3, 4, 4, 5}));
    }

    @Test
    void the_same_seed_gives_the_same_bits() {
        PlainGraph graph = Graphs.groups(300, 1500, 6);
        Positions drawn = drawn(graph, USUAL.withGroups(1));
        assertArrayEquals(drawn.x(), drawn(graph, USUAL.withGroups(1)).x());
    }

    @Test
    void another_numbering_gives_a_picture_as_good() {
        PlainGraph graph = Graphs.groups(120, 900, 6);
        double stress = quality(graph, USUAL).stress();
        assertEquals(stress, quality(Graphs.reversed(graph), USUAL).stress(), 0.01 * stress);
    }

    @Test
    void of_more_starts_the_best_is_kept() {
        PlainGraph graph = Graphs.groups(120, 900, 6);
        assertTrue(quality(graph, USUAL).stress() <= quality(graph, USUAL.once()).stress() + 1e-4);
    }

    @Test
    void a_cancelled_layout_still_gives_a_picture() {
        Positions drawn = PlainLayout.of(Graphs.groups(5000, 20000, 10), USUAL, new Cancelled());
        assertEquals(5000, drawn.n());
    }

    @Test
    void who_watches_sees_the_work_go_from_0_to_1_and_never_back() {
        Reports watch = new Reports(new ArrayList<>());
        PlainLayout.of(Graphs.groups(120, 900, 6), USUAL.withGroups(1), watch);
        assertEquals(watch.seen.stream().sorted().toList(), watch.seen);
        assertTrue(watch.seen.getFirst() < 0.05 && watch.seen.getLast() > 0.95 && watch.seen.getLast() <= 1);
    }

    private record Reports(List<Double> seen) implements Progress {
        @Override
        public void report(double fraction) {
            seen.add(fraction);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private record Cancelled() implements Progress {
        @Override
        public void report(double fraction) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }

    @Test
    void a_large_grid_is_unfolded() {
        assertTrue(quality(Graphs.grid(70), USUAL).stress() < 0.02);
    }

    @Test
    void a_large_clustered_graph_is_drawn_clearly_better_than_by_chance() {
        assertTrue(quality(Graphs.groups(6000, 30000, 24), USUAL).stress() < 0.18);
    }

    static Positions drawn(PlainGraph graph, PlainSettings settings) {
        return PlainLayout.of(graph, settings, Progress.NONE);
    }

    static PlainQuality quality(PlainGraph graph, PlainSettings settings) {
        return PlainQuality.of(graph, drawn(graph, settings));
    }
}
