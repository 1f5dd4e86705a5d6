package samenspel.session.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.move;
import static samenspel.session.Steps.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.session.Action;
import samenspel.session.FileAction;
import samenspel.session.State;
import samenspel.text.Language;
import samenspel.text.Texts;

class HistoryStepTest {
    private static final State MADE = after(open(), move("a", 1, 1, "1"), move("b", 1, 1, "2"), move("c", 1, 1, "3"));

    private static List<String> steps(State state) {
        return HistoryStep.all(state.history(), state.document().orElseThrow(), state.saved()).stream()
                .map(step -> step.by() + " " + step.name().map(name -> name.in(Texts.in(Language.EN))).orElse("-") + (step.saved() ? " saved" : "")).toList();
    }

    @Test
    void steps_stand_by_name_the_latest_first_with_the_beginning_at_the_end() {
        assertEquals(List.of("0 move c", "-1 move b", "-2 move a", "-3 -"), steps(MADE).stream().map(step -> step.replace(" saved", "")).toList());
    }

    @Test
    void steps_that_were_taken_back_stand_before_the_present_one() {
        assertEquals(List.of("2 move c", "1 move b", "0 move a", "-1 -"),
                steps(after(MADE, new Action.Undo(), new Action.Undo())).stream().map(step -> step.replace(" saved", "")).toList());
    }

    @Test
    void going_to_a_step_is_as_many_times_undo_or_redo() {
        State back = after(MADE, new FileAction.StepTo(-2));
        assertEquals(after(MADE, new Action.Undo(), new Action.Undo()), back);
        assertEquals(MADE.document(), after(back, new FileAction.StepTo(2)).document());
    }

    @Test
    void going_further_than_there_are_steps_ends_at_the_last() {
        assertEquals(open().document(), after(MADE, new FileAction.StepTo(-9)).document());
    }
}
