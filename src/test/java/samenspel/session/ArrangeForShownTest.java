package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.open;
import static samenspel.session.Steps.ticket;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Arrangement;
import samenspel.layout.solve.Progress;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.session.command.ArrangeChoices;
import samenspel.session.command.Command;
import samenspel.study.Document;
import samenspel.study.LayoutRequest;
import samenspel.text.Texts;

/// Arranging for the layer shown, in a sample that opens with its strong ties in 2018.
class ArrangeForShownTest {
    private static final State OPEN = open(State.starting(Steps.SETTINGS), Drawn.samples().getLast());
    private static final State CLOSE = answered(OPEN);
    private static final Action CONTENT = new Action.ShowOnly(new LayerId("content"));
    private static final Action LATER = new Action.Show(new Lens.OneWave(new WaveId("2019")));

    @Test
    void the_command_asks_for_the_layer_shown_in_all_waves() {
        assertEquals("stress:strong", document(CLOSE).placement().recipe().arrangement());
    }

    @Test
    void it_is_one_step_that_undo_names_and_takes_back() {
        assertEquals("arrangement “By closeness” for strong ties", CLOSE.history().undoable().orElseThrow().in(Texts.in(Steps.SETTINGS.language())));
        assertSame(document(OPEN), document(after(CLOSE, new Action.Undo())));
    }

    @Test
    void what_it_brings_and_costs_is_said_with_numbers() {
        assertEquals("Arranged for strong ties only: their stress goes from 0.179 to 0.124. Places now differ from pictures of other layers, "
                + "so layers are harder to compare.", CLOSE.notice().orElseThrow().in(Texts.in(Steps.SETTINGS.language())));
    }

    @Test
    void showing_another_layer_or_wave_moves_nobody() {
        assertSame(CLOSE.placement(), after(CLOSE, CONTENT, LATER).placement());
    }

    @Test
    void that_other_ties_are_shown_is_said_until_asked_for_these() {
        State other = after(CLOSE, CONTENT);
        assertEquals(List.of(false, false, true, false),
                List.of(ArrangeChoices.isUnfit(OPEN), ArrangeChoices.isUnfit(CLOSE), ArrangeChoices.isUnfit(other), ArrangeChoices.isUnfit(answered(other))));
    }

    @Test
    void distances_of_a_layer_hold_for_every_wave_and_rings_for_the_one_they_count() {
        State rings = answered(after(OPEN, new Action.Rearrange(LayoutRequest.plain(new Arrangement.Centrality()))), "centrality");
        State counted = answered(rings);
        assertEquals("centrality:strong@2018", document(counted).placement().recipe().arrangement());
        assertEquals(List.of(true, false, true, false), List.of(ArrangeChoices.isUnfit(rings), ArrangeChoices.isUnfit(counted),
                ArrangeChoices.isUnfit(after(counted, LATER)), ArrangeChoices.isUnfit(after(CLOSE, LATER))));
    }

    @Test
    void of_what_stands_already_and_of_no_layer_at_all_it_is_said_why_nothing_is_done() {
        State none = after(OPEN, new Action.ToggleRow(new LegendKey(LegendKey.Kind.LAYER, "strong")));
        assertTrue(Command.ARRANGE_SHOWN.action(OPEN) instanceof Action.Rearrange);
        assertEquals(List.of(new Action.Notify(Notice.good("notice.arranged-shown")), new Action.Notify(Notice.good("layout.counted.no-layer"))),
                List.of(Command.ARRANGE_SHOWN.action(CLOSE), Command.ARRANGE_SHOWN.action(none)));
    }

    private static State answered(State state) {
        return answered(after(state, Command.ARRANGE_SHOWN.action(state)), "");
    }

    /// @param word of the arrangement asked for; none for that of the ties shown
    private static State answered(State asked, String word) {
        Document before = document(asked);
        LayoutRequest wish = word.isEmpty() ? LayoutRequest.of(before).forShown(asked.view().orElseThrow().seen(), before.network()).orElseThrow()
                : LayoutRequest.plain(Arrangement.of(word).orElseThrow());
        Document made = wish.in(before, Progress.NONE);
        return after(asked, new Action.Arranged(made.placement(), made.waves(), wish, ticket(asked)));
    }
}
