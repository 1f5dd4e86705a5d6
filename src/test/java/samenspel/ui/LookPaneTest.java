package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.FixedColours;
import samenspel.diagram.Look;
import samenspel.diagram.look.Sight;
import samenspel.session.command.Command;

class LookPaneTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    private Look look() {
        return window.state().document().orElseThrow().look();
    }

    private void open() {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.settle();
    }

    @Test
    void a_palette_is_worn_at_once_and_undone_by_name() {
        open();
        hands.click("look-palette-GREY");
        assertEquals(FixedColours.GREY, look().ink());
        assertEquals("Undo: palette Grey, for print", Command.UNDO.text(window.state()));
    }

    @Test
    void keys_on_a_slider_are_one_step() {
        open();
        Look before = look();
        window.on(() -> {
            window.node("look-scale-discs").requestFocus();
            return null;
        });
        hands.tap(KeyCode.RIGHT);
        hands.tap(KeyCode.RIGHT);
        window.settle();
        assertTrue(look().scale().discs() > 1);
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, look());
    }

    @Test
    void another_sight_is_said_over_the_picture_and_changes_nothing_that_is_saved() {
        open();
        Look before = look();
        hands.click("look-sight-DEUTAN");
        assertTrue(window.node("sight-badge").isVisible());
        assertEquals(before, look());
        hands.click("sight-off");
        assertEquals(Sight.NORMAL, window.state().view().orElseThrow().sight());
    }
}
