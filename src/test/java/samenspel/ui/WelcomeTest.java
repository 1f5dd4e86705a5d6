package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
}
