package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.id;
import static samenspel.session.Steps.open;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.layout.Arrangement;
import samenspel.layout.waves.WavePlacements;
import samenspel.session.command.Command;
import samenspel.session.request.EditQuestion;
import samenspel.study.LayoutRequest;
import samenspel.study.View;
import samenspel.study.edit.Edit;
import samenspel.text.Language;
import samenspel.text.Texts;

class EditUpdateTest {

    static List<Edit> edits() {
        return Steps.edits();
    }

    private static State edited(Edit edit) {
        return after(open(), Steps.chosen("a", "b"), new Action.ByHand(edit, Steps.ENTERING));
    }

    private static Edit edit(Class<? extends Edit> kind) {
        return edits().stream().filter(kind::isInstance).findFirst().orElseThrow();
    }

    private static Set<?> selection(State state) {
        return Set.copyOf(state.view().map(View::selection).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void every_edit_is_a_step_with_a_name_in_every_language(Edit edit) {
        String key = edited(edit).history().undoable().orElseThrow().key();
        assertEquals(List.of(), Language.all().stream().filter(language -> !Texts.in(language).has(key)).toList());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void every_edit_undone_is_out_of_the_account(Edit edit) {
        assertEquals(List.of(), document(after(edited(edit), new Action.Undo())).byHand());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void every_edit_is_in_the_report_though_no_file_was_read(Edit edit) {
        assertEquals(List.of(true, false), List.of(Command.REPORT.isAvailable(edited(edit)), Command.REPORT.isAvailable(open())));
    }

    @Test
    void the_step_of_a_merge_names_the_two() {
        assertEquals("merge Organisatie a and Organisatie b".replace("Organisatie a", name("a")).replace("Organisatie b", name("b")),
                edited(edit(Edit.Merge.class)).history().undoable().orElseThrow().in(Texts.in(Language.EN)));
    }

    private static String name(String organisation) {
        return Steps.DOCUMENT.network().organisation(id(organisation)).orElseThrow().name();
    }

    @Test
    void who_is_gone_is_chosen_no_more() {
        assertEquals(List.of(Set.of(id("a")), Set.of(id("a"))), List.of(selection(edited(edit(Edit.Merge.class))), selection(edited(edit(Edit.Remove.class)))));
    }

    @Test
    void who_is_new_is_chosen_and_no_more_once_that_is_undone() {
        State added = edited(edit(Edit.Add.class));
        assertEquals(List.of(Set.of(id("anders")), Set.of()), List.of(selection(added), selection(after(added, new Action.Undo()))));
    }

    @Test
    void the_commands_ask_about_who_is_chosen() {
        State one = after(open(), Steps.chosen("a"));
        State two = after(open(), Steps.chosen("b", "a"));
        assertEquals(List.of(new EditQuestion.Changing(id("a")), new EditQuestion.Merging(id("a"), Optional.empty()),
                new EditQuestion.Correcting(id("b"), Optional.of(id("a")))),
                List.of(asked(Command.CHANGE_ORGANISATION, one), asked(Command.MERGE, one), asked(Command.CORRECT_REPORTS, two)));
    }

    private static EditQuestion asked(Command command, State state) {
        return ((Effect.AskEdit) Update.apply(state, command.action(state)).effects().getFirst()).editQuestion();
    }

    @Test
    void places_worked_out_before_somebody_was_added_are_not_taken() {
        State waiting = after(open(), new Action.Rearrange(LayoutRequest.plain(new Arrangement.Stress())));
        State added = after(waiting, new Action.ByHand(edit(Edit.Add.class), Steps.ENTERING));
        State arranged = after(added, new Action.Arranged(Steps.DOCUMENT.placement(), WavePlacements.NONE, LayoutRequest.plain(new Arrangement.Stress()),
                Steps.ticket(waiting)));
        assertEquals(List.of(document(added), Optional.of("notice.arranged-changed")), List.of(document(arranged), arranged.notice().map(Notice::key)));
    }
}
