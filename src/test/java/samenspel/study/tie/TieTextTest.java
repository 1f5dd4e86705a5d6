package samenspel.study.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.change.Fate;
import samenspel.diagram.Drawn;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.Sketch;
import samenspel.study.View;
import samenspel.text.Language;
import samenspel.text.Texts;

class TieTextTest {
    /// a and b report each other at first; later b is silent.
    private static final Network EXAMPLE = Sketch.of("a b c").silent(SECOND, "b")
            .tied(FIRST, CONTENT, 3, "a-b").tied(FIRST, CONTENT, 1, "b-a").tied(SECOND, CONTENT, 3, "a-b").network();
    private static final Pair PAIR = new Pair(id("a"), id("b"));

    private static TieText text(View view) {
        return TieText.of(EXAMPLE, view, CONTENT.id(), PAIR, Texts.in(Language.EN));
    }

    private static TieText.Reported content() {
        return text(View.opening(EXAMPLE)).reports().stream().filter(layer -> layer.layer().equals(CONTENT.id())).findFirst().orElseThrow();
    }

    @Test
    void each_of_the_two_has_a_row_that_says_how_often_it_reports_the_other_in_each_wave() {
        assertEquals(List.of(List.of(true, true), List.of(true, false)), content().rows().stream().map(row -> row.cells().stream().map(cell -> cell.filled() > 0).toList()).toList());
        assertNotEquals(content().rows().getFirst().cells().getFirst().words(), content().rows().getLast().cells().getFirst().words());
    }

    @Test
    void no_answer_is_unknown_and_not_no_contact() {
        assertEquals(List.of(true, false), content().rows().getLast().cells().stream().map(TieText.Cell::known).toList());
        assertEquals(1, text(View.opening(EXAMPLE)).why().stream().filter(said -> said.contains("did not answer")).count());
    }

    @Test
    void what_became_of_it_is_said_where_a_change_is_looked_at() {
        assertEquals(List.of(Optional.empty(), Optional.of(Fate.KEPT)), List.of(text(View.opening(EXAMPLE)).fate().map(TieText.Became::fate),
                text(View.opening(EXAMPLE).with(Drawn.change(EXAMPLE))).fate().map(TieText.Became::fate)));
    }
}
