package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.settings.Panels;

class FullScreenTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");
    private static final List<String> ABOUT = List.of("menus", "command-open", "perspectives", "rows", "time", "play", "panel-legend-panel");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3").withHints();
    private final Hands hands = new Hands(window);

    /// What the window is and shows.
    private record Whole(List<Double> stage, List<String> seen, Bounds picture, Panels panels, Object document, Object view) {
    }

    private Whole whole() {
        window.settle();
        State state = window.state();
        return new Whole(window.on(() -> List.of(window.stage().getX(), window.stage().getY(), window.stage().getWidth(), window.stage().getHeight())),
                window.visible().stream().map(Node::getId).filter(id -> id != null).sorted().toList(), window.on(() -> window.picture().localToScene(window.picture().getBoundsInLocal())),
                state.settings().panels(), state.document(), state.view());
    }

    private List<String> about() {
        List<Node> seen = window.visible();
        return ABOUT.stream().filter(id -> seen.stream().anyMatch(node -> id.equals(node.getId()))).toList();
    }

    private boolean isFull() {
        return window.on(() -> window.stage().isFullScreen());
    }

    /// What is left about the picture and the line below it, in screen units.
    private List<Double> uncovered() {
        Bounds picture = window.on(() -> window.picture().localToScene(window.picture().getBoundsInLocal()));
        double title = window.on(() -> window.control(HBox.class, "full-screen-line").getHeight());
        return List.of(picture.getMinX(), picture.getMinY(), window.scene().getWidth() - picture.getWidth(), window.scene().getHeight() - title - picture.getHeight());
    }

    @Test
    void the_picture_alone_fills_the_screen_and_the_same_key_brings_all_back_as_it_was() {
        hands.click(CJG);
        hands.press(KeyCode.SHIFT, KeyCode.F8);
        Whole before = whole();
        hands.press(KeyCode.F11);
        assertTrue(isFull());
        assertEquals(List.of(List.of(), List.of(0.0, 0.0, 0.0, 0.0)), List.of(about(), uncovered()));
        assertFalse(window.visible().stream().anyMatch(node -> "hint".equals(node.getId())));
        hands.press(KeyCode.F11);
        assertFalse(isFull());
        assertEquals(before, whole());
    }

    @Test
    void escape_brings_all_back_and_lets_go_of_nobody_and_panels_opened_meanwhile_are_away_again() {
        hands.press(KeyCode.F8);
        hands.press(KeyCode.CONTROL, KeyCode.B);
        hands.click(CJG);
        Whole before = whole();
        hands.press(KeyCode.F11);
        hands.press(KeyCode.F8);
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
        assertEquals(List.of("time", "play"), about());
        assertEquals(Panels.LEGEND_WIDTH, uncovered().getFirst(), 40);
        hands.press(KeyCode.ESCAPE);
        assertEquals(before, whole());
        hands.press(KeyCode.ESCAPE);
        assertEquals(List.of(), List.copyOf(window.state().view().orElseThrow().selection()));
    }

    @Test
    void on_the_whole_screen_space_plays_and_arrows_step_and_a_line_says_what_is_seen() {
        window.on(() -> {
            window.node("command-open").requestFocus();
            return null;
        });
        hands.press(KeyCode.F11);
        assertEquals("2018, strong ties", title());
        hands.press(KeyCode.RIGHT);
        assertTrue(title().startsWith("2018 → 2019, strong ties: ") && title().endsWith(" end"), title());
        hands.press(KeyCode.SPACE);
        assertTrue(window.state().playing());
        window.dispatch(new Action.ShowMoment(99));
        assertEquals("2019, strong ties", title());
        hands.press(KeyCode.F11);
        assertFalse(window.on(() -> window.node("full-screen-line").isVisible()));
    }

    private String title() {
        window.settle();
        assertTrue(window.on(() -> window.node("full-screen-line").isVisible()));
        return window.on(() -> window.control(Label.class, "full-screen-title").getText());
    }

    @Test
    void what_needs_a_panel_leaves_the_whole_screen_first() {
        for (Command command : List.of(Command.FIND, Command.LAYOUT, Command.LOOK, Command.STORY)) {
            hands.press(KeyCode.F11);
            assertTrue(isFull());
            window.dispatch(command.action(window.state()));
            assertFalse(isFull(), command.id());
            hands.press(KeyCode.ESCAPE);
        }
        assertEquals(Optional.empty(), window.state().settings().panels().windowed());
    }

    @Test
    void when_the_system_ends_it_everything_is_as_it_was_and_the_whole_screen_is_never_kept() throws IOException {
        Whole before = whole();
        hands.press(KeyCode.F11);
        assertEquals(List.of(), Stream.of("legend=false", "bars=false", "time=false").filter(kept()::contains).toList());
        window.on(() -> {
            window.stage().setFullScreen(false);
            return null;
        });
        window.until(() -> !window.state().settings().panels().isFullScreen());
        assertEquals(before, whole());
    }

    private String kept() throws IOException {
        return Files.readString(window.folder().resolve("preferences.properties"));
    }

    @Test
    void a_button_in_the_corner_brings_all_back_for_who_has_a_mouse_only() {
        hands.press(KeyCode.F11);
        hands.click("bars-back");
        assertFalse(isFull());
        assertEquals(ABOUT, about());
    }

    @Test
    void a_key_puts_the_bar_of_time_away_and_brings_it_back() {
        Whole before = whole();
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
        assertEquals(List.of("menus", "command-open", "perspectives", "rows", "panel-legend-panel"), about());
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
        assertEquals(before, whole());
    }
}
