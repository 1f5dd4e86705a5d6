package samenspel.ui.canvas;

import java.util.Optional;
import java.util.function.Function;
import samenspel.diagram.Mark;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.layout.Point;
import samenspel.session.Session;

/// What of a note the hand holds, and where that is when the hand is elsewhere.
///
/// @param anchor what lies at a place of the screen
record NoteDrag(Session session, Function<Point, Anchor> anchor) {

    /// What is held.
    enum Part {
        WHOLE,
        FROM,
        TO
    }

    /// @param before the note as it was
    /// @param at     where the hand took it, on the screen
    record Grip(NoteId note, Note.Body before, Point at, Part part) {
    }

    /// @param arrow as drawn, if it is one
    /// @param near  how near to an end the hand holds that end
    Grip of(NoteId note, Point at, Optional<Mark.Stroke> arrow, double near) {
        Note.Body body = session.state().document().orElseThrow().annotations().note(note).orElseThrow().body();
        Part part = arrow.map(stroke -> part(stroke, at, near)).orElse(Part.WHOLE);
        return new Grip(note, body, at, part);
    }

    private static Part part(Mark.Stroke arrow, Point at, double near) {
        if (arrow.to().distanceTo(at) <= near) {
            return Part.TO;
        }
        return arrow.from().distanceTo(at) <= near ? Part.FROM : Part.WHOLE;
    }

    Note.Body moved(Grip grip, Point now) {
        double scale = session.state().projection().scale();
        if (grip.before instanceof Note.Arrow arrow && grip.part != Part.WHOLE) {
            Anchor end = anchor.apply(now);
            return grip.part == Part.TO ? new Note.Arrow(arrow.from(), end) : new Note.Arrow(end, arrow.to());
        }
        return grip.before.moved((now.x() - grip.at.x()) / scale, (now.y() - grip.at.y()) / scale);
    }
}
