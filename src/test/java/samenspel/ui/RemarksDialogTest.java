package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;
import samenspel.session.Action;
import samenspel.session.presenting.ToldStories;
import samenspel.study.Document;
import samenspel.study.story.Remark;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneChange;

/// The list of what the room said: two remarks on the first scene.
class RemarksDialogTest {
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 11, 30, 14, 3);
    private static final Remark FIRST = new Remark(THEN, "H says this tie exists");
    private static final Remark SECOND = new Remark(THEN.plusMinutes(2), "nobody knows");

    @RegisterExtension
    final OpenWindow window = OpenWindow.onMade(RemarksDialogTest::told);

    private static Document told() {
        Document document = ToldStories.document();
        return document.with(document.story().with(new SceneChange.Remarks(0, List.of(FIRST, SECOND))));
    }

    private Scene first() {
        return window.state().document().orElseThrow().story().scenes().getFirst();
    }

    private void open() {
        // Waits inside until it is closed.
        Button list = window.control(Button.class, "story-remarks");
        Platform.runLater(list::fire);
        window.above();
    }

    private void run(Runnable done) {
        Platform.runLater(done);
        window.settle();
    }

    private static <T extends Node> T shown(String id, Class<T> type) {
        return Window.getWindows().stream().map(open -> open.getScene().lookup(id)).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> Window.getWindows().stream().filter(open -> open instanceof Stage stage && stage.getOwner() != null).toList().forEach(open -> ((Stage) open).close()));
        window.settle();
    }

    @Test
    void the_strip_says_how_many_there_are_and_opens_the_list() {
        assertEquals("2 remarks …", window.control(Button.class, "story-remarks").getText());
        open();
        assertEquals(2, shown("#remarks", TableView.class).getItems().size());
        assertEquals(FIRST.words(), shown("#remark-words", TextArea.class).getText());
    }

    @Test
    void what_is_typed_words_the_chosen_one_otherwise_in_one_step_of_undo() {
        open();
        run(() -> shown("#remark-words", TextArea.class).setText("H doubts"));
        run(() -> shown("#remark-words", TextArea.class).setText("H doubts it"));
        assertEquals(List.of(FIRST.worded("H doubts it"), SECOND), first().remarks());
        window.dispatch(new Action.Undo());
        assertEquals(List.of(FIRST, SECOND), first().remarks());
    }

    @Test
    void a_deleted_one_is_gone_and_the_next_is_chosen_until_none_is_left() {
        open();
        run(() -> shown("#remark-delete", Button.class).fire());
        assertEquals(List.of(SECOND), first().remarks());
        assertEquals(SECOND.words(), shown("#remark-words", TextArea.class).getText());
        run(() -> shown("#remark-delete", Button.class).fire());
        assertTrue(first().remarks().isEmpty());
        assertTrue(shown("#remark-delete", Button.class).isDisabled() && shown("#remarks-save", Button.class).isDisabled());
        assertFalse(window.control(Button.class, "story-remarks").isVisible());
    }
}
