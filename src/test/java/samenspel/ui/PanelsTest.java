package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.SettingsAction;
import samenspel.session.command.Command;
import samenspel.session.settings.Panels;
import samenspel.session.settings.TextSize;

class PanelsTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    private void size(double width, double height) {
        window.on(() -> {
            window.stage().setWidth(width);
            window.stage().setHeight(height);
            return null;
        });
        window.settle();
    }

    private Bounds at(String id) {
        return window.on(() -> window.node(id).localToScene(window.node(id).getBoundsInLocal()));
    }

    private boolean seen(String id) {
        return window.visible().stream().anyMatch(node -> id.equals(node.getId()));
    }

    @Test
    void a_key_puts_the_legend_away_to_a_rail_of_marks_that_are_switches_and_the_same_key_brings_it_back() {
        Bounds before = at("picture");
        hands.press(KeyCode.F8);
        assertEquals(List.of(false, true), List.of(seen("rows"), seen("rail-SECTOR-K")));
        assertTrue(at("picture").getWidth() > before.getWidth() + 200);
        hands.click("rail-SECTOR-K");
        assertTrue(Seen.in(window).places().keySet().stream().noneMatch(id -> id.startsWith("k0")));
        hands.press(KeyCode.F8);
        assertEquals(List.of(true, false, before), List.of(seen("rows"), seen("rail-SECTOR-K"), at("picture")));
    }

    @Test
    void a_folded_section_shows_its_heading_and_how_much_in_it_is_off() {
        hands.click("fold-layer");
        assertFalse(seen("row-LAYER-content"));
        assertTrue(window.on(() -> window.node("fold-layer").getParent().lookupAll(".legend-count").stream().anyMatch(node -> "4 off".equals(((Label) node).getText()))));
        hands.click("fold-layer");
        assertTrue(seen("row-LAYER-content"));
    }

    @Test
    void the_edge_of_the_legend_is_moved_by_keys_and_by_dragging_and_stays_there() throws IOException {
        double before = at("picture").getMinX();
        window.on(() -> {
            window.node("legend-edge").requestFocus();
            return null;
        });
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.RIGHT);
        assertEquals(32, at("picture").getMinX() - before, 0.5);
        hands.press(KeyCode.HOME);
        assertEquals(before, at("picture").getMinX(), 0.5);
        drag(window.node("legend-edge"), 60);
        assertEquals(before + 60, at("picture").getMinX(), 0.5);
        double kept = window.state().settings().panels().legendWidth();
        assertTrue(kept > Panels.LEGEND_WIDTH && Files.readString(window.folder().resolve("preferences.properties")).contains("legend-width=" + kept));
    }

    private void drag(Node node, double dx) {
        fire(node, MouseEvent.MOUSE_PRESSED, 0);
        fire(node, MouseEvent.MOUSE_DRAGGED, dx / 2);
        fire(node, MouseEvent.MOUSE_DRAGGED, dx);
        fire(node, MouseEvent.MOUSE_RELEASED, dx);
    }

    private void fire(Node node, EventType<MouseEvent> type, double at) {
        window.on(() -> {
            node.fireEvent(new MouseEvent(type, 2, 100, 310 + at, 300, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false, null));
            return null;
        });
        window.settle();
    }

    @Test
    void the_bars_go_and_come_back_by_key_and_by_the_button_on_the_picture() {
        double before = at("picture").getHeight();
        hands.press(KeyCode.CONTROL, KeyCode.F8);
        assertEquals(List.of(false, false, true), List.of(seen("perspectives"), seen("command-open"), seen("menus")));
        assertTrue(at("picture").getHeight() > before + 100);
        hands.click("bars-back");
        assertEquals(List.of(true, true, before), List.of(seen("perspectives"), seen("command-open"), at("picture").getHeight()));
    }

    @Test
    void who_searches_while_the_bars_are_away_has_them_back() {
        hands.press(KeyCode.CONTROL, KeyCode.F8);
        hands.press(KeyCode.CONTROL, KeyCode.F);
        assertTrue(seen("perspectives"));
        hands.press(KeyCode.ESCAPE);
    }

    @Test
    void in_a_middling_window_the_card_lies_over_the_picture_and_not_over_whom_it_tells_of() {
        size(1280, 720);
        Seen before = Seen.in(window);
        for (OrganisationId one : window.state().document().orElseThrow().network().organisations().stream().map(organisation -> organisation.id()).limit(25).toList()) {
            window.dispatch(new Action.Select(java.util.Optional.of(one)));
            double disc = window.on(() -> window.state().projection().toPage(window.picture().standing(one)).x()) + at("picture").getMinX();
            Bounds card = at("card-scroll");
            assertTrue(disc < card.getMinX() || disc > card.getMaxX(), one + " stands at " + disc + " under " + card);
        }
        assertEquals(before.places(), Seen.in(window).places());
        assertTrue(seen("rows"));
        window.dispatch(Command.CARD_PANEL.action(window.state()));
        assertFalse(seen("rows"));
    }

    @Test
    void buttons_of_the_toolbar_say_what_they_do_where_that_is_wished() {
        window.dispatch(Command.TOOLBAR_WORDS.action(window.state()));
        assertEquals("Open", window.on(() -> window.control(ButtonBase.class, "command-open").getText()));
        window.dispatch(Command.TOOLBAR_WORDS.action(window.state()));
        assertEquals(null, window.on(() -> window.control(ButtonBase.class, "command-open").getText()));
    }

    @Test
    void keys_make_words_larger_and_smaller_again_and_never_smaller_than_usual() {
        hands.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.PLUS);
        TextSize larger = window.state().settings().appearance().text();
        hands.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.MINUS);
        TextSize again = window.state().settings().appearance().text();
        hands.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.MINUS);
        assertEquals(List.of(TextSize.LARGER, TextSize.USUAL, TextSize.USUAL), List.of(larger, again, window.state().settings().appearance().text()));
    }

    @Test
    void the_picture_has_most_of_a_small_window_once_panels_and_bars_are_away() {
        size(1280, 720);
        window.dispatch(new SettingsAction.PlacePanels(Panels.USUAL.withLegend(false).withBars(false)));
        Bounds picture = at("picture");
        assertTrue(picture.getWidth() * picture.getHeight() > 0.75 * 1280 * 720, picture.toString());
    }

    @Test
    void words_twice_as_large_fit_in_the_bars_and_panels_of_a_small_window() {
        size(1280, 720);
        window.dispatch(new SettingsAction.Appear(window.state().settings().appearance().with(TextSize.DOUBLE)));
        assertEquals(28, window.on(() -> window.control(ButtonBase.class, "fold-layer").getFont().getSize()), 0.1);
        assertTrue(at("picture").getHeight() > 150 && at("picture").getWidth() > 1280 / 2.0, at("picture").toString());
        List<String> outside = window.on(() -> window.visible().stream().filter(Region.class::isInstance).filter(node -> node.getId() != null && node.isManaged())
                .filter(node -> !within(node)).map(Node::getId).toList());
        assertEquals(List.of(), outside);
    }

    /// What scrolls is reached by scrolling.
    private boolean within(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("viewport")) {
                return true;
            }
        }
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getMinX() > -12 && bounds.getMaxX() < window.scene().getWidth() + 12 && bounds.getMaxY() < window.scene().getHeight() + 12;
    }
}
