package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.session.Noted.at;
import static samenspel.session.Noted.text;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.id;
import static samenspel.session.Steps.open;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.network.Sketch;
import samenspel.session.command.Command;
import samenspel.session.command.NoteChoices;
import samenspel.session.note.NoteEditing;
import samenspel.text.Language;
import samenspel.text.Texts;

class NotesTest {
    private static final NoteId FIRST = new NoteId("note-1");
    private static final Note WRITTEN = new Note(FIRST, new Note.Text("words", at(5, 5)), Optional.empty());

    private static List<Note> notes(State state) {
        return document(state).annotations().notes();
    }

    @Test
    void what_is_written_becomes_a_selected_note_in_one_step_of_undo() {
        State written = after(open(), new NoteAction.BeginNote(at(5, 5)), new NoteAction.WriteNote(" words\n"));
        assertEquals(List.of(List.of(WRITTEN), Optional.of(WRITTEN), List.of()),
                List.of(notes(written), written.note(), notes(after(written, new Action.Undo()))));
    }

    @Test
    void nothing_written_is_no_note_and_no_step() {
        State left = after(open(), new NoteAction.BeginNote(at(5, 5)), new NoteAction.WriteNote("  "));
        assertEquals(open(), left);
    }

    @Test
    void a_text_without_words_is_deleted_but_a_line_round_organisations_stays() {
        State text = after(open(), text("words", 5, 5), new NoteAction.ReviseNote(), new NoteAction.WriteNote(""));
        State line = after(open(), NoteChoices.round(new LinkedHashSet<>(List.of(id("a")))), new NoteAction.ReviseNote(), new NoteAction.WriteNote(""));
        assertEquals(List.of(0, 1), List.of(notes(text).size(), notes(line).size()));
    }

    @Test
    void escape_leaves_the_words_as_they_were() {
        State revised = after(open(), text("words", 5, 5), new NoteAction.ReviseNote());
        assertEquals(List.of(WRITTEN), notes(after(revised, revised.escape())));
    }

    @Test
    void escape_keeps_what_was_typed_and_undo_takes_it_back() {
        State typed = after(open(), text("words", 5, 5), new NoteAction.ReviseNote(), new NoteAction.TypeNote("other words"));
        State kept = after(typed, typed.escape());
        assertEquals(List.of("other words", "words", Optional.empty()), List.of(notes(kept).getFirst().body().words(),
                notes(after(kept, new Action.Undo())).getFirst().body().words(), kept.noteEditing().writing()));
    }

    @Test
    void the_moves_of_one_drag_are_one_step() {
        State moved = after(open(), text("words", 5, 5), move(6), move(7));
        assertEquals(List.of(List.of(WRITTEN.with(new Note.Text("words", at(7, 7)))), List.of(WRITTEN)),
                List.of(notes(moved), notes(after(moved, new Action.Undo()))));
    }

    private static Action move(double to) {
        return new NoteAction.MoveNote(FIRST, new Note.Text("words", at(to, to)), "drag-1");
    }

    @Test
    void a_note_is_for_the_wave_looked_at_or_for_all_again() {
        State once = after(open(), text("words", 5, 5));
        State one = after(once, Command.NOTE_WAVES.action(once));
        State all = after(one, Command.NOTE_WAVES.action(one));
        assertEquals(List.of(Optional.of(Sketch.FIRST), Optional.empty()), List.of(one.note().orElseThrow().wave(), all.note().orElseThrow().wave()));
    }

    @Test
    void undoing_a_note_lets_go_of_it() {
        assertEquals(NoteEditing.NONE, after(open(), text("words", 5, 5), new Action.Undo()).noteEditing());
    }

    @Test
    void who_selects_an_organisation_lets_go_of_the_note() {
        State selected = after(open(), text("words", 5, 5), new Action.Select(Optional.of(id("a"))));
        assertEquals(Optional.empty(), selected.note());
    }

    @Test
    void with_an_organisation_selected_the_key_writes_beside_it() {
        State chosen = after(open(), new Action.Select(Optional.of(id("a"))));
        State writing = after(chosen, Command.NOTE_TEXT.action(chosen));
        assertEquals(Optional.of(id("a")), ((Note.Text) writing.noteEditing().writing().orElseThrow().body()).at().holder());
    }

    @Test
    void with_two_selected_the_key_draws_an_arrow_from_the_first_to_the_second() {
        State chosen = after(open(), new Action.ToggleSelected(id("b")), new Action.ToggleSelected(id("a")));
        State drawn = after(chosen, Command.NOTE_ARROW.action(chosen));
        assertEquals(new Note.Arrow(new Anchor.On(id("b")), new Anchor.On(id("a"))), notes(drawn).getFirst().body());
    }

    @Test
    void the_next_note_after_the_last_is_the_first() {
        State two = after(open(), text("one", 1, 1), text("two", 2, 2));
        State next = after(two, Command.NOTE_NEXT.action(two));
        assertEquals(List.of(Optional.of(new NoteId("note-2")), Optional.of(FIRST)), List.of(two.noteEditing().selected(), next.noteEditing().selected()));
    }

    @Test
    void every_step_says_in_both_languages_what_it_undoes() {
        State added = after(open(), text("words", 5, 5));
        State deleted = after(added, new NoteAction.DeleteNote());
        assertEquals(List.of("add a note", "notitie verwijderen"), List.of(added.history().undoable().orElseThrow().in(Texts.in(Language.EN)),
                deleted.history().undoable().orElseThrow().in(Texts.in(Language.NL))));
    }
}
