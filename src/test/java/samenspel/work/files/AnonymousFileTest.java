package samenspel.work.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.layout.Point;
import samenspel.layout.solve.Progress;
import samenspel.network.Sketch;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.study.Document;
import samenspel.study.Drawings;
import samenspel.text.Language;
import samenspel.text.Texts;

class AnonymousFileTest {
    private static final Texts TEXTS = Texts.in(Language.EN);
    private static final Document SKETCH = Drawn.onCircle(Sketch.of("a b c").network());
    private static final Document NOTED = SKETCH.with(Annotations.NONE.with(List.of(
            new Note(new NoteId("note-1"), new Note.Text("Jansen", new Anchor.At(new Point(1, 1))), Optional.empty()))));

    @TempDir
    Path folder;

    private String copy(String word) throws Exception {
        Path file = folder.resolve("copy.samenspel.json");
        AnonymousFile.write(SKETCH, word, file, TEXTS);
        return Files.readString(file);
    }

    @Test
    void spaces_around_the_secret_word_do_not_change_the_codes() throws Exception {
        assertEquals(copy("word"), copy(" word "));
    }

    @Test
    void without_a_word_no_two_copies_have_the_same_codes() throws Exception {
        assertNotEquals(copy(" "), copy(" "));
    }

    @Test
    void the_window_says_that_words_of_notes_were_left_out() {
        ExportAction.AnonymousSaved saved = (ExportAction.AnonymousSaved) new EffectWriter(new Drawings(new DrawnLayersCache()))
                .write(new Effect.WriteAnonymous(NOTED, "word", folder.resolve("copy.samenspel.json"), 1), TEXTS, Progress.NONE);
        assertTrue(saved.remarks().contains("Left out, because they may name somebody: the words of 1 note."), saved.remarks().toString());
    }
}
