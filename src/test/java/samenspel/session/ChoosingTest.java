package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.chosen;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.id;
import static samenspel.session.Steps.open;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.seen.LegendKey;
import samenspel.layout.Alignments;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.session.command.Command;
import samenspel.session.request.AlignmentChoice;
import samenspel.text.Texts;

class ChoosingTest {
    private static final LegendKey EVERY_SECTOR = new LegendKey(LegendKey.Kind.SECTOR, Sketch.of("a").network().organisations().getFirst().sector().value());

    @Test
    void those_added_keep_the_order_of_choosing() {
        assertEquals(ids("c", "a"), selection(after(open(), toggle("c"), toggle("a"))));
    }

    @Test
    void who_is_chosen_twice_is_not_chosen() {
        assertEquals(ids("a"), selection(after(open(), toggle("c"), toggle("a"), toggle("c"))));
    }

    @Test
    void a_card_is_open_of_one_alone() {
        State one = after(open(), toggle("c"));
        assertEquals(List.of(Optional.of(id("c")), Optional.empty()),
                List.of(one.view().orElseThrow().onlySelected(), after(one, toggle("a")).view().orElseThrow().onlySelected()));
    }

    @Test
    void select_all_takes_all_that_are_shown_and_no_others() {
        State hidden = after(open(), new Action.ToggleRow(EVERY_SECTOR), new Action.SelectAll());
        assertEquals(List.of(ids("a", "b", "c", "d", "e"), ids()), List.of(selection(after(open(), new Action.SelectAll())), selection(hidden)));
    }

    @Test
    void what_is_hidden_is_not_acted_upon() {
        State state = after(open(), chosen("a", "b"), new Action.ToggleRow(EVERY_SECTOR));
        assertSame(state, after(state, new Action.Align(AlignmentChoice.LEFT)));
    }

    @Test
    void those_held_together_are_all_pinned_where_the_hand_took_them() {
        SequencedMap<OrganisationId, Point> held = held();
        Placement placement = document(after(open(), new Action.Move(held, Map.of(), "drag"))).placement();
        assertEquals(List.of(new TreeSet<>(held.keySet()), new Point(1, 2), new Point(3, 4)),
                List.of(placement.pinned(), placement.of(id("d")), placement.of(id("a"))));
    }

    @Test
    void undo_says_how_many_were_moved() {
        assertEquals("Undo: move 2 organisations", Command.UNDO.text(after(open(), new Action.Move(held(), Map.of(), "drag"))));
    }

    private static SequencedMap<OrganisationId, Point> held() {
        SequencedMap<OrganisationId, Point> held = new LinkedHashMap<>();
        held.put(id("d"), new Point(1, 2));
        held.put(id("a"), new Point(3, 4));
        return held;
    }

    @Test
    void aligning_moves_those_chosen_alone() {
        State state = after(open(), chosen("b", "d"), new Action.Align(AlignmentChoice.LEFT));
        assertEquals(Alignments.left(document(open()).placement(), new TreeSet<>(ids("b", "d"))), document(state).placement());
    }

    @ParameterizedTest
    @EnumSource(AlignmentChoice.class)
    void every_way_says_in_both_languages_what_it_undoes(AlignmentChoice way) {
        State state = after(open(), new Action.SelectAll(), new Action.Align(way));
        String key = state.history().undoable().orElseThrow().key();
        assertEquals(List.of(true, true), List.of(Texts.in(samenspel.text.Language.NL).has(key), Texts.in(samenspel.text.Language.EN).has(key)));
    }

    @ParameterizedTest
    @EnumSource(AlignmentChoice.class)
    void the_step_is_taken_back_to_the_bit(AlignmentChoice way) {
        State state = after(open(), new Action.SelectAll(), new Action.Align(way), new Action.Undo());
        assertEquals(document(open()), document(state));
    }

    @Test
    void those_chosen_are_pinned_and_let_go_together() {
        State pinned = after(open(), chosen("b", "d"), new Action.PinSelected());
        State released = after(pinned, new Action.UnpinSelected());
        assertEquals(List.of(new TreeSet<>(ids("b", "d")), new TreeSet<OrganisationId>()),
                List.of(document(pinned).placement().pinned(), document(released).placement().pinned()));
    }

    private static Action toggle(String organisation) {
        return new Action.ToggleSelected(id(organisation));
    }

    private static List<OrganisationId> ids(String... ids) {
        return List.of(ids).stream().map(Steps::id).toList();
    }

    private static List<OrganisationId> selection(State state) {
        return List.copyOf(state.view().orElseThrow().selection());
    }
}
