package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.change.ChangeColumn;
import samenspel.change.ChangeTable;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.change.Grouped;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.text.Language;

class TableOrderTest {
    /// a and b lost a tie with each other, b and c gained one, d nothing.
    private static final Network NETWORK = Grouped.of(Sketch.of("a b c d").tied(FIRST, CONTENT, 1, "a-b b-c").tied(SECOND, CONTENT, 1, "b-c c-b")
            .network(), "care:a,b school:c,d");
    private static final Comparison CHANGE = Comparison.of(NETWORK, List.of(CONTENT), FIRST, SECOND, Denominator.ALL_OF_FIRST_WAVE);

    @Test
    void those_that_changed_most_come_first_until_another_order_is_asked_for() {
        assertEquals(List.of("b", "a", "c", "d"), ids(TableOrder.MOST_CHANGED, NameMode.SHORT));
    }

    @Test
    void another_column_begins_with_its_largest_number() {
        assertEquals(new TableOrder(ChangeColumn.LOSS, true, "x"), TableOrder.MOST_CHANGED.typing("x").by(ChangeColumn.LOSS));
    }

    @Test
    void names_begin_with_the_first_letter() {
        assertEquals(new TableOrder(ChangeColumn.NAME, false, ""), TableOrder.MOST_CHANGED.by(ChangeColumn.NAME));
    }

    @Test
    void the_same_column_turns_round() {
        assertEquals(new TableOrder(ChangeColumn.TURNOVER, false, ""), TableOrder.MOST_CHANGED.by(ChangeColumn.TURNOVER));
    }

    @Test
    void a_sector_typed_leaves_its_organisations() {
        assertEquals(List.of("c", "d"), ids(TableOrder.MOST_CHANGED.typing("SCHÓOL"), NameMode.SHORT));
    }

    @Test
    void every_word_typed_must_be_there() {
        assertEquals(List.of("d"), ids(TableOrder.MOST_CHANGED.typing("school d"), NameMode.SHORT));
    }

    @Test
    void a_name_that_is_not_shown_finds_nobody() {
        Network named = Grouped.of(Sketch.of("zebra b").tied(FIRST, CONTENT, 1, "zebra-b").network(), "care:zebra,b");
        Comparison change = Comparison.of(named, List.of(CONTENT), FIRST, SECOND, Denominator.ALL_OF_FIRST_WAVE);
        assertEquals(List.of(1, 0), List.of(NameMode.FULL, NameMode.SECTOR).stream()
                .map(mode -> TableOrder.MOST_CHANGED.typing("zebra").in(named, ChangeTable.of(named, change), mode, Language.EN).rows().size()).toList());
    }

    private static List<String> ids(TableOrder order, NameMode mode) {
        return order.in(NETWORK, ChangeTable.of(NETWORK, CHANGE), mode, Language.EN).rows().stream().map(row -> row.organisation().id().value()).toList();
    }
}
