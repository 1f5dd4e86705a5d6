package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.layout.Placement;
import samenspel.session.command.Command;

class ArrangingTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);
    private Placement before;

    @BeforeEach
    void choose_by_sector() {
        before = placement();
        hands.click("command-layout");
        hands.click("arrange-sector");
        window.until(() -> window.state().work().isEmpty() && placement() != before);
    }

    @Test
    void an_arrangement_chosen_under_the_toolbar_is_that_of_the_picture() {
        assertEquals("sector", placement().recipe().arrangement());
    }

    @Test
    void its_regions_stand_behind_the_picture() {
        window.until(() -> window.picture().shown().stream().map(Mark::role).anyMatch(MarkRole.REGION::equals));
        assertEquals(11, window.picture().shown().stream().map(Mark::role).filter(MarkRole.REGION::equals).count());
    }

    @Test
    void it_is_one_step_that_undo_names_and_takes_back() {
        assertEquals("Undo: arrangement “By sector”", Command.UNDO.text(window.state()));
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, placement());
    }

    @Test
    void escape_closes_the_panel_though_the_keyboard_is_on_the_picture() {
        hands.press(KeyCode.ESCAPE);
        ToggleButton button = window.control(ToggleButton.class, "command-layout");
        window.until(() -> !button.isSelected());
        assertFalse(button.isSelected());
    }

    private Placement placement() {
        return window.state().document().orElseThrow().placement();
    }
}
