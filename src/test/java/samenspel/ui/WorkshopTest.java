package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.session.StoryAction;
import samenspel.session.presenting.ToldStories;
import samenspel.study.story.Remark;
import samenspel.study.story.Scene;

/// A whole workshop by keyboard alone, on one display.
class WorkshopTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.onMade(ToldStories::document);
    private final Hands hands = new Hands(window);

    private Parent begin() {
        hands.press(KeyCode.F5);
        Window above = window.above();
        return window.on(() -> above.getScene().getRoot());
    }

    private String read(Parent root) {
        window.settle();
        return window.on(() -> root.lookup("#room").getAccessibleText());
    }

    private void end() {
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.ESCAPE);
        window.until(() -> Window.getWindows().stream().noneMatch(one -> one != window.stage() && one instanceof Stage && one.isShowing()));
    }

    @Test
    void a_story_is_told_from_its_start_with_a_clicker() {
        Parent root = begin();
        assertTrue(read(root).contains("More than half was lost"));
        hands.press(KeyCode.PAGE_DOWN);
        assertTrue(read(root).contains("2 of 5"));
        hands.press(KeyCode.PERIOD);
        assertEquals("", read(root));
        hands.press(KeyCode.PAGE_DOWN);
        assertEquals("", read(root));
        hands.press(KeyCode.PERIOD);
        assertTrue(read(root).contains("2 of 5"));
        hands.press(KeyCode.DIGIT5);
        hands.press(KeyCode.ENTER);
        assertTrue(read(root).contains("All is well"));
        hands.press(KeyCode.F);
        hands.press(KeyCode.PAGE_UP);
        assertTrue(read(root).contains("5 of 5"));
        hands.press(KeyCode.F);
        assertTrue(read(root).contains("4 of 5"));
        end();
        assertTrue(window.on(() -> window.stage().isShowing()));
    }

    @Test
    void an_organisation_is_found_and_names_are_put_away() {
        Parent root = begin();
        hands.press(KeyCode.SLASH);
        hands.type("anker");
        assertTrue(read(root).contains("partners in 2018"), read(root));
        hands.press(KeyCode.ESCAPE);
        assertFalse(read(root).contains("partners in 2018"));
        hands.press(KeyCode.DIGIT3);
        hands.press(KeyCode.ENTER);
        assertTrue(read(root).contains("CJG Meerwoude"));
        hands.press(KeyCode.A);
        String words = words(root);
        List<String> sectors = window.state().document().orElseThrow().network().sectors().stream().map(sector -> sector.name().in("en")).toList();
        assertEquals(List.of(), window.state().document().orElseThrow().network().organisations().stream().flatMap(one -> Stream.of(one.name(), one.shortName()))
                .filter(name -> sectors.stream().noneMatch(sector -> sector.contains(name))).filter(words::contains).toList());
        end();
    }

    /// All that is written in the scene of the room.
    private String words(Parent root) {
        window.settle();
        StringBuilder words = new StringBuilder();
        window.on(() -> OpenWindow.visible(root)).forEach(node -> words.append(said(node)).append('\n'));
        return words.toString();
    }

    private static String said(Node node) {
        String written = node instanceof Labeled label ? label.getText() : "";
        return written + "\n" + (node.getAccessibleText() == null ? "" : node.getAccessibleText());
    }

    @Test
    void a_remark_of_the_room_is_kept_with_its_scene_and_can_be_undone() {
        begin();
        hands.press(KeyCode.O);
        hands.type("nottrue");
        hands.press(KeyCode.ENTER);
        window.settle();
        Scene first = window.state().document().orElseThrow().story().scenes().getFirst();
        assertEquals(List.of(new Remark(LocalDateTime.of(2026, 11, 29, 12, 0), "nottrue")), first.remarks());
        assertEquals("Note of one", first.note());
        assertEquals("undo.scene.remarks", window.state().history().undoable().orElseThrow().key());
        end();
    }

    @Test
    void it_never_starts_again_while_it_runs() {
        Parent root = begin();
        hands.press(KeyCode.PAGE_DOWN);
        hands.press(KeyCode.F5);
        assertTrue(read(root).contains("2 of 5"));
        assertEquals(2, window.on(() -> Window.getWindows().stream().filter(Stage.class::isInstance).filter(Window::isShowing).count()));
        end();
    }

    @Test
    void from_the_scene_shown_last_it_starts_there_though_others_show_the_same() {
        window.dispatch(new StoryAction.ShowScene(2));
        hands.press(KeyCode.SHIFT, KeyCode.F5);
        Window above = window.above();
        Parent root = window.on(() -> above.getScene().getRoot());
        assertTrue(read(root).contains("3 of 5"), read(root));
        end();
    }
}
