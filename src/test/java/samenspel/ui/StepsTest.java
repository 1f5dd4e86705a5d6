package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.OrganisationId;

/// The list of steps: by name, with time, and a way to each.
class StepsTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    private void make() {
        hands.drag(new OrganisationId("vv02"), -60, 80);
        hands.drag(new OrganisationId("cjg01"), 30, 20);
        hands.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z);
    }

    private ListView<?> list() {
        return window.control(ListView.class, "steps-list");
    }

    @Test
    void the_steps_stand_by_name_with_their_time() {
        make();
        assertEquals(3, window.on(() -> list().getItems().size()));
        assertTrue(window.on(() -> list().lookupAll(".step-time").stream().map(Label.class::cast).anyMatch(time -> time.getText().equals("12:00"))));
    }

    @Test
    void enter_goes_to_a_step_and_the_later_ones_stay() {
        var before = window.state().document();
        make();
        var made = window.state().document();
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertEquals(before, window.state().document());
        hands.press(KeyCode.UP);
        hands.press(KeyCode.UP);
        hands.press(KeyCode.ENTER);
        assertEquals(made, window.state().document());
    }

    @Test
    void escape_puts_the_list_away() {
        make();
        hands.press(KeyCode.ESCAPE);
        assertFalse(window.on(() -> window.node("steps").isVisible()));
        assertEquals("picture", window.on(() -> window.scene().getFocusOwner().getId()));
    }
}
