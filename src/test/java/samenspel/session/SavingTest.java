package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.Steps.DOCUMENT;
import static samenspel.session.Steps.FILE;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.move;
import static samenspel.session.Steps.ticket;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.session.disk.ChangedFile;
import samenspel.session.disk.DocumentOrigin;
import samenspel.session.disk.OnDisk;
import samenspel.study.Document;
import samenspel.text.account.Account;
import samenspel.text.account.Repairs;

class SavingTest {
    private static final Document MINE = document(after(Steps.open(), move("a", 1, 1, "mine")));
    private static final Document THEIRS = document(after(Steps.open(), new Action.MarkConfidential(true)));

    @Test
    void the_writer_is_told_what_the_file_may_hold() {
        State saving = after(changed(), new FileAction.Save());
        assertEquals(List.of(new Effect.WriteFile(MINE, FILE, Optional.of(DOCUMENT), Optional.of("before"), List.of("move a"), ticket(saving))),
                Update.apply(changed(), new FileAction.Save()).effects());
    }

    @Test
    void a_study_is_saved_beside_its_file_or_beside_the_file_it_came_out_of() {
        Path table = Path.of("data", "ties.csv").toAbsolutePath();
        DocumentOrigin origin = new DocumentOrigin(List.of(table), Optional.empty(), Repairs.NONE, Account.NOTHING);
        State made = State.starting(Steps.open().settings()).opening(DOCUMENT, OnDisk.NOTHING).with(origin);
        assertEquals(List.of(Optional.of(table.getParent()), Optional.of(FILE.toAbsolutePath().getParent()), Optional.empty()),
                List.of(made.folder(), changed().with(origin).folder(), State.starting(Steps.open().settings()).folder()));
    }

    @Test
    void another_file_may_hold_anything() {
        Effect.WriteFile writing = (Effect.WriteFile) Update.apply(changed(), new FileAction.SaveAs(FILE.resolveSibling("other"))).effects().getFirst();
        assertEquals(Optional.empty(), writing.digest());
    }

    @Test
    void a_file_that_somebody_else_changed_is_asked_about_and_nothing_is_saved() {
        State saving = after(changed(), new FileAction.Save());
        UpdateResult found = Update.apply(saving, new FileAction.FoundChanged(theirs(), ticket(saving)));
        assertEquals(List.of(new Effect.AskChanged(theirs())), found.effects());
        assertTrue(found.state().hasUnsavedChanges());
        assertTrue(found.state().work().isEmpty());
    }

    @Test
    void a_file_that_had_gone_is_said_to_be_made_anew() {
        State saving = after(changed(), new FileAction.Save());
        State saved = after(saving, new FileAction.Saved(MINE, FILE, Optional.of("now"), true, ticket(saving)));
        assertFalse(saved.hasUnsavedChanges());
        assertEquals(Notice.bad("notice.saved-anew", FILE.toString()), saved.notice().orElseThrow());
    }

    @Test
    void a_save_that_sets_earlier_states_aside_says_so_and_where_they_are() {
        State saving = after(changed(), new FileAction.Save());
        Path aside = Path.of("states.versions.damaged");
        State saved = after(saving, new FileAction.Saved(MINE, FILE, Optional.of("now"), false, Optional.of(aside), ticket(saving)));
        assertFalse(saved.hasUnsavedChanges());
        Notice said = saved.notice().orElseThrow();
        assertTrue(said.serious());
        assertEquals(List.of("notice.saved-aside", List.of(aside.toString())), List.of(said.key(), said.details()));
    }

    @Test
    void mine_replaces_only_what_was_asked_about() {
        Effect.WriteFile writing = (Effect.WriteFile) Update.apply(changed(), new FileAction.SaveOver(theirs())).effects().getFirst();
        assertEquals(List.of(MINE, Optional.of("theirs")), List.of(writing.document(), writing.digest()));
    }

    @Test
    void theirs_is_a_step_that_undo_takes_back() {
        State taken = after(changed(), new FileAction.TakeTheirs(theirs()));
        assertFalse(taken.hasUnsavedChanges());
        assertEquals(List.of(THEIRS, MINE), List.of(document(taken), document(after(taken, new Action.Undo()))));
        assertTrue(after(taken, new Action.Undo()).hasUnsavedChanges());
    }

    @Test
    void both_are_taken_together_and_saved() {
        UpdateResult taken = Update.apply(changed(), new FileAction.TakeBoth(theirs(), theirs().both().orElseThrow()));
        Document both = document(taken.state());
        assertEquals(List.of(MINE.placement(), THEIRS.network()), List.of(both.placement(), both.network()));
        Effect.WriteFile writing = (Effect.WriteFile) taken.effects().getFirst();
        assertEquals(List.of(both, Optional.of("theirs")), List.of(writing.document(), writing.digest()));
    }

    @Test
    void both_are_asked_about_anew_where_the_window_changed_meanwhile() {
        Document both = theirs().both().orElseThrow();
        State later = after(changed(), move("a", 9, 9, "later"));
        Effect.WriteFile writing = (Effect.WriteFile) Update.apply(later, new FileAction.TakeBoth(theirs(), both)).effects().getFirst();
        assertEquals(List.of(document(later), Optional.of("before")), List.of(writing.document(), writing.digest()));
    }

    @Test
    void what_is_brought_back_is_unsaved_and_one_step_from_the_file() {
        State back = after(State.starting(Steps.SETTINGS), new FileAction.BringBack(MINE, new OnDisk(Optional.of(FILE), Optional.of(DOCUMENT), Optional.of("before"))));
        assertTrue(back.hasUnsavedChanges());
        assertEquals(List.of(MINE, DOCUMENT), List.of(document(back), document(after(back, new Action.Undo()))));
        assertEquals(Optional.of(FILE), back.file());
    }

    @Test
    void what_is_brought_back_without_a_file_is_unsaved_too() {
        State back = after(State.starting(Steps.SETTINGS), new FileAction.BringBack(MINE, OnDisk.NOTHING));
        assertTrue(back.hasUnsavedChanges());
        assertEquals(List.of(Effect.Ask.FILE_TO_SAVE), Update.apply(back, new FileAction.Save()).effects());
    }

    @Test
    void what_is_brought_back_is_named_by_its_own_steps_until_it_is_saved() {
        OnDisk disk = new OnDisk(Optional.of(FILE), Optional.of(DOCUMENT), Optional.of("before"), List.of("move b", "move c"));
        State back = after(State.starting(Steps.SETTINGS), new FileAction.BringBack(MINE, disk));
        assertEquals(List.of("move b", "move c"), back.unsavedSteps());
        State more = after(back, new Action.MarkConfidential(true));
        assertEquals(List.of("mark as confidential", "move b", "move c"), more.unsavedSteps());
        assertEquals(List.of("move a"), after(after(more, new Action.Undo(), new Action.Undo()), move("a", 5, 5, "two")).unsavedSteps());
        State saving = after(more, new FileAction.Save());
        State saved = after(saving, new FileAction.Saved(document(saving), FILE, ticket(saving)));
        assertEquals(List.of("mark as not confidential"), after(saved, new Action.MarkConfidential(false)).unsavedSteps());
    }

    @Test
    void a_state_saved_right_after_it_was_brought_back_is_called_by_its_last_step() {
        for (OnDisk disk : List.of(new OnDisk(Optional.of(FILE), Optional.of(DOCUMENT), Optional.of("before"), List.of("move b")),
                new OnDisk(Optional.of(FILE), Optional.empty(), Optional.of("before"), List.of("move b")), OnDisk.NOTHING.withUnsaved(List.of("move b")))) {
            State back = after(State.starting(Steps.SETTINGS), new FileAction.BringBack(MINE, disk));
            Effect.WriteFile writing = (Effect.WriteFile) Update.apply(back, new FileAction.SaveAs(FILE)).effects().getFirst();
            assertEquals(List.of("move b"), writing.steps());
        }
    }

    @Test
    void a_notice_goes_when_its_reason_is_gone_and_another_stays() {
        State told = after(Steps.open(), new Action.Notify(Notice.bad("notice.not-kept")));
        assertEquals(Optional.empty(), after(told, new Action.Withdraw("notice.not-kept")).notice());
        assertEquals(told.notice(), after(told, new Action.Withdraw("notice.left")).notice());
    }

    @Test
    void unsaved_steps_are_named_the_last_one_first() {
        State state = after(Steps.open(), move("a", 1, 1, "one"), new Action.MarkConfidential(true));
        assertEquals(List.of("mark as confidential", "move a"), state.unsavedSteps());
    }

    @Test
    void steps_taken_back_beyond_the_save_are_named_as_such() {
        State saving = after(Steps.open(), move("a", 1, 1, "one"), new FileAction.Save());
        State saved = after(saving, new FileAction.Saved(document(saving), FILE, ticket(saving)));
        assertEquals(List.of(), saved.unsavedSteps());
        assertEquals(List.of("Undo: move a"), after(saved, new Action.Undo()).unsavedSteps());
    }

    private static ChangedFile theirs() {
        return new ChangedFile(FILE, MINE, Optional.of(DOCUMENT), Optional.of(THEIRS), "theirs");
    }

    private static State changed() {
        State reading = after(State.starting(Steps.SETTINGS), new Action.Open(FILE));
        State open = after(reading, new Action.Opened(DOCUMENT, FILE, false, List.of(), Optional.empty(), Optional.of("before"), ticket(reading)));
        return after(open, move("a", 1, 1, "mine"));
    }
}
