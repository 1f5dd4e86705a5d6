package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static samenspel.session.Steps.FILE;
import static samenspel.session.Steps.open;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final List<Effect> effects = new ArrayList<>();
    private final List<List<State>> told = new ArrayList<>();
    private final State start = open();
    private final Session session = new Session(start, effects::add);

    @Test
    void a_change_is_told_once_with_what_was_and_what_is() {
        session.listen((former, next) -> told.add(List.of(former, next)));
        session.dispatch(new Action.Live(true));
        assertEquals(List.of(List.of(start, session.state())), told);
    }

    @Test
    void where_nothing_changes_nothing_is_told() {
        session.listen((former, next) -> told.add(List.of(former, next)));
        session.dispatch(new Action.Undo());
        assertEquals(List.of(), told);
    }

    @Test
    void everybody_who_listens_is_told() {
        session.listen((former, next) -> told.add(List.of(former)));
        session.listen((former, next) -> told.add(List.of(next)));
        session.dispatch(new Action.Live(true));
        assertEquals(List.of(List.of(start), List.of(session.state())), told);
    }

    @Test
    void dispatch_within_dispatch_is_refused() {
        session.listen((former, next) -> session.dispatch(new Action.Undo()));
        assertThrows(IllegalStateException.class, () -> session.dispatch(new Action.Live(true)));
    }

    @Test
    void a_listener_that_fails_keeps_nobody_from_being_told_and_no_effect_from_being_carried_out() {
        session.listen((_, _) -> {
            throw new IllegalStateException("on purpose");
        });
        session.listen((former, next) -> told.add(List.of(former, next)));
        assertThrows(IllegalStateException.class, () -> session.dispatch(new FileAction.SaveAs(FILE)));
        assertEquals(List.of(List.of(start, session.state())), told);
        assertEquals(1, effects.size());
    }

    @Test
    void an_effect_that_fails_keeps_no_other_from_being_carried_out() {
        List<Effect> tried = new ArrayList<>();
        Session failing = new Session(start, effect -> {
            tried.add(effect);
            throw new IllegalStateException("on purpose");
        });
        assertThrows(IllegalStateException.class, () -> failing.dispatch(new Action.Open(FILE)));
        assertThrows(IllegalStateException.class, () -> failing.dispatch(new Action.Open(FILE)));
        assertEquals(List.of("ReadFile", "Cancel", "ReadFile"), tried.stream().map(effect -> effect.getClass().getSimpleName()).toList());
    }

    @Test
    void after_a_refusal_the_session_goes_on() {
        session.listen((former, next) -> {
            if (next.live()) {
                session.dispatch(new Action.Undo());
            }
        });
        assertThrows(IllegalStateException.class, () -> session.dispatch(new Action.Live(true)));
        session.dispatch(new Action.Live(false));
        assertEquals(start, session.state());
    }

    @Test
    void effects_are_handed_out_when_everybody_has_been_told() {
        List<String> order = new ArrayList<>();
        Session ordered = new Session(start, effect -> order.add("effect"));
        ordered.listen((former, next) -> order.add("told"));
        ordered.dispatch(new Action.Open(FILE));
        assertEquals(List.of("told", "effect"), order);
    }

    @Test
    void a_question_is_an_effect_and_no_change() {
        session.dispatch(new Action.Question(Effect.Ask.SEARCH));
        assertEquals(List.of(Effect.Ask.SEARCH), effects);
    }
}
