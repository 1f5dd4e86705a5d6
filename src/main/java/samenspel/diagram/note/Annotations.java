package samenspel.diagram.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// All that a user added to the picture by hand.
///
/// @param notes  in drawing order
/// @param labels where names were moved to: from the centre of the disc to the middle of the name, in the layout's frame
public record Annotations(List<Note> notes, SequencedMap<OrganisationId, Point> labels) {
    public static final Annotations NONE = new Annotations(List.of(), Collections.emptyNavigableMap());

    public Annotations {
        notes = List.copyOf(notes);
        labels = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(labels));
    }

    public Annotations with(List<Note> others) {
        return new Annotations(others, labels);
    }

    public Optional<Note> note(NoteId id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    /// With a note added on top of the others, or in place of the one of its id.
    public Annotations with(Note note) {
        List<Note> others = new ArrayList<>(notes);
        int at = others.stream().map(Note::id).toList().indexOf(note.id());
        if (at < 0) {
            others.add(note);
        } else {
            others.set(at, note);
        }
        return with(others);
    }

    public Annotations without(NoteId id) {
        return with(notes.stream().filter(note -> !note.id().equals(id)).toList());
    }

    /// An id that no note has: one above the highest number.
    public NoteId nextId() {
        int last = notes.stream().map(note -> note.id().value()).filter(id -> id.matches("note-[0-9]{1,8}"))
                .mapToInt(id -> Integer.parseInt(id.substring(5))).max().orElse(0);
        return new NoteId("note-" + (last + 1));
    }

    public Annotations withLabels(SequencedMap<OrganisationId, Point> others) {
        return new Annotations(notes, others);
    }
}
