package samenspel.study.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.WrittenFigures;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.ContourMembers;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.diagram.seen.NameMode;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;

class NotesPrivacyTest {
    private static final Document SKETCH = Drawn.onCircle(Sketch.of("a b c").network());
    private static final OrganisationId A = Sketch.id("a");
    private static final Document NOTED = SKETCH.with(Annotations.NONE.with(List.of(
            note("note-1", new Note.Text("Jansen", new Anchor.On(A, new Point(9, 9)))),
            note("note-2", new Note.Arrow(new Anchor.At(new Point(1, 1)), new Anchor.On(A))),
            note("note-3", new Note.Contour(new ContourMembers.Organisations(new LinkedHashSet<>(Set.of(A))), "Pietersen")))));

    private static Note note(String id, Note.Body body) {
        return new Note(new NoteId(id), body, Optional.empty());
    }

    private static final CodeKey KEY = CodeKey.of("k".getBytes(StandardCharsets.UTF_8));

    private static AnonymousCopy copy(boolean keepsPlaces) {
        return AnonymousCopy.of(NOTED, KEY, keepsPlaces);
    }

    @Test
    void an_anonymous_copy_has_no_words_of_notes_and_says_how_many_had() {
        String file = NetworkFile.write(copy(true).document());
        assertFalse(file.contains("Jansen") || file.contains("Pietersen"));
        assertEquals(2, copy(true).notes());
    }

    @Test
    void neither_an_anonymous_copy_nor_what_is_masked_has_titles_and_captions_of_figures() {
        Document written = SKETCH.with(WrittenFigures.NONE.with(new FigureSubject("picture", List.of(), List.of()), new FigureWords("Jansen holds most", false, "")));
        AnonymousCopy copy = AnonymousCopy.of(written, KEY, true);
        assertEquals(List.of(WrittenFigures.NONE, 1, WrittenFigures.NONE), List.of(copy.document().written(), copy.figures(), Masking.of(written).written()));
    }

    @Test
    void arrows_and_lines_of_a_copy_hold_on_to_the_same_places_if_they_are_kept() {
        OrganisationId coded = new OrganisationId(Pseudonyms.of(SKETCH.network(), KEY).get(A));
        assertEquals(List.of(note("note-1", new Note.Arrow(new Anchor.At(new Point(1, 1)), new Anchor.On(coded))),
                note("note-2", new Note.Contour(new ContourMembers.Organisations(new LinkedHashSet<>(Set.of(coded))), ""))),
                copy(true).document().annotations().notes());
    }

    @Test
    void arrows_and_lines_that_show_who_stood_where_are_left_out_and_counted() {
        assertEquals(List.of(List.of(), 2), List.of(copy(false).document().annotations().notes(), copy(false).lines()));
    }

    @Test
    void a_line_round_a_sector_stays_without_its_words() {
        ContourMembers sector = new ContourMembers.OfSector(SKETCH.network().sectors().getFirst().id());
        Document lined = SKETCH.with(Annotations.NONE.with(List.of(note("note-9", new Note.Contour(sector, "Jansen")))));
        assertEquals(List.of(note("note-1", new Note.Contour(sector, ""))), AnonymousCopy.of(lined, KEY, false).document().annotations().notes());
    }

    @Test
    void words_of_notes_are_named_as_revealing_after_the_names() {
        assertEquals(List.of(Revealed.Kind.NAMES, Revealed.Kind.NOTES),
                Revealing.of(NOTED, NameMode.FULL).stream().map(Revealed::kind).limit(2).toList());
    }

    @Test
    void without_notes_nothing_is_said_of_them() {
        assertEquals(Revealing.of(SKETCH.network(), NameMode.FULL), Revealing.of(SKETCH, NameMode.FULL));
    }
}
