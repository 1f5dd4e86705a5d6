package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;

class RoutesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, 60, 200})
    void betweenness_is_what_the_library_finds(int n) {
        PartnerLists partners = drawn(n);
        assertArrayEquals(scores(new BetweennessCentrality<>(graph(partners), false), n), new Routes(partners).between(), 1e-9 * n * n);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, 60, 200})
    void nearness_is_what_the_library_finds(int n) {
        PartnerLists partners = drawn(n);
        assertArrayEquals(scores(new HarmonicCentrality<>(graph(partners), false, false), n), new Routes(partners).nearness(), 1e-9 * n);
    }

    @Test
    void every_organisation_as_a_source_leaves_nothing_to_estimate() {
        PartnerLists partners = drawn(80);
        assertArrayEquals(new Routes(partners).between(), new Routes(partners, Routes.drawn(80, 80)).between(), 1e-6);
    }

    @Test
    void the_same_sources_are_drawn_each_time() {
        assertArrayEquals(Routes.drawn(10_000, 256), Routes.drawn(10_000, 256));
    }

    @Test
    void no_source_is_drawn_twice() {
        assertEquals(256, Arrays.stream(Routes.drawn(300, 256)).distinct().count());
    }

    @Test
    void an_estimate_ranks_the_middle_of_a_star_first() {
        PartnerLists star = PartnerLists.of(ids(500), IntStream.range(1, 500).mapToObj(i -> tie(0, i)).toList());
        double[] between = new Routes(star, Routes.drawn(500, 50)).between();
        assertEquals(Arrays.stream(between).max().orElseThrow(), between[0]);
    }

    private static PartnerLists drawn(int n) {
        SplittableRandom random = new SplittableRandom(n);
        List<Tie> ties = new ArrayList<>();
        for (int k = 0; k < 2 * n && n > 1; k++) {
            int from = random.nextInt(n - 1);
            ties.add(tie(from, from + 1 + random.nextInt(n - 1 - from)));
        }
        return PartnerLists.of(ids(n), ties);
    }

    private static List<OrganisationId> ids(int n) {
        return IntStream.range(0, n).mapToObj(RoutesTest::id).toList();
    }

    private static OrganisationId id(int place) {
        return new OrganisationId(String.format("o%04d", place));
    }

    private static Tie tie(int from, int to) {
        return new Tie(new Pair(id(from), id(to)), 1);
    }

    private static Graph<Integer, DefaultEdge> graph(PartnerLists partners) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, partners.n()).forEach(graph::addVertex);
        for (int i = 0; i < partners.n(); i++) {
            for (int k = partners.first()[i]; k < partners.first()[i + 1]; k++) {
                graph.addEdge(i, partners.at()[k]);
            }
        }
        return graph;
    }

    private static double[] scores(VertexScoringAlgorithm<Integer, Double> algorithm, int n) {
        return IntStream.range(0, n).mapToDouble(algorithm::getVertexScore).toArray();
    }
}
