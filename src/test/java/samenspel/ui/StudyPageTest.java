package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.network.LayerId;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.CareWords;
import samenspel.session.NumberAction;
import samenspel.session.StoryAction;
import samenspel.study.Drawing;
import samenspel.study.Drawings;
import samenspel.study.Perspective;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneView;
import samenspel.study.views.StudyPage;

class StudyPageTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @BeforeEach
    void open_the_page() {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT9);
        window.settle();
    }

    private StudyPage page() {
        return window.state().view().orElseThrow().numbers().study();
    }

    private Button card(StudyView view) {
        return window.control(Button.class, "study-card-" + view.word());
    }

    private void ready(StudyView view) {
        window.until(() -> !card(view).getPseudoClassStates().contains(PseudoClass.getPseudoClass("pale")));
    }

    @Test
    void every_view_is_a_card_with_its_picture_and_its_sentence() {
        assertEquals(Perspective.STUDY, window.state().view().orElseThrow().perspective());
        for (StudyView view : StudyView.values()) {
            ready(view);
            assertTrue(window.on(() -> card(view).lookupAll(".image-view").stream().anyMatch(node -> node instanceof ImageView image && image.getImage() != null)), view.word());
        }
        assertEquals("Top ten: The CJG stands at place 9 in client referrals, as far as is known", window.on(() -> card(StudyView.TOP_TEN).getAccessibleText()));
    }

    @Test
    void a_card_that_is_entered_stands_large_and_escape_puts_it_back() {
        window.on(() -> {
            card(StudyView.TOP_TEN).requestFocus();
            return true;
        });
        hands.press(KeyCode.SPACE);
        window.settle();
        assertEquals(Optional.of(StudyView.TOP_TEN), page().open());
        hands.press(KeyCode.PAGE_DOWN);
        window.settle();
        assertEquals(Optional.of(StudyView.FLOWS), page().open());
        hands.press(KeyCode.ESCAPE);
        window.settle();
        assertEquals(Optional.empty(), page().open());
        assertTrue(window.on(() -> card(StudyView.FLOWS).isFocused()));
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String id) {
        return (ComboBox<T>) window.control(ComboBox.class, id);
    }

    @Test
    void what_is_chosen_of_a_view_is_in_the_figure_that_is_saved() throws Exception {
        window.dispatch(new NumberAction.ShowNumbers(window.state().view().orElseThrow().numbers().with(page().opened(StudyView.TOP_TEN))));
        window.settle();
        window.on(() -> {
            box("study-layer").getSelectionModel().select(3);
            box("study-names").getSelectionModel().select(NameMode.SHORT);
            return true;
        });
        LayerId chosen = window.state().document().orElseThrow().network().layers().get(3).id();
        assertEquals(List.of(chosen), page().of(StudyView.TOP_TEN).layers());
        Drawing drawing = window.on(() -> window.state().drawing().orElseThrow());
        assertEquals(List.of(chosen), drawing.subject().layers());
        assertEquals(NameMode.SHORT, drawing.names());
        Path file = window.folder().resolve("view.svg");
        window.later(new samenspel.session.ExportAction.SavePicture(drawing, new samenspel.session.request.PictureRequest(samenspel.diagram.figure.Page.ofCm(16, 12)), file));
        window.until(() -> Files.exists(file) && window.state().work().isEmpty());
        assertTrue(Files.readString(file).contains(window.on(() -> box("study-layer").getConverter().toString(box("study-layer").getValue())).toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void what_stands_out_is_read_and_leads_to_the_view_that_shows_it() {
        hands.click("study-telling-true");
        window.until(() -> window.on(() -> window.visible().stream().anyMatch(node -> "finding-flows".equals(node.getId()))));
        hands.click("finding-flows");
        window.settle();
        assertEquals(Optional.of(StudyView.FLOWS), page().open());
        Drawing drawing = window.on(() -> window.state().drawing().orElseThrow());
        assertEquals(List.of("Administrative information gathers round few far more than content information: centralisation 0.65 and 0.15, as far as is known."),
                new Drawings(new DrawnLayersCache()).findings(drawing).stream().filter(one -> one.contains("centralisation")).toList());
        hands.press(KeyCode.ESCAPE);
        window.settle();
        assertTrue(page().telling() && page().open().isEmpty());
    }

    @Test
    void a_finding_is_written_otherwise_with_live_numbers_marked_and_undone() {
        hands.click("study-telling-true");
        window.until(() -> window.on(() -> window.visible().stream().anyMatch(node -> "finding-edit-loss".equals(node.getId()))));
        hands.click("finding-edit-loss");
        window.settle();
        assertTrue(window.on(() -> window.control(TextArea.class, "finding-text").getText()).contains("{lost:strong@2018..2019}"));
        window.on(() -> {
            window.control(TextArea.class, "finding-text").setText("[Half]{loss:\"Strong tie\" <50% of reported} went: {lost:strong}");
            return true;
        });
        window.until(() -> window.on(() -> window.control(Label.class, "finding-preview").getText()).equals("Half went: 71"));
        window.settle();
        hands.click("finding-keep");
        window.settle();
        assertEquals("[Half]{loss:strong <50% of reported} went: {lost:strong}", window.state().document().orElseThrow().story().findings().getFirst().sentence());
        window.until(() -> window.on(() -> window.visible().stream().anyMatch(node -> node instanceof Label label && label.getText().startsWith("▲ no longer: 71%"))));
        assertTrue(window.on(() -> window.control(Button.class, "finding-figure-loss").isDisabled()));
        window.dispatch(new samenspel.session.Action.Undo());
        window.until(() -> window.on(() -> !window.control(Button.class, "finding-figure-loss").isDisabled()));
        assertTrue(window.state().document().orElseThrow().story().isNone());
    }

    @Test
    void a_finding_becomes_a_scene_with_its_view_that_is_shown_from_the_strip_and_undone() {
        hands.click("study-telling-true");
        window.until(() -> window.on(() -> window.visible().stream().anyMatch(node -> "finding-scene-flows".equals(node.getId()))));
        hands.click("finding-scene-flows");
        window.settle();
        Scene made = window.state().document().orElseThrow().story().scenes().getLast();
        assertTrue(made.title().contains("{"), made.title());
        assertEquals(Optional.of(StudyView.FLOWS), made.sight().view().map(SceneView::view));
        assertTrue(window.on(() -> window.node("story").isVisible()));
        window.dispatch(new samenspel.session.Action.ShowAs(Perspective.PICTURE));
        window.dispatch(new StoryAction.ShowScene(0));
        assertEquals(Optional.of(StudyView.FLOWS), page().open());
        assertTrue(window.state().isOnScene());
        window.dispatch(new samenspel.session.Action.Undo());
        assertTrue(window.state().document().orElseThrow().story().isNone());
    }

    @Test
    void words_of_levels_are_typed_kept_with_the_network_and_undone() {
        window.dispatch(new NumberAction.ShowNumbers(window.state().view().orElseThrow().numbers().with(page().opened(StudyView.CARE_LEVELS))));
        window.settle();
        window.on(() -> {
            TextField field = window.control(TextField.class, "study-level-0");
            field.requestFocus();
            field.setText("Second line");
            field.fireEvent(new javafx.event.ActionEvent());
            return true;
        });
        assertEquals("Second line", levels().of(CareLevel.SPECIALIST));
        assertTrue(window.state().hasUnsavedChanges());
        window.dispatch(new samenspel.session.Action.Undo());
        window.settle();
        assertEquals(CareWords.NONE, levels());
        assertEquals("", window.on(() -> window.control(TextField.class, "study-level-0").getText()));
    }

    private CareWords levels() {
        return window.state().document().orElseThrow().network().profile().levels();
    }

    @Test
    void a_file_more_is_drawn_beside_where_a_view_shows_several() {
        window.dispatch(new NumberAction.AddBeside(Path.of("samples", "network-2.samenspel.json")));
        window.until(() -> !window.state().view().orElseThrow().numbers().whole().beside().isEmpty());
        window.settle();
        ready(StudyView.PROFILES);
        window.until(() -> card(StudyView.PROFILES).getAccessibleText().contains("The smallest network is the densest"));
        ready(StudyView.FLOWS);
        assertFalse(window.on(() -> card(StudyView.FLOWS).getAccessibleText()).contains("at most"));
        hands.click("study-remove-0");
        window.settle();
        assertTrue(window.state().view().orElseThrow().numbers().whole().beside().isEmpty());
    }
}
