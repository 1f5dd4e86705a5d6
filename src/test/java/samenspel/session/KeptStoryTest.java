package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Box;
import samenspel.session.history.StepName;
import samenspel.study.Drawing;
import samenspel.study.View;
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.SceneChange;
import samenspel.study.story.Story;

class KeptStoryTest {
    private static final Story STORY = Story.NONE.with(new KeptFinding(FindingKind.LOSS, "Gone: {lost:strong}"));
    private static final State KEPT = after(open(), new StoryAction.KeepStory(STORY, StepName.of("undo.finding", "Loss")));

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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void each_step_with_scenes_is_undone_and_done_again(long seed) {
        DrawnScenes drawn = new DrawnScenes(seed, document(open()).network());
        List<State> states = new ArrayList<>(List.of(open()));
        for (int step = 0; step < 30; step++) {
            State now = states.getLast();
            State next = after(now, new StoryAction.ChangeScenes(drawn.change(document(now).story().scenes().size())));
            if (!document(next).equals(document(now))) {
                states.add(next);
            }
        }
        State back = states.getLast();
        for (State expected : states.reversed().subList(1, states.size())) {
            back = after(back, new Action.Undo());
            assertEquals(document(expected), document(back));
        }
        for (State expected : states.subList(1, states.size())) {
            back = after(back, new Action.Redo());
            assertEquals(document(expected), document(back));
        }
    }

    @Test
    void a_scene_is_made_of_what_is_looked_at_shown_again_and_brought_up_to_date() {
        View view = new DrawnScenes(5, document(open()).network()).view();
        State made = after(open().with(view), new StoryAction.AddScene("One"));
        assertEquals(view.scene(DrawnScenes.CANVAS, document(open())), document(made).story().scenes().getFirst().sight());
        State away = after(made, new Action.Fit(), new Action.Select(Optional.empty()));
        assertEquals(view.scene(DrawnScenes.CANVAS, document(open())), after(away, new StoryAction.ShowScene(0)).view().orElseThrow().scene(DrawnScenes.CANVAS, document(open())));
        assertEquals(document(away), document(after(away, new StoryAction.ShowScene(0))));
        State updated = after(away, new StoryAction.UpdateScene(0));
        assertEquals(away.view().orElseThrow().scene(DrawnScenes.CANVAS, document(open())), document(updated).story().scenes().getFirst().sight());
        assertEquals("One", document(updated).story().scenes().getFirst().title());
        assertEquals(away.view(), after(away, new StoryAction.ShowScene(7)).view());
    }

    @Test
    void a_scene_on_the_screen_is_known_until_something_else_is_seen_and_in_each_room_shows_the_same_part() {
        State made = after(open(), new Action.Zoom(2), new StoryAction.AddScene("One"), new StoryAction.AddScene("Two"));
        assertTrue(made.isOnScene());
        assertEquals("Two", made.told().orElseThrow().title());
        assertFalse(after(made, new Action.Zoom(2)).isOnScene());
        State narrow = after(made, new Action.Resized(new Box(0, 0, 1000, 350)));
        assertTrue(narrow.isOnScene());
        assertEquals(made.projection().scale() / 2, narrow.projection().scale(), 1e-9);
        assertEquals(made.projection().toLayout(made.canvas().centre()), narrow.projection().toLayout(narrow.canvas().centre()));
        assertEquals(made.projection(), after(narrow, new Action.Resized(made.canvas())).projection());
    }

    @Test
    void the_scene_on_the_screen_stays_the_one_it_is_when_scenes_go_and_change_places() {
        State made = after(open(), new StoryAction.AddScene("A"), new StoryAction.AddScene("B"), new StoryAction.AddScene("C"), new StoryAction.ShowScene(1));
        assertEquals("B", after(made, new StoryAction.ChangeScenes(new SceneChange.Delete(0))).told().orElseThrow().title());
        assertEquals("B", after(made, new StoryAction.ChangeScenes(new SceneChange.Reorder(2, 0))).told().orElseThrow().title());
        assertEquals("B", after(made, new StoryAction.ChangeScenes(new SceneChange.Reorder(1, 2))).told().orElseThrow().title());
        assertEquals("C", after(made, new StoryAction.ChangeScenes(new SceneChange.Delete(1))).told().orElseThrow().title());
        State last = after(open(), new StoryAction.AddScene("A"), new StoryAction.ChangeScenes(new SceneChange.Delete(0)));
        assertEquals(Optional.empty(), last.view().orElseThrow().told());
    }
}
