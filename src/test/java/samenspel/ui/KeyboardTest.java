package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.Perspective;

class KeyboardTest {
    private static final int MOST_STOPS = 60;
    private static final List<KeyCodeCombination> LETTERS = Stream.of(Command.values()).map(Command::shortcut).filter(key -> key.matches("(Shift[+])?[A-Z]"))
            .map(KeyCombination::valueOf).map(KeyCodeCombination.class::cast).toList();

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void tab_goes_through_bar_panel_time_and_picture_and_comes_back() {
        SortedSet<String> stops = new TreeSet<>();
        walk().keySet().forEach(stop -> stops.add(String.valueOf(stop.getId())));
        assertTrue(stops.containsAll(List.of("command-open", "search", "row-LAYER-content", "rule-strong", "colour-SECTOR",
                "choice-size", "row-SECTOR-K", "wave-2018", "play", "scrub", "picture")), () -> "only " + stops);
    }

    @Test
    void the_tabs_are_one_stop_and_arrows_go_from_one_to_the_next() {
        assertEquals(1, walk().keySet().stream().filter(stop -> String.valueOf(stop.getId()).startsWith("perspective-")).count());
        window.on(() -> {
            window.node("perspective-picture").requestFocus();
            return null;
        });
        hands.press(KeyCode.RIGHT);
        assertEquals("perspective-side-by-side", window.on(() -> window.scene().getFocusOwner().getId()));
        hands.press(KeyCode.LEFT);
        hands.press(KeyCode.LEFT);
        hands.press(KeyCode.ENTER);
        assertEquals("perspective-scenario", window.on(() -> window.scene().getFocusOwner().getId()));
    }

    @Test
    void every_stop_of_the_keyboard_shows() {
        List<String> unseen = new ArrayList<>();
        walk().forEach((stop, focused) -> {
            if (same(focused, image(stop))) {
                unseen.add(stop.getId() == null ? stop.toString() : stop.getId());
            }
        });
        assertEquals(List.of(), unseen);
    }

    /// Every control that Tab reaches from the picture on, with what it looks like then; the picture last.
    private Map<Node, WritableImage> walk() {
        Map<Node, WritableImage> stops = new LinkedHashMap<>();
        while (stops.size() < MOST_STOPS && !stops.containsKey(window.picture())) {
            hands.tap(KeyCode.TAB);
            Node stop = window.on(() -> window.scene().getFocusOwner());
            stops.put(stop, image(stop));
        }
        window.on(() -> {
            window.scene().getRoot().requestFocus();
            return null;
        });
        return stops;
    }

    private WritableImage image(Node node) {
        boolean picture = node == window.picture();
        if (picture) {
            window.settle();
        }
        Node seen = picture ? node.getParent() : node;
        return window.on(() -> seen.snapshot(null, null));
    }

    private static boolean same(WritableImage a, WritableImage b) {
        for (int y = 0; y < Math.min(a.getHeight(), b.getHeight()); y++) {
            for (int x = 0; x < Math.min(a.getWidth(), b.getWidth()); x++) {
                if (a.getPixelReader().getArgb(x, y) != b.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void every_control_has_a_name_for_who_cannot_see_it() {
        hands.click(new OrganisationId("cjg01"));
        hands.click("rule-strong");
        hands.click("change-2018-2019");
        List<Node> nameless = window.visible().stream().filter(KeyboardTest::isControl).filter(node -> name(node).isBlank()).toList();
        assertEquals(List.of(), nameless);
    }

    private static boolean isControl(Node node) {
        return node instanceof ButtonBase || node instanceof ComboBoxBase || node instanceof Slider || node instanceof TextInputControl;
    }

    private static String name(Node node) {
        String text = node instanceof ButtonBase button && button.getText() != null ? button.getText() : "";
        return node.getAccessibleText() == null ? text : node.getAccessibleText();
    }

    @Test
    void letters_are_keys_while_the_picture_has_the_keyboard_and_nowhere_else() {
        hands.click(new OrganisationId("cjg01"));
        State before = window.state();
        List<String> heard = new ArrayList<>();
        for (Node node : window.on(() -> SpokenControls.of(window.scene().getRoot())).stream().filter(Node::isFocusTraversable).toList()) {
            if (node != window.picture()) {
                window.on(() -> {
                    node.requestFocus();
                    LETTERS.forEach(letter -> press(node, letter));
                    return null;
                });
                boolean same = window.state().view().equals(before.view()) && window.state().document().equals(before.document());
                if (!same || window.on(() -> window.picture().ties().at().isPresent())) {
                    heard.add(SpokenControls.place(node));
                }
            }
        }
        assertEquals(List.of(), heard);
        hands.press(KeyCode.TAB);
        window.on(() -> {
            window.picture().requestFocus();
            return null;
        });
        hands.press(KeyCode.H);
        assertNotEquals(before.view(), window.state().view());
    }

    private static void press(Node node, KeyCodeCombination letter) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", letter.getCode().getChar(), letter.getCode(),
                letter.getShift() == KeyCombination.ModifierValue.DOWN, false, false, false));
    }

    @Test
    void the_key_for_menus_opens_one_on_a_small_picture_and_on_a_row_of_a_table() {
        window.dispatch(new Action.ShowAs(Perspective.MULTIPLES));
        window.settle();
        assertEquals("menu-multiples-open", menuOf(window.node("cell-open-0-0")));
        window.dispatch(new Action.ShowAs(Perspective.ORGANISATIONS));
        window.until(() -> !window.control(TableView.class, "organisation-table").getItems().isEmpty());
        window.on(() -> {
            window.control(TableView.class, "organisation-table").getFocusModel().focus(0);
            return null;
        });
        assertEquals("menu-title", menuOf(window.node("organisation-table")));
    }

    /// What stands first in it.
    private String menuOf(Node node) {
        window.on(() -> {
            node.requestFocus();
            return null;
        });
        hands.press(KeyCode.SHIFT, KeyCode.F10);
        window.until(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        return window.on(() -> {
            ContextMenu menu = (ContextMenu) Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().getLast();
            String first = menu.getItems().getFirst().getId();
            menu.hide();
            return first;
        });
    }

    @Test
    void every_commands_key_is_known_to_the_toolkit() {
        List<Command> unknown = List.of(Command.values()).stream()
                .filter(command -> !(KeyCombination.valueOf(command.shortcut()) instanceof KeyCodeCombination)).toList();
        assertEquals(List.of(), unknown);
    }
}
