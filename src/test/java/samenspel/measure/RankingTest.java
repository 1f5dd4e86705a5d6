package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.measure.Ranking.Ranked;

class RankingTest {
    private static final Ranking RANKING =
            Ranking.of(Map.of(id("a"), 2.0, id("b"), 5.0, id("c"), 9.0, id("d"), 5.0));

    @Test
    void equals_share_the_best_of_their_ranks_and_stand_in_order_of_ids() {
        assertEquals(List.of(new Ranked(id("c"), 1, 9), new Ranked(id("b"), 2, 5),
                new Ranked(id("d"), 2, 5), new Ranked(id("a"), 4, 2)), RANKING.ranked());
    }

    @Test
    void values_that_differ_by_rounding_only_are_equal() {
        Ranking ranking = Ranking.of(Map.of(id("a"), 0.1 + 0.2, id("b"), 0.3, id("c"), 0.29));
        assertEquals(List.of(1, 1, 3), ranking.ranked().stream().map(Ranked::rank).toList());
    }

    @Test
    void the_top_holds_as_many_as_asked_for() {
        assertEquals(List.of(new Ranked(id("c"), 1, 9), new Ranked(id("b"), 2, 5)), RANKING.top(2));
    }

    @Test
    void the_top_of_fewer_than_asked_for_is_all_of_them() {
        assertEquals(RANKING.ranked(), RANKING.top(10));
    }

    @Test
    void an_organisation_knows_its_place() {
        assertEquals(Optional.of(new Ranked(id("d"), 2, 5)), RANKING.of(id("d")));
        assertEquals(Optional.empty(), RANKING.of(id("x")));
    }

    @Test
    void nobody_makes_an_empty_ranking() {
        assertEquals(List.of(), Ranking.of(Map.of()).ranked());
    }
}
