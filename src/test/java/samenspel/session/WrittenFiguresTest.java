package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.open;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.LegendPlace;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.WrittenFigures;
import samenspel.session.request.PictureRequest;
import samenspel.study.Drawing;
import samenspel.study.Perspective;
import samenspel.text.Language;

class WrittenFiguresTest {
    private static final FigureWords WORDS = new FigureWords("Few hold many", false, "Seen in May.");
    private static final Drawing DRAWING = open().drawing().orElseThrow();
    private static final State SAVED = saved(open(), new Page.Parts(true, LegendPlace.AUTOMATIC, true, WORDS));

    private static State saved(State state, Page.Parts parts) {
        return after(state, new ExportAction.SavePicture(DRAWING, new PictureRequest(Page.ofCm(16, 12).with(parts)), Path.of("a.png")));
    }

    private static FigureWords written(State state) {
        return document(state).written().of(DRAWING.subject());
    }

    @Test
    void what_was_written_with_a_figure_is_kept_with_the_study() {
        assertEquals(List.of(WORDS, true), List.of(written(SAVED), SAVED.hasUnsavedChanges()));
    }

    @Test
    void undo_takes_it_back() {
        assertEquals(WrittenFigures.NONE, document(after(SAVED, new Action.Undo())).written());
    }

    @Test
    void what_can_be_redone_is_still_there_and_has_the_title_too() {
        State back = after(open(), new Action.MarkConfidential(true), new Action.Undo());
        State again = after(saved(back, new Page.Parts(true, LegendPlace.AUTOMATIC, true, WORDS)), new Action.Redo());
        assertEquals(List.of(WORDS, true), List.of(written(again), document(again).network().profile().confidential()));
        assertEquals(List.of(WORDS, false), List.of(written(after(again, new Action.Undo())), document(after(again, new Action.Undo())).network().profile().confidential()));
    }

    @Test
    void a_page_without_a_title_keeps_the_title_that_was_written() {
        State again = saved(SAVED, new Page.Parts(false, LegendPlace.AUTOMATIC, true, new FigureWords("", false, "Seen in June.")));
        assertEquals(new FigureWords("Few hold many", false, "Seen in June."), written(again));
    }

    @Test
    void a_figure_without_words_changes_nothing_in_the_study() {
        assertEquals(document(open()), document(saved(open(), Page.Parts.ALL)));
    }

    @Test
    void a_figure_of_something_else_is_another() {
        Drawing form = Drawing.of(document(open()), open().view().orElseThrow().with(Perspective.MULTIPLES), Language.EN);
        assertEquals(FigureWords.NONE, document(SAVED).written().of(form.subject()));
    }
}
