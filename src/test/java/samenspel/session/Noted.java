package samenspel.session;

import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Note;
import samenspel.layout.Point;

/// Actions on notes.
public final class Noted {
    private Noted() {
    }

    public static NoteAction.AddNote text(String words, double x, double y) {
        return new NoteAction.AddNote(new Note.Text(words, at(x, y)));
    }

    static Anchor at(double x, double y) {
        return new Anchor.At(new Point(x, y));
    }
}
