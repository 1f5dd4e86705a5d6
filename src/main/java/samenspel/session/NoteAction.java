package samenspel.session;

import java.util.Optional;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.network.WaveId;
import samenspel.network.kind.CareWords;
import samenspel.session.note.NoteTool;

/// Actions on notes and other words of somebody's own; those that change the document are steps of undo.
public sealed interface NoteAction extends Action {

    /// Takes up a tool, or puts it away; lets go of a note.
    record TakeNoteTool(NoteTool tool) implements NoteAction {
    }

    record SelectNote(Optional<NoteId> note) implements NoteAction {
    }

    /// Begins to write something new.
    record BeginNote(Anchor at) implements NoteAction {
    }

    /// Begins to write the words of the note selected anew.
    record ReviseNote() implements NoteAction {
    }

    /// More words are typed; the note has them when they are written.
    record TypeNote(String words) implements NoteAction {
    }

    /// Ends the writing.
    record WriteNote(String words) implements NoteAction {
    }

    record AddNote(Note.Body body) implements NoteAction {
    }

    /// @param gesture the same for all moves of one drag
    record MoveNote(NoteId note, Note.Body to, String gesture) implements NoteAction {
    }

    /// Shows the note selected in one wave only.
    ///
    /// @param wave empty for all
    record SeeNote(Optional<WaveId> wave) implements NoteAction {
    }

    /// Calls the levels of care otherwise, in the view of them.
    record CallLevels(CareWords words) implements NoteAction {
    }

    /// Takes the note selected away.
    record DeleteNote() implements NoteAction {
    }
}
