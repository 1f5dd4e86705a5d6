package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;

class CutPointsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void cut_points_are_those_jgrapht_finds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<OrganisationId> ids = ids(30);
        List<Tie> ties = IntStream.range(0, 32).mapToObj(_ -> List.of(random.nextInt(30), random.nextInt(30))).filter(ends -> !ends.get(0).equals(ends.get(1)))
                .map(ends -> new Tie(new Pair(ids.get(ends.get(0)), ids.get(ends.get(1))), 1)).toList();
        Graph<OrganisationId, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        ids.forEach(graph::addVertex);
        ties.forEach(tie -> graph.addEdge(tie.pair().from(), tie.pair().to()));
        assertEquals(new TreeSet<>(new BiconnectivityInspector<>(graph).getCutpoints()), new TreeSet<>(cutPoints(ids, ties)));
    }

    @Test
    void a_line_of_ten_thousand_is_all_cut_points_but_its_ends() {
        List<OrganisationId> ids = ids(10_000);
        List<Tie> line = IntStream.range(1, ids.size()).mapToObj(i -> new Tie(new Pair(ids.get(i - 1), ids.get(i)), 1)).toList();
        assertEquals(9_998, cutPoints(ids, line).size());
    }

    private static List<OrganisationId> ids(int n) {
        return IntStream.range(0, n).mapToObj(i -> new OrganisationId("o" + i)).toList();
    }

    private static Set<OrganisationId> cutPoints(List<OrganisationId> ids, List<Tie> ties) {
        return Measures.ofTies(Measure.CUTPOINT, ids, ties, false).entrySet().stream().filter(one -> one.getValue() == 1).map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
