package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static samenspel.session.Steps.after;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.change.Denominator;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.HighlightedTies;
import samenspel.network.SectorId;
import samenspel.network.Sketch;
import samenspel.study.Drawing;
import samenspel.study.HighlightedCell;
import samenspel.study.Perspective;
import samenspel.text.Language;

class HighlightingTest {
    private static final SectorMatrix.Place WITHIN = new SectorMatrix.Place(new SectorId("education"), new SectorId("education"));
    private static final Action LIGHT = new Action.HighlightCell(Optional.of(WITHIN));
    private static final State MATRIX = after(opened(), new Action.ShowOnly(Sketch.MEETING.id()), new Action.ShowAs(Perspective.MATRIX));

    private static State opened() {
        return Steps.open(State.starting(Steps.SETTINGS), Drawn.onCircle(Sketch.of("a b c").silent(Sketch.SECOND, "c")
                .tied(Sketch.FIRST, Sketch.MEETING, 1, "a-b b-c").network()));
    }

    @Test
    void a_cell_lights_the_ties_behind_it() {
        assertEquals(Sketch.MEETING.id(), lit(after(MATRIX, LIGHT)).pairs().firstKey());
        assertEquals(List.of(Sketch.pair("a-b"), Sketch.pair("b-c")), List.copyOf(lit(after(MATRIX, LIGHT)).pairs().get(Sketch.MEETING.id())));
    }

    @Test
    void what_is_lit_takes_the_place_of_what_was_selected() {
        State lit = after(MATRIX, new Action.Select(Optional.of(Steps.id("a"))), LIGHT);
        assertEquals(List.of(), List.copyOf(lit.chosen()));
    }

    @Test
    void an_organisation_selected_puts_the_cell_out() {
        assertEquals(Emphasis.on(Steps.id("a")), after(MATRIX, LIGHT, new Action.Select(Optional.of(Steps.id("a")))).view().orElseThrow().emphasis());
    }

    @Test
    void the_cell_stays_lit_with_the_ties_another_denominator_admits() {
        State counted = after(MATRIX, LIGHT, new Action.CountAs(Denominator.ONLY_BOTH_ANSWERED));
        assertEquals(List.of(Sketch.pair("a-b")), List.copyOf(lit(counted).pairs().get(Sketch.MEETING.id())));
    }

    @Test
    void a_cell_without_ties_lights_nothing() {
        State empty = after(MATRIX, new Action.ShowOnly(Sketch.REFERRAL.id()), LIGHT);
        assertEquals(Optional.empty(), empty.view().orElseThrow().counting().highlighted());
    }

    @Test
    void the_form_looked_at_is_the_figure_that_is_saved() {
        assertEquals(List.of(Drawing.One.class, Drawing.OfMatrix.class, Drawing.OfRetention.class),
                List.of(Perspective.TABLE, Perspective.MATRIX, Perspective.RETENTION).stream()
                        .map(form -> after(MATRIX, new Action.ShowAs(form)).drawing().orElseThrow().getClass()).toList());
    }

    @Test
    void a_table_is_written_as_it_is_listed() {
        Path file = Path.of("table.csv");
        UpdateResult next = Update.apply(MATRIX, new ExportAction.SaveTable(file));
        assertEquals(List.of(new Effect.WriteTable(MATRIX.table().orElseThrow(), Language.EN, file, Steps.ticket(next.state()))), next.effects());
    }

    @Test
    void another_order_is_another_table() {
        State other = after(MATRIX, new Action.ListAs(samenspel.study.TableOrder.MOST_CHANGED.typing("nobody")));
        assertNotEquals(MATRIX.table(), other.table());
    }

    private static HighlightedTies lit(State state) {
        return state.view().orElseThrow().counting().highlighted().map(HighlightedCell::ties).orElse(HighlightedTies.NONE);
    }
}
