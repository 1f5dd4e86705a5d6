package samenspel.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.network.Network;
import samenspel.network.Sketch;

class ChangeTableTest {
    /// b loses all, c keeps and gains, d has nothing.
    private static final Network EXAMPLE = Grouped.of(Sketch.of("d c b a").tied(FIRST, CONTENT, 1, "a-b a-c c-b")
            .tied(SECOND, CONTENT, 1, "a-c c-a").network(), "school:a,d care:b,c");
    private static final Comparison COMPARISON =
            Comparison.of(EXAMPLE, List.of(CONTENT), FIRST, SECOND, Denominator.ALL_OF_FIRST_WAVE);
    private static final ChangeTable TABLE = ChangeTable.of(EXAMPLE, COMPARISON);

    @Test
    void rows_come_in_the_order_of_the_network() {
        assertEquals("d c b a", ids(TABLE));
    }

    @Test
    void a_row_counts_the_ties_its_organisation_is_an_end_of() {
        assertEquals(new Counts(2, 1, 1, 1, 0, 0, 2), TABLE.rows().getLast().counts());
    }

    @Test
    void the_largest_come_first_in_a_falling_order_and_equals_stay_as_they_were() {
        assertEquals("b c a d", ids(TABLE.sorted(ChangeColumn.LOST, true)));
    }

    @Test
    void equals_stay_as_they_were_in_a_rising_order_too() {
        assertEquals("d c a b", ids(TABLE.sorted(ChangeColumn.LOST, false)));
    }

    @Test
    void what_is_not_defined_comes_last_either_way() {
        assertEquals("d d", ids(new ChangeTable(List.of(), List.of(TABLE.sorted(ChangeColumn.LOSS, true).rows().getLast(),
                TABLE.sorted(ChangeColumn.LOSS, false).rows().getLast()))));
    }

    /// a does not answer in the second wave: its ties are unknown, so it lost nothing that is known.
    @Test
    void who_was_silent_is_ranked_apart_and_is_not_the_best_keeper() {
        Network network = Sketch.of("a b c d").tied(FIRST, CONTENT, 1, "a-b a-c b-c c-b d-c d-b").tied(SECOND, CONTENT, 1, "b-c").silent(SECOND, "a").network();
        ChangeTable table = ChangeTable.of(network, Comparison.of(network, List.of(CONTENT), FIRST, SECOND, Denominator.ALL_OF_FIRST_WAVE));
        for (boolean falling : List.of(true, false)) {
            List<OrganisationChange> rows = table.sorted(ChangeColumn.LOSS, falling).rows();
            assertEquals("d", rows.getFirst().organisation().id().value());
            assertTrue(rows.stream().skip(1).allMatch(row -> row.counts().leavesLossOpen()));
        }
    }

    @Test
    void a_loss_lies_between_none_and_all_of_the_unknown_being_lost() {
        Counts open = new Counts(22, 9, 0, 1, 13, 0, 10);
        assertEquals(List.of(0.0, 13.0 / 22), List.of(open.loss(), open.lossAtMost()));
        assertTrue(open.leavesLossOpen());
    }

    @Test
    void a_loss_is_open_as_soon_as_more_than_a_tenth_of_the_ties_is_unknown() {
        assertTrue(new Counts(20, 13, 4, 0, 3, 0, 13).leavesLossOpen());
        assertFalse(new Counts(20, 14, 4, 0, 2, 0, 14).leavesLossOpen());
    }

    @Test
    void sectors_are_sorted_as_in_legends_not_by_letter() {
        assertEquals("d a c b", ids(TABLE.sorted(ChangeColumn.SECTOR, false)));
    }

    @Test
    void names_are_sorted_by_letter() {
        assertEquals("a b c d", ids(TABLE.sorted(ChangeColumn.NAME, false)));
    }

    @Test
    void who_changed_most_is_decided_by_ties_then_by_share() {
        assertEquals("b a c d", ids(TABLE.mostChanged()));
    }

    @Test
    void turnover_is_what_was_lost_and_gained_of_the_ties_both_waves_know() {
        Counts counts = new Counts(10, 3, 4, 5, 3, 2, 10);
        assertEquals(List.of(9.0, 9.0 / 12), List.of((double) counts.turnover(), counts.turnoverShare()));
    }

    private static String ids(ChangeTable table) {
        return table.rows().stream().map(row -> row.organisation().id().value()).collect(Collectors.joining(" "));
    }
}
