package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.session.Action;
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
    void after_any_tab_is_clicked_the_keyboard_is_in_what_it_shows_and_the_space_bar_does_not_press_the_tab() {
        Map<Perspective, Boolean> inside = new EnumMap<>(Perspective.class);
        Map<Perspective, Boolean> expected = new EnumMap<>(Perspective.class);
        for (Perspective perspective : Perspective.of(window.state().document().orElseThrow().network())) {
            hands.click("perspective-" + perspective.word());
            inside.put(perspective, window.on(() -> isIn(window.scene().getFocusOwner(), window.scene().getRoot().lookup("#panes"))));
            expected.put(perspective, true);
        }
        assertEquals(expected, inside);
    }

    private static boolean isIn(Node node, Node whole) {
        return node != null && (node == whole || isIn(node.getParent(), whole));
    }

    @Test
    void wherever_the_keyboard_is_the_space_bar_plays_but_where_a_control_needs_it() {
        List<String> deaf = new ArrayList<>();
        int heard = 0;
        for (Perspective perspective : Perspective.of(window.state().document().orElseThrow().network())) {
            show(perspective);
            for (Node node : window.on(() -> SpokenControls.of(window.scene().getRoot())).stream().filter(WindowKeysTest::leavesSpace).toList()) {
                window.on(() -> {
                    node.requestFocus();
                    Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
                    return null;
                });
                if (window.state().playing()) {
                    heard++;
                } else {
                    deaf.add(perspective + " " + SpokenControls.place(node));
                }
                show(perspective);
            }
        }
        assertEquals(List.of(), deaf);
        assertTrue(heard > 20, "only " + heard);
    }

    private void show(Perspective perspective) {
        window.dispatch(new Action.Pause());
        window.dispatch(new Action.ShowAs(perspective));
    }

    private static boolean leavesSpace(Node node) {
        boolean uses = node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase || node instanceof TableView || node instanceof ListView
                || node instanceof Spinner;
        return node.isFocusTraversable() && !node.isDisabled() && !uses;
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
