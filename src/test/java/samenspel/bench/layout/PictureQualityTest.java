package samenspel.bench.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.layout.plain.Graphs;
import samenspel.layout.plain.PlainGraph;
import samenspel.layout.solve.Positions;

/// The benchmark's measures on graphs small enough to reckon by hand.
class PictureQualityTest {
    private static final double EXACT = 1e-12;

    @Test
    void a_straight_path_has_no_stress_at_any_scale() {
        assertEquals(0, stress(Graphs.path(3), places(0, 0, 7, 0, 14, 0)), EXACT);
    }

    @Test
    void a_path_bent_at_a_right_angle_has_the_stress_reckoned_by_hand() {
        double bent = Math.sqrt(2) / 2;
        assertEquals(1 - (2 + bent) * (2 + bent) / (3 * 2.5), stress(Graphs.path(3), places(1, 0, 0, 0, 0, 1)), EXACT);
    }

    @Test
    void all_in_one_place_is_the_worst_there_is() {
        assertEquals(1, stress(Graphs.path(3), places(5, 5, 5, 5, 5, 5)), EXACT);
    }

    @Test
    void pairs_without_a_path_do_not_count() {
        PlainGraph two = PlainGraph.of(4, new int[] {0, 1, 2, 3});
        assertEquals(0, stress(two, places(0, 0, 1, 0, 100, 0, 100, 1)), EXACT);
    }

    @Test
    void neighbours_that_stand_next_to_each_other_are_all_preserved() {
        assertEquals(1, neighbours(0, 1, 2, 3), EXACT);
    }

    @Test
    void neighbours_that_do_not_are_counted_by_hand() {
        // 0: {1} and {2}; 1: {0, 2} and {2, 3}; 2: {1, 3} and {0, 1}; 3: {2} and {1}
        assertEquals((0 + 1 / 3.0 + 1 / 3.0 + 0) / 4, neighbours(0, 2, 1, 3), EXACT);
    }

    @Test
    void discs_touch_when_their_middles_are_less_than_a_disc_apart() {
        // Fitted to a width of 1000, three discs are 130 wide each.
        assertEquals(2 / 3.0, Touching.share(places(0, 0, 0.129, 0, 1, 0)), EXACT);
        assertEquals(0, Touching.share(places(0, 0, 0.131, 0, 1, 0)), EXACT);
    }

    @Test
    void a_picture_turned_mirrored_scaled_and_shifted_has_not_moved() {
        Positions before = places(0, 0, 4, 1, 2, 5, -1, 3);
        assertEquals(0, Displacement.fitted(before, before.mapped(0, 3, 10, 3, 0, -5)), 1e-9);
        assertEquals(0, Displacement.fitted(before, before.mapped(0, -3, 10, 3, 0, -5)), 1e-9);
    }

    @Test
    void a_square_pulled_long_has_moved_as_reckoned_by_hand() {
        // Best scale 1.5, then everybody is 0.5 off; the later picture has a radius of √2.5.
        assertEquals(0.5 / Math.sqrt(2.5), Displacement.fitted(places(1, 0, -1, 0, 0, 1, 0, -1), places(1, 0, -1, 0, 0, 2, 0, -2)), EXACT);
    }

    @Test
    void the_median_of_an_even_count_lies_between_the_two_in_the_middle() {
        assertEquals(2.5, Medians.of(DoubleStream.of(9, 1, 3, 2)), EXACT);
        assertEquals(2, Medians.of(DoubleStream.of(9, 1, 2)), EXACT);
    }

    @Test
    void the_first_repetition_of_several_is_no_warm_one() {
        assertEquals(2, new Run(List.of(), List.of(50.0, 1.0, 3.0), 0).warmSeconds(), EXACT);
    }

    @Test
    void a_graph_that_is_written_is_read_again(@TempDir Path folder) throws Exception {
        BenchGraph graph = new BenchGraph("path and one", PlainGraph.of(4, new int[] {0, 1, 1, 2}), new int[] {2, 5, 10, 30});
        BenchGraph again = GraphFile.read(graph.in(folder));
        assertArrayEquals(graph.id(), again.id());
        assertArrayEquals(graph.graph().other(), again.graph().other());
    }

    @Test
    void places_are_found_by_the_ids_of_nodes(@TempDir Path folder) throws Exception {
        BenchGraph graph = new BenchGraph("pair", Graphs.path(2), new int[] {7, 11});
        Path file = Files.writeString(folder.resolve("places.csv"), "id,x,y\n11,3,4\n7,1,2\n");
        assertArrayEquals(new double[] {1, 3}, Places.read(file, graph).x());
    }

    private static double stress(PlainGraph graph, Positions places) {
        return PictureQuality.of(graph, places).stress();
    }

    /// Of a path of four along a line, at these places.
    private static double neighbours(double... x) {
        return PictureQuality.of(Graphs.path(4), new Positions(x, new double[4])).neighbours();
    }

    private static Positions places(double... xy) {
        Positions places = Positions.origin(xy.length / 2);
        for (int i = 0; i < places.n(); i++) {
            places.x()[i] = xy[2 * i];
            places.y()[i] = xy[2 * i + 1];
        }
        return places;
    }
}
