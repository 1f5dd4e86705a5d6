package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.study.Perspective;

/// Keys that mean the same wherever the keyboard is.
class WindowKeysTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void after_a_tab_is_clicked_the_space_bar_plays_and_does_not_press_the_tab_again() {
        hands.click("perspective-" + Perspective.SIDE_BY_SIDE.word());
        hands.click("perspective-" + Perspective.PICTURE.word());
        assertEquals("picture", window.on(() -> window.scene().getFocusOwner().getId()));
        hands.press(KeyCode.SPACE);
        assertTrue(window.state().playing());
        assertEquals(Perspective.PICTURE, window.state().view().orElseThrow().perspective());
    }

    @Test
    void where_a_number_is_dialled_the_space_bar_plays_too() {
        window.on(() -> {
            window.node("scrub").requestFocus();
            return null;
        });
        hands.press(KeyCode.SPACE);
        assertTrue(window.state().playing());
    }

    @Test
    void in_a_text_it_is_a_letter() {
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.press(KeyCode.SPACE);
        assertFalse(window.state().playing());
    }
}
