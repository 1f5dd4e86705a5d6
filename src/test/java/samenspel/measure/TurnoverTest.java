package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.change.ChangeTable;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.network.Network;
import samenspel.network.Sketch;

class TurnoverTest {
    private static final Network EXAMPLE = Sketch.of("a b c").silent(SECOND, "c")
            .tied(FIRST, CONTENT, 1, "a-b a-c c-a").tied(SECOND, CONTENT, 1, "b-a a-c").network();

    @Test
    void turnover_counts_ties_lost_and_gained_but_not_unknown_ones() {
        Comparison comparison = Comparison.of(EXAMPLE, List.of(CONTENT), FIRST, SECOND, Denominator.ALL_OF_FIRST_WAVE);
        assertEquals(Map.of(id("a"), 2, id("b"), 2, id("c"), 0), ChangeTable.of(EXAMPLE, comparison).rows().stream()
                .collect(Collectors.toMap(row -> row.organisation().id(), row -> row.counts().turnover())));
    }

    @Test
    void one_wave_alone_has_no_turnover() {
        assertEquals(Set.of(0.0), Set.copyOf(Measures.of(Measure.TURNOVER, EXAMPLE, CONTENT, FIRST).values()));
    }

    @Test
    void two_changes_between_the_same_two_are_two() {
        assertEquals(Map.of(id("a"), 2.0, id("b"), 2.0), Measures.ofTies(Measure.TURNOVER, List.of(id("a"), id("b")),
                Sketch.ties("a-b b-a a-c"), true));
    }
}
