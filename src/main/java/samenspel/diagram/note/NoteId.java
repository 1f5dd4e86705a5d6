package samenspel.diagram.note;

/// Names a note within its document.
public record NoteId(String value) implements Comparable<NoteId> {
    @Override
    public int compareTo(NoteId other) {
        return value.compareTo(other.value);
    }
}
