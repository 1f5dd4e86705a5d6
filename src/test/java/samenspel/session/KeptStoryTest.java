package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.open;

import org.junit.jupiter.api.Test;
import samenspel.session.history.StepName;
import samenspel.study.Drawing;
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;
import samenspel.study.story.Story;

class KeptStoryTest {
    private static final Story STORY = Story.NONE.with(new KeptFinding(FindingKind.LOSS, "Gone: {lost:strong}"));
    private static final State KEPT = after(open(), new NumberAction.KeepStory(STORY, StepName.of("undo.finding", "Loss")));

    @Test
    void a_sentence_is_kept_with_the_study_and_undone() {
        assertEquals(STORY, document(KEPT).story());
        assertTrue(KEPT.hasUnsavedChanges());
        assertTrue(document(after(KEPT, new Action.Undo())).story().isNone());
        assertEquals(STORY, document(after(KEPT, new Action.Undo(), new Action.Redo())).story());
    }

    @Test
    void one_without_words_is_the_programs_again() {
        assertTrue(STORY.with(new KeptFinding(FindingKind.LOSS, " ")).isNone());
        assertEquals("Other", STORY.with(new KeptFinding(FindingKind.LOSS, "Other")).findings().getFirst().sentence());
    }

    @Test
    void a_finding_that_is_picked_becomes_the_title_of_a_figure_and_is_undone() {
        Drawing drawing = open().drawing().orElseThrow();
        State titled = after(open(), new NumberAction.KeepTitle(drawing.subject(), "Gone: {lost:strong}"));
        assertEquals("Gone: {lost:strong}", document(titled).written().of(drawing.subject()).title());
        assertTrue(document(after(titled, new Action.Undo())).written().isNone());
    }
}
