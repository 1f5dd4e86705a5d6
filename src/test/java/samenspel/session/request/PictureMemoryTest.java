package samenspel.session.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Page;
import samenspel.study.Drawing;
import samenspel.study.Perspective;
import samenspel.study.recipe.FileKind;
import samenspel.text.Language;

class PictureMemoryTest {
    private static final Page FITTING = Page.ofCm(24, 31);
    private static final Drawing PICTURE = Drawing.of(document(open()), open().view().orElseThrow(), Language.EN);
    private static final Drawing FORM = Drawing.of(document(open()), open().view().orElseThrow().with(Perspective.MULTIPLES), Language.EN);
    private static final PictureChoices SLIDE = PictureChoices.USUAL.with(FileKind.PPTX).with(Page.Preset.SLIDE.page());

    @Test
    void a_picture_begins_as_the_last_one_was_saved() {
        assertEquals(SLIDE, PictureMemory.NOTHING.keeping(PICTURE, SLIDE).start(PICTURE, FigureWords.NONE, FITTING));
    }

    @Test
    void another_form_begins_as_high_as_it_needs_and_as_the_last_picture_in_all_else() {
        assertEquals(SLIDE.with(Page.ofCm(24, 31).withDpi(150)), PictureMemory.NOTHING.keeping(PICTURE, SLIDE).start(FORM, FigureWords.NONE, FITTING));
    }

    @Test
    void what_was_written_of_one_drawing_is_not_said_of_another() {
        FigureWords words = new FigureWords("Two hold a third", false, "Seen in May.");
        PictureMemory kept = PictureMemory.NOTHING.keeping(PICTURE, SLIDE.with(SLIDE.page().with(words)));
        assertEquals(List.of(SLIDE, SLIDE.with(SLIDE.page().with(words))), List.of(kept.start(PICTURE, FigureWords.NONE, FITTING), kept.start(PICTURE, words, FITTING)));
    }

    @Test
    void a_preset_chosen_for_a_form_is_remembered_for_forms_alone() {
        PictureMemory kept = PictureMemory.NOTHING.keeping(FORM, SLIDE);
        assertEquals(SLIDE, kept.start(FORM, FigureWords.NONE, FITTING));
        assertEquals(PictureChoices.USUAL.with(FileKind.PPTX), kept.start(PICTURE, FigureWords.NONE, FITTING));
    }
}
