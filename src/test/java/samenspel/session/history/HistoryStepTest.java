package samenspel.session.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.move;
import static samenspel.session.Steps.open;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LeftOut;
import samenspel.session.Action;
import samenspel.session.FileAction;
import samenspel.session.PictureAction;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Texts;

class HistoryStepTest {
    private static final State MADE = after(open(), move("a", 1, 1, "1"), move("b", 1, 1, "2"), move("c", 1, 1, "3"));

    private static List<String> steps(State state) {
        return steps(state, state.saved());
    }

    private static List<String> steps(State state, Optional<Document> saved) {
        return HistoryStep.all(state.history(), state.document().orElseThrow(), saved).stream()
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

    @Test
    void a_step_that_only_changes_what_is_drawn_is_not_called_saved() {
        State drawn = after(MADE, new PictureAction.SetFilter(Filter.NOTHING.with(LeftOut.FAINT)));
        assertEquals(List.of("0 filter: draw what is left out faint", "-1 move c saved", "-2 move b", "-3 move a", "-4 -"), steps(drawn, MADE.document()));
        assertEquals(List.of("1 filter: draw what is left out faint", "0 move c saved", "-1 move b", "-2 move a", "-3 -"), steps(after(drawn, new Action.Undo()), MADE.document()));
    }

    @Test
    void what_is_done_to_kept_filters_is_named_by_what_it_is() {
        Filter.Named all = new Filter.Named("All", Filter.NOTHING);
        Filter.Named faint = new Filter.Named("All", Filter.NOTHING.with(LeftOut.FAINT));
        State state = after(open(), new PictureAction.KeepFilters(List.of(all)), new PictureAction.KeepFilters(List.of(faint)), new PictureAction.KeepFilters(List.of()));
        assertEquals(List.of("0 forget filter “All”", "-1 replace filter “All”", "-2 keep filter “All”"), steps(state).subList(0, 3));
        assertEquals(List.of(faint), after(state, new Action.Undo()).document().orElseThrow().filters());
    }
}
