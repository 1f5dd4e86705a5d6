package samenspel.session.note;

import java.util.Optional;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;

/// What the user is doing with notes.
///
/// @param tool     taken up
/// @param selected the note that keys and buttons act on; it is in the document
/// @param writing  whose words are being written; a new one is not in the document until something has been written
public record NoteEditing(NoteTool tool, Optional<NoteId> selected, Optional<Note> writing) {
    public static final NoteEditing NONE = new NoteEditing(NoteTool.NONE, Optional.empty(), Optional.empty());

    public static NoteEditing with(NoteTool tool) {
        return new NoteEditing(tool, Optional.empty(), Optional.empty());
    }

    public static NoteEditing on(Optional<NoteId> note) {
        return new NoteEditing(NoteTool.NONE, note, Optional.empty());
    }

    public static NoteEditing writing(Note note, Optional<NoteId> selected) {
        return new NoteEditing(NoteTool.NONE, selected, Optional.of(note));
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
