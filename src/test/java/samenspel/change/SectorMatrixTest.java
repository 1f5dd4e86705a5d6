package samenspel.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.pair;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.RandomNetworks;
import samenspel.network.SectorId;
import samenspel.network.Sketch;

class SectorMatrixTest {
    private static final SectorId CARE = new SectorId("care");
    private static final SectorId SCHOOL = new SectorId("school");
    private static final Network EXAMPLE = Grouped.of(Sketch.of("a b c")
            .tied(FIRST, CONTENT, 1, "a-c b-c a-b").tied(SECOND, CONTENT, 1, "a-c c-a")
            .tied(FIRST, MEETING, 1, "a-c b-c a-b").tied(SECOND, MEETING, 1, "a-c c-a").network(), "care:a,b school:c");

    @Test
    void a_directed_tie_stands_in_the_row_of_its_sender() {
        SectorMatrix matrix = matrix(EXAMPLE, CONTENT);
        assertEquals(List.of(new Counts(2, 1, 1, 0, 0, 0, 1), new Counts(0, 0, 0, 1, 0, 0, 1)),
                List.of(matrix.cell(CARE, SCHOOL).counts(), matrix.cell(SCHOOL, CARE).counts()));
    }

    @Test
    void an_undirected_tie_stands_in_both_rows() {
        SectorMatrix matrix = matrix(EXAMPLE, MEETING);
        assertEquals(matrix.cell(CARE, SCHOOL).counts(), matrix.cell(SCHOOL, CARE).counts());
    }

    @Test
    void a_tie_within_a_sector_stands_there_once() {
        assertEquals(1, matrix(EXAMPLE, MEETING).cell(CARE, CARE).counts().lost());
    }

    @Test
    void a_cell_knows_its_pairs() {
        assertEquals(new TreeSet<>(List.of(pair("a-c"), pair("b-c"))), matrix(EXAMPLE, CONTENT).cell(CARE, SCHOOL).pairs());
    }

    @Test
    void the_difference_leaves_unknown_ties_out() {
        Network silent = Grouped.of(Sketch.of("a b").silent(SECOND, "a").tied(FIRST, CONTENT, 1, "a-b").network(), "care:a school:b");
        assertEquals(0, matrix(silent, CONTENT).cell(CARE, SCHOOL).difference());
    }

    @Test
    void sectors_without_organisations_have_no_row() {
        Network network = EXAMPLE;
        assertEquals(List.of(2, 1), matrix(network, CONTENT).organisations());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_cells_of_a_directed_layer_hold_every_tie_once(long seed) {
        SectorMatrix matrix = matrix(halved(seed), CONTENT);
        assertEquals(matrix.total().lost(), matrix.cells().values().stream().mapToInt(cell -> cell.counts().lost()).sum());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void in_an_undirected_layer_rows_and_columns_are_alike(long seed) {
        SectorMatrix matrix = matrix(halved(seed), MEETING);
        assertEquals(matrix.cell(CARE, SCHOOL).ties(), matrix.cell(SCHOOL, CARE).ties());
    }

    private static SectorMatrix matrix(Network network, Layer layer) {
        return SectorMatrix.of(network, Comparison.of(network, List.of(layer), FIRST, SECOND, Denominator.ALL_OF_FIRST_WAVE));
    }

    private static Network halved(long seed) {
        Network network = RandomNetworks.of(seed);
        List<String> ids = network.organisations().stream().map(o -> o.id().value()).toList();
        int half = ids.size() / 2;
        return Grouped.of(network, "care:" + String.join(",", ids.subList(0, half)) + " school:" + String.join(",", ids.subList(half, ids.size())));
    }

    private static LongStream seeds() {
        return LongStream.range(200, 220);
    }
}
