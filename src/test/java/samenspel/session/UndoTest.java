package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static samenspel.session.Steps.DOCUMENT;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.move;
import static samenspel.session.Steps.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.layout.Arrangement;
import samenspel.session.history.History;
import samenspel.session.history.StepName;
import samenspel.study.Document;
import samenspel.study.LayoutRequest;
import samenspel.text.Texts;

class UndoTest {

    @ParameterizedTest
    @MethodSource("changes")
    void every_change_can_be_undone(Action change) {
        State state = busyWithPins();
        assertEquals(document(state), document(after(state, change, new Action.Undo())));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_change_undone_can_be_made_again(Action change) {
        State state = after(busyWithPins(), change);
        assertEquals(document(state), document(after(state, new Action.Undo(), new Action.Redo())));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_change_changes_something_and_has_a_name(Action change) {
        State state = after(busyWithPins(), change);
        StepName name = state.history().undoable().orElseThrow();
        assertEquals(List.of(false, true), List.of(document(state).equals(document(busyWithPins())), Texts.in(state.settings().language()).has(name.key())));
    }

    @ParameterizedTest
    @MethodSource("chances")
    void all_changes_undone_is_the_document_as_it_was_opened(Random chance) {
        State state = changed(chance, 40).getLast();
        while (state.history().undoable().isPresent()) {
            state = after(state, new Action.Undo());
        }
        assertEquals(DOCUMENT, document(state));
    }

    @ParameterizedTest
    @MethodSource("chances")
    void every_step_back_can_be_taken_forth_again(Random chance) {
        State state = changed(chance, 40).getLast();
        List<Document> back = new ArrayList<>(List.of(document(state)));
        while (state.history().undoable().isPresent()) {
            state = after(state, new Action.Undo());
            back.add(document(state));
        }
        List<Document> forth = new ArrayList<>(List.of(document(state)));
        while (state.history().redoable().isPresent()) {
            state = after(state, new Action.Redo());
            forth.add(document(state));
        }
        assertEquals(back.reversed(), forth);
    }

    @ParameterizedTest
    @MethodSource("chances")
    void undo_then_redo_leaves_the_names_of_steps_as_they_were(Random chance) {
        for (State state : changed(chance, 20)) {
            if (state.history().undoable().isPresent()) {
                assertEquals(names(state), names(after(state, new Action.Undo(), new Action.Redo())));
            }
        }
    }

    @Test
    void moves_of_one_gesture_are_one_step() {
        State state = after(open(), move("a", 1, 1, "drag 1"), move("a", 2, 2, "drag 1"), move("a", 3, 3, "drag 1"), new Action.Undo());
        assertEquals(DOCUMENT, document(state));
    }

    @Test
    void moves_of_two_gestures_are_two_steps() {
        State first = after(open(), move("a", 1, 1, "drag 1"));
        assertEquals(document(first), document(after(first, move("a", 2, 2, "drag 2"), new Action.Undo())));
    }

    @Test
    void a_gesture_interrupted_by_another_change_is_not_joined_over_it() {
        State first = after(open(), move("a", 1, 1, "drag 1"), new Action.Unpin(Steps.id("a")));
        assertEquals(document(first), document(after(first, move("a", 2, 2, "drag 1"), new Action.Undo())));
    }

    @Test
    void a_change_that_changes_nothing_makes_no_step() {
        State state = open();
        assertSame(state, after(state, new Action.UnpinAll()));
    }

    @Test
    void a_new_change_forgets_what_was_undone() {
        State state = after(open(), move("a", 1, 1, "drag 1"), new Action.Undo(), move("b", 2, 2, "drag 2"));
        assertEquals(Optional.empty(), state.history().redoable());
    }

    @Test
    void with_nothing_to_undo_or_redo_nothing_happens() {
        State state = open();
        assertSame(state, after(state, new Action.Undo(), new Action.Redo()));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void looking_otherwise_makes_no_step_unless_something_is_left_out_and_changes_no_document(Action look) {
        State state = after(open(), move("a", 1, 1, "drag 1"));
        State looked = after(state, look);
        boolean filters = !state.view().orElseThrow().seen().filter().equals(looked.view().orElseThrow().seen().filter());
        assertEquals(filters ? "undo.filter" : "undo.move", looked.history().undoable().orElseThrow().key());
        assertSame(filters ? state.history().past() : state.history(), filters ? Objects.requireNonNull(looked.history().past()).rest() : looked.history());
        assertSame(document(state), document(looked));
    }

    @Test
    void a_dragged_organisation_is_pinned_and_those_it_pulls_along_are_not() {
        Action pull = new Action.Move(Steps.id("a"), new samenspel.layout.Point(1, 1),
                java.util.Map.of(Steps.id("b"), new samenspel.layout.Point(2, 2)), "drag 1");
        Document document = document(after(open(), pull));
        assertEquals(List.of(java.util.Set.of(Steps.id("a")), new samenspel.layout.Point(2, 2)),
                List.of(document.placement().pinned(), document.placement().of(Steps.id("b"))));
    }

    private static List<String> names(State state) {
        List<String> names = new ArrayList<>();
        for (History.Step step = state.history().past(); step != null; step = step.rest()) {
            names.add(step.name().toString());
        }
        return names;
    }

    private static List<State> changed(Random chance, int changes) {
        List<State> states = new ArrayList<>(List.of(open()));
        IntStream.range(0, changes).forEach(i -> states.add(after(states.getLast(), Steps.anyChange(chance, i))));
        return states;
    }

    /// With b pinned, a, b and c selected, and waiting for a new arrangement.
    private static State busyWithPins() {
        return after(open(), move("b", 9, 9, "earlier"), Steps.chosen("a", "b", "c"), new Action.Rearrange(LayoutRequest.plain(new Arrangement.Stress())));
    }

    private static Stream<Named<Action>> changes() {
        return Steps.documentActions(busyWithPins()).stream().map(action -> Named.of(action.getClass().getSimpleName(), action));
    }

    private static Stream<Named<Action>> looks() {
        return Steps.viewActions().stream().map(action -> Named.of(action.getClass().getSimpleName(), action));
    }

    private static Stream<Random> chances() {
        return LongStream.range(0, 12).mapToObj(Random::new);
    }
}
