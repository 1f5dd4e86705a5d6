package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.session.Action;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.CannotSave;
import samenspel.study.Document;
import samenspel.study.story.ready.ReadyScene;
import samenspel.work.reading.Samples;

class WelcomeTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.onTheWelcomePage();

    @BeforeEach
    void wait_for_the_samples() {
        window.until(() -> window.node("sample-network-3") != null);
    }

    @Test
    void the_welcome_page_shows_the_three_samples() {
        List<String> cards = window.visible().stream().map(Node::getId).filter(id -> id != null && id.startsWith("sample-")).sorted().toList();
        assertEquals(List.of("sample-network-1", "sample-network-2", "sample-network-3"), cards);
    }

    @Test
    void a_click_on_a_sample_opens_it() {
        new Hands(window).click("sample-network-3");
        window.until(() -> window.state().document().isPresent());
        assertEquals(65, window.state().document().orElseThrow().network().organisations().size());
    }

    @Test
    void a_sample_has_nothing_to_save_when_it_opens() {
        new Hands(window).click("sample-network-3");
        window.until(() -> window.state().document().isPresent());
        assertFalse(window.state().hasUnsavedChanges());
    }

    @Test
    void the_ways_to_ones_own_data_stand_beside_the_samples() {
        assertTrue(List.of("open-own", "fill-template", "begin-empty").stream().allMatch(id -> window.on(() -> window.node(id) != null && window.node(id).isVisible())));
    }

    @Test
    void the_story_of_a_sample_is_told_and_esc_leaves_it_beside_the_network() {
        new Hands(window).click("play-story");
        Window room = window.above();
        window.until(() -> window.on(() -> room.getScene().getRoot().lookup("#room") != null));
        assertTrue(window.on(() -> room.getScene().getRoot().lookup("#room").getAccessibleText()).contains("135"));
        new Hands(window).press(KeyCode.ESCAPE);
        window.until(() -> window.on(() -> !room.isShowing()));
        assertEquals(ReadyScene.values().length, window.state().document().orElseThrow().story().scenes().size());
    }

    @Test
    void a_file_used_before_stands_there_with_its_picture_and_a_press_opens_it() throws CannotSave {
        Path file = used("network-2", false);
        window.until(() -> window.on(() -> !window.node("recent-0").lookupAll(".image-view").isEmpty()));
        assertTrue(words("recent-0").contains("used.samenspel.json"));
        new Hands(window).click("recent-0");
        window.until(() -> window.state().file().equals(Optional.of(file)));
    }

    @Test
    void a_confidential_study_stands_there_by_the_name_of_its_file_alone() throws CannotSave {
        used("network-2", true);
        window.until(() -> window.on(() -> !window.node("recent-0").lookupAll(".image-view").isEmpty()));
        assertEquals(List.of("used.samenspel.json", "used.samenspel.json", "12:00"), words("recent-0"));
    }

    @Test
    void a_file_that_is_gone_says_so_and_can_be_taken_off_the_list() throws CannotSave, IOException {
        Path file = used("network-2", false);
        hands().press(KeyCode.CONTROL, KeyCode.W);
        window.dispatch(new Action.OpenSample("network-3.samenspel.json"));
        window.until(() -> window.state().document().isPresent());
        Files.delete(file);
        hands().press(KeyCode.CONTROL, KeyCode.W);
        window.until(() -> window.state().document().isEmpty());
        window.settle();
        window.until(() -> words("recent-0").contains("not found any more"));
    }

    private Hands hands() {
        return new Hands(window);
    }

    private List<String> words(String id) {
        return window.on(() -> window.node(id).lookupAll(".label").stream().filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList());
    }

    /// A file that was opened and closed again.
    private Path used(String sample, boolean confidential) throws CannotSave {
        Path file = window.folder().resolve("used.samenspel.json");
        Document document = Samples.open(sample + NetworkFile.SUFFIX);
        NetworkFile.save(document.with(document.network().with(document.network().profile().withConfidential(confidential))), file);
        window.dispatch(new Action.Open(file));
        window.until(() -> window.state().file().isPresent());
        hands().press(KeyCode.CONTROL, KeyCode.W);
        window.until(() -> window.state().document().isEmpty());
        window.settle();
        return file;
    }
}
