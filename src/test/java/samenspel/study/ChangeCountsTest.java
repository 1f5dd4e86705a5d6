package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.change.Fate;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LegendKey;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;

class ChangeCountsTest {
    private static final Network EXAMPLE = Sketch.of("a b c d e")
            .tied(FIRST, CONTENT, 1, "a-b b-a a-c d-b d-e").tied(SECOND, CONTENT, 1, "a-b d-b b-e").network();
    private static final View VIEW = Drawn.only(View.opening(EXAMPLE), CONTENT.id());

    private static Optional<ChangeCounts> of(View view) {
        return ChangeCounts.of(EXAMPLE, view, new DrawnLayersCache());
    }

    @Test
    void one_wave_has_no_change_to_count() {
        assertEquals(Optional.empty(), of(VIEW));
    }

    @Test
    void every_tie_of_the_shown_layers_has_one_fate() {
        assertEquals(Map.of(Fate.GAINED, 1, Fate.LOST, 3, Fate.KEPT, 2, Fate.UNKNOWN, 0),
                of(VIEW.with(Drawn.change(EXAMPLE))).orElseThrow().rows().getFirst().byFate());
    }

    @Test
    void without_layers_there_is_nothing_to_lose() {
        assertEquals(Map.of(Fate.GAINED, 0, Fate.LOST, 0, Fate.KEPT, 0, Fate.UNKNOWN, 0),
                of(VIEW.toggled(CONTENT.id()).with(Drawn.change(EXAMPLE))).orElseThrow().rows().getFirst().byFate());
    }

    @Test
    void those_chosen_have_counts_of_their_own_beside_those_of_the_whole_network() {
        ChangeCounts counts = of(VIEW.with(Drawn.change(EXAMPLE)).withSelection(List.of(new OrganisationId("b")))).orElseThrow();
        assertEquals(List.of(ChangeCounts.Whose.ALL, ChangeCounts.Whose.CHOSEN), counts.rows().stream().map(ChangeCounts.Row::whose).toList());
        assertEquals(Map.of(Fate.GAINED, 1, Fate.LOST, 1, Fate.KEPT, 2, Fate.UNKNOWN, 0), counts.rows().getLast().byFate());
    }

    @Test
    void what_a_filter_of_ties_leaves_is_counted_by_itself_without_a_loss_where_it_asks_what_became_of_them() {
        View around = VIEW.with(Drawn.change(EXAMPLE)).with(VIEW.with(Drawn.change(EXAMPLE)).seen().with(Filter.NOTHING.around(Around.tiesOf(new OrganisationId("b")))));
        assertEquals(Map.of(Fate.GAINED, 1, Fate.LOST, 1, Fate.KEPT, 2, Fate.UNKNOWN, 0), of(around).orElseThrow().rows().getLast().byFate());
        ChangeCounts.Row lost = of(around.with(around.seen().with(around.seen().filter().onlyFates(List.of(Fate.LOST))))).orElseThrow().rows().getLast();
        assertTrue(Double.isNaN(lost.loss()));
    }

    @Test
    void what_is_drawn_has_a_row_only_where_the_filter_changes_a_number() {
        View all = VIEW.with(Drawn.change(EXAMPLE));
        Organisation one = EXAMPLE.organisations().getFirst();
        View none = all.toggled(new LegendKey(LegendKey.Kind.SECTOR, one.sector().value()));
        assertEquals(1, of(all).orElseThrow().rows().size());
        assertEquals(Map.of(Fate.GAINED, 0, Fate.LOST, 0, Fate.KEPT, 0, Fate.UNKNOWN, 0), of(none).orElseThrow().rows().getLast().byFate());
    }
}
