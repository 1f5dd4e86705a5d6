package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.Drawn;
import samenspel.session.Action;
import samenspel.session.StoryAction;
import samenspel.session.history.HistoryStep;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.Scene;
import samenspel.study.story.Story;
import samenspel.text.Texts;

/// On sample network I with four scenes: A says nothing that can be wrong, B holds, C no longer does, of D it cannot be told.
class StoryStripTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.onMade(StoryStripTest::told);
    private final Hands hands = new Hands(window);

    private static Document told() {
        Document sample = Drawn.samples().getFirst();
        View view = View.opening(sample.network());
        View content = view.withLayers(List.of(sample.network().layers().getFirst().id()));
        return sample.with(new Story(List.of(), List.of(scene("A", view), scene("[B: more than half]{loss:strong >50% of network} went", content),
                scene("[C: more than half]{perceived:self-governed >50% of answered} sees self-government", view), scene("[D: more go than come]{lost:strong > gained:strong of network}", view))));
    }

    private static Scene scene(String title, View view) {
        return new Scene(title, "", false, view.scene(DrawnScenes.CANVAS, Drawn.samples().getFirst()));
    }

    private List<Scene> scenes() {
        return window.state().document().orElseThrow().story().scenes();
    }

    /// The first letter of each title.
    private String order() {
        return scenes().stream().map(scene -> scene.title().replaceAll("^\\[?(.).*", "$1")).collect(Collectors.joining());
    }

    /// What the mouse does that took hold of the first scene.
    private void pull(EventType<MouseEvent> type, double x) {
        window.on(() -> {
            Node card = window.node("scene-1");
            double y = card.localToScene(20, 20).getY();
            card.fireEvent(new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, false, null));
            return true;
        });
        window.settle();
    }

    private void focus(int number) {
        window.on(() -> {
            window.scene().getRoot().lookup("#scene-" + number).requestFocus();
            return true;
        });
    }

    private String words(String id) {
        return window.on(() -> window.scene().getRoot().lookup("#" + id).lookupAll(".label").stream().filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText()).filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(" | ")));
    }

    private int onScreen() {
        return window.state().view().orElseThrow().told().orElse(-1);
    }

    @Test
    void each_scene_has_a_picture_and_says_in_words_what_became_of_what_it_says() {
        window.until(() -> window.scene().getRoot().lookupAll(".scene-picture .image-view").stream().filter(node -> node instanceof ImageView image && image.getImage() != null).count() == 4);
        assertEquals(List.of("1 | A", "2 | B: more than half went | ✓ holds", "3 | C: more than half sees self-government | ▲ no longer", "4 | D: more go than come | ? cannot be told"),
                List.of(words("scene-1"), words("scene-2"), words("scene-3"), words("scene-4")));
        assertEquals("Scene 3 of 4: C: more than half sees self-government. What it says: no longer.", window.on(() -> window.node("scene-3").getAccessibleText()));
    }

    @Test
    void who_opens_a_file_is_told_of_claims_that_no_longer_hold_and_walks_through_them() {
        assertEquals("notice.claims", window.state().notice().orElseThrow().key());
        hands.click("command-claims");
        window.settle();
        assertEquals(2, onScreen());
        assertTrue(window.on(() -> window.node("scene-told").lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList())
                .contains("▲ no longer: 49.6%, 64 of 129, of those who answered"));
        hands.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.K);
        window.settle();
        assertEquals(3, onScreen());
        hands.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.K);
        window.settle();
        assertEquals(2, onScreen());
    }

    @Test
    void with_the_keyboard_on_the_strip_scenes_are_shown_moved_copied_passed_over_and_deleted_and_all_is_undone() {
        focus(1);
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.ENTER);
        window.settle();
        assertEquals(1, onScreen());
        assertTrue(window.state().isOnScene());
        hands.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("BACD", order());
        hands.press(KeyCode.D);
        assertEquals("BBACD", order());
        hands.press(KeyCode.H);
        assertTrue(scenes().getFirst().hidden());
        hands.press(KeyCode.DELETE);
        assertEquals("BACD", order());
        assertEquals(List.of("scene 2 to another place", "scene 1 once more", "scene 1 passed over", "scene 1 deleted"), HistoryStep.all(window.state().history(), window.state().document().orElseThrow(), window.state().saved()).stream()
                .map(step -> step.name().map(name -> name.in(Texts.in(window.state().settings().language()))).orElse("")).filter(text -> text.startsWith("scene")).toList().reversed());
        for (int step = 0; step < 4; step++) {
            window.dispatch(new Action.Undo());
        }
        assertEquals(told().story(), window.state().document().orElseThrow().story());
    }

    @Test
    void a_scene_is_pulled_to_another_place() {
        double behindThird = window.on(() -> window.node("scene-3").localToScene(window.node("scene-3").getBoundsInLocal()).getMaxX() - 4);
        pull(MouseEvent.MOUSE_PRESSED, window.on(() -> window.node("scene-1").localToScene(20, 20).getX()));
        pull(MouseEvent.MOUSE_DRAGGED, behindThird);
        pull(MouseEvent.MOUSE_RELEASED, behindThird);
        assertEquals("BCAD", order());
        assertEquals(List.of(false, -1), List.of(window.state().isOnScene(), onScreen()));
    }

    @Test
    void what_is_seen_is_added_and_its_words_are_kept_as_they_are_typed_in_one_step() {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        window.settle();
        hands.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
        window.settle();
        assertEquals("scene-title", window.on(() -> window.scene().getFocusOwner().getId()));
        hands.type("ties");
        window.on(() -> {
            TextArea note = window.control(TextArea.class, "scene-note");
            note.requestFocus();
            note.setText("{lost:strong}");
            return true;
        });
        window.settle();
        assertEquals("ties", scenes().getLast().title());
        assertEquals("{lost:strong}", scenes().getLast().note());
        assertTrue(window.on(() -> window.node("scene-told").lookupAll("Text").stream().anyMatch(node -> node instanceof Text text && text.getText().equals("183"))));
        window.dispatch(new Action.Undo());
        window.dispatch(new Action.Undo());
        assertEquals("", scenes().getLast().title());
        window.dispatch(new Action.Undo());
        assertEquals(4, scenes().size());
    }

    @Test
    void a_number_comes_where_the_caret_was_and_what_is_typed_next_behind_it() {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        window.settle();
        hands.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
        window.settle();
        window.on(() -> {
            window.control(TextField.class, "scene-title").replaceSelection("went ");
            window.control(MenuButton.class, "scene-number").requestFocus();
            Menu first = (Menu) window.control(MenuButton.class, "scene-number").getItems().getFirst();
            first.getItems().getFirst().fire();
            return true;
        });
        window.settle();
        window.on(() -> {
            assertEquals("scene-title", window.scene().getFocusOwner().getId());
            window.control(TextField.class, "scene-title").replaceSelection(" on");
            return true;
        });
        window.settle();
        String title = scenes().getLast().title();
        assertTrue(title.startsWith("went {") && title.endsWith("} on"), title);
    }

    @Test
    void a_claim_is_offered_of_the_numbers_that_stand_in_the_words() {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        window.settle();
        hands.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
        window.settle();
        assertEquals(List.of(true, true), grey("scene-claim-more-than-half-network", "scene-claim-more-than-second-network"));
        window.on(() -> {
            window.control(TextField.class, "scene-title").replaceSelection("{lost:strong} {gained:strong}");
            return true;
        });
        window.settle();
        assertEquals(List.of(false, false), grey("scene-claim-more-than-half-network", "scene-claim-more-than-second-network"));
        window.on(() -> {
            claims().stream().filter(line -> "scene-claim-more-than-second-network".equals(line.getId())).findFirst().orElseThrow().fire();
            return true;
        });
        window.settle();
        assertEquals("{lost:strong} {gained:strong} [more]{lost:strong > gained:strong of network}", scenes().getLast().title());
    }

    private List<Boolean> grey(String... ids) {
        return window.on(() -> {
            List<MenuItem> lines = claims();
            return Stream.of(ids).map(id -> lines.stream().filter(line -> id.equals(line.getId())).findFirst().orElseThrow().isDisable()).toList();
        });
    }

    private List<MenuItem> claims() {
        MenuButton button = window.control(MenuButton.class, "scene-claim");
        button.show();
        List<MenuItem> lines = List.copyOf(button.getItems());
        button.hide();
        return lines;
    }

    @Test
    void a_key_puts_the_strip_away_and_brings_it_back() {
        assertTrue(window.on(() -> window.node("story").isVisible()));
        hands.press(KeyCode.CONTROL, KeyCode.B);
        window.settle();
        assertFalse(window.on(() -> window.node("story").isVisible()));
        assertEquals("picture", window.on(() -> window.scene().getFocusOwner().getId()));
        hands.press(KeyCode.CONTROL, KeyCode.B);
        window.settle();
        assertTrue(window.on(() -> window.node("story").isVisible()));
        assertEquals("scene-1", window.on(() -> window.scene().getFocusOwner().getId()));
    }

    @Test
    void once_something_else_is_seen_the_scene_can_be_updated_and_is_not_before() {
        window.dispatch(new StoryAction.ShowScene(0));
        assertTrue(window.on(() -> window.control(Button.class, "story-update").isDisabled()));
        window.dispatch(new Action.Zoom(2));
        assertFalse(window.on(() -> window.control(Button.class, "story-update").isDisabled()));
        hands.click("story-update");
        window.settle();
        assertTrue(window.state().isOnScene());
        assertTrue(scenes().getFirst().sight().camera().isPresent());
    }
}
