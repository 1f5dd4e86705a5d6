package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.settings.TextSize;
import samenspel.session.SettingsAction;
import samenspel.study.Perspective;
import samenspel.ui.over.Hint;

/// The hints of the first minutes.
class HintsTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3").withHints();
    private final Hands hands = new Hands(window);

    private String title() {
        return window.on(() -> ((Labeled) window.node("hint").lookup(".card-title")).getText());
    }

    private List<String> gone() throws IOException {
        return Files.exists(window.folder().resolve("hints.txt")) ? Files.readAllLines(window.folder().resolve("hints.txt")) : List.of();
    }

    @Test
    void a_hint_goes_when_it_was_done_and_the_next_one_comes() throws IOException {
        assertEquals("Start here", title());
        hands.click(new OrganisationId("cjg01"));
        assertEquals("Layers and colours", title());
        assertEquals(List.of("point"), gone());
    }

    @Test
    void each_of_the_six_goes_by_its_cross_and_none_is_left() throws IOException {
        for (int hint = 0; hint < Hint.values().length; hint++) {
            assertTrue(window.on(() -> window.node("hint").isVisible()));
            hands.click("hint-close");
        }
        assertFalse(window.on(() -> window.node("hint").isVisible()));
        assertEquals(Hint.values().length, gone().size());
    }

    @Test
    void where_no_picture_is_looked_at_there_is_no_hint_on_it() {
        window.dispatch(new Action.ShowAs(Perspective.STUDY));
        assertFalse(window.on(() -> window.node("hint").isVisible()));
        window.dispatch(new Action.ShowAs(Perspective.PICTURE));
        assertTrue(window.on(() -> window.node("hint").isVisible()));
    }

    @Test
    void a_hint_that_would_cover_the_picture_waits_until_there_is_room() {
        window.on(() -> {
            window.stage().setWidth(1280);
            window.stage().setHeight(720);
            return null;
        });
        for (TextSize size : List.of(TextSize.DOUBLE, TextSize.USUAL)) {
            window.dispatch(new SettingsAction.Appear(window.state().settings().appearance().with(size)));
            window.settle();
            assertEquals(size == TextSize.USUAL, window.on(() -> window.node("hint").isVisible()), size.name());
        }
    }

    @Test
    void all_go_at_once_when_nobody_wants_them() {
        hands.click("hint-none");
        assertFalse(window.on(() -> window.node("hint").isVisible()));
    }

    @Test
    void what_was_done_out_of_turn_is_not_told_later() throws IOException {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        hands.press(KeyCode.ESCAPE);
        hands.drag(new OrganisationId("vv02"), -60, 80);
        assertTrue(gone().containsAll(List.of("find", "drag")));
    }
}
