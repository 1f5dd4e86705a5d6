package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.ContourMembers;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.layout.Point;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.text.account.Reading;

class NotesFileTest {
    private static final Network NETWORK = SmallNetwork.example();
    private static final Document EXAMPLE = SmallNetwork.document(NETWORK);
    private static final OrganisationId ONE = NETWORK.organisations().getFirst().id();

    private static Note note(String id, Note.Body body) {
        return new Note(new NoteId(id), body, Optional.empty());
    }

    private static Anchor at(double x, double y) {
        return new Anchor.At(new Point(x, y));
    }

    private static Reading<Document> read(Note... notes) {
        String file = NetworkFile.write(EXAMPLE.with(Annotations.NONE.with(List.of(notes))));
        return PlacesInRows.parse("x", file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void notes_of_every_kind_come_back_as_they_were() {
        Note[] notes = {
                note("note-1", new Note.Text("one\n“two”", new Anchor.On(ONE, new Point(-3.5, 2)))),
                note("note-2", new Note.Text("free", at(1, 2))).in(Optional.of(NETWORK.waves().getLast().id())),
                note("note-3", new Note.Arrow(at(-1, 4), new Anchor.On(ONE))),
                note("note-4", new Note.Contour(new ContourMembers.Organisations(new LinkedHashSet<>(List.of(ONE))), "")),
                note("note-5", new Note.Contour(new ContourMembers.OfSector(NETWORK.sectors().getFirst().id()), "sector"))};
        assertEquals(List.of(notes), read(notes).value().orElseThrow().annotations().notes());
    }

    @Test
    void a_file_without_notes_says_nothing_of_them() {
        assertEquals(false, NetworkFile.write(EXAMPLE).contains("\"notes\""));
    }

    @Test
    void a_note_of_an_unknown_organisation_sector_or_wave_is_left_out_and_said() {
        Reading<Document> reading = read(note("note-1", new Note.Text("gone", new Anchor.On(new OrganisationId("nobody")))),
                note("note-2", new Note.Contour(new ContourMembers.OfSector(new SectorId("none")), "")),
                note("note-3", new Note.Text("late", at(0, 0))).in(Optional.of(new WaveId("2050"))), note("note-4", new Note.Text("kept", at(0, 0))));
        assertEquals(List.of(List.of("note-4"), List.of("note-of-unknown [nobody]", "note-of-unknown [none]", "note-of-unknown [2050]")),
                List.of(reading.value().orElseThrow().annotations().notes().stream().map(note -> note.id().value()).toList(),
                        reading.problems().stream().map(problem -> problem.reason().code() + " " + problem.arguments()).toList()));
    }

    @Test
    void two_notes_of_one_id_are_an_error() {
        Note note = note("note-1", new Note.Text("twice", at(0, 0)));
        assertEquals(List.of("duplicate-id"), read(note, note).problems().stream().map(problem -> problem.reason().code()).toList());
    }
}
