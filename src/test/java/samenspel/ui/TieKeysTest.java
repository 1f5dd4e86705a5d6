package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.session.Action;
import samenspel.session.command.Command;
import samenspel.session.command.DrawnChoices;
import samenspel.session.command.TieWalk;

/// Ties without a mouse.
class TieKeysTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");

    private static final String NAME = "Centrum voor Jeugd en Gezin Wielstreek: ";

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void a_letter_goes_to_the_next_tie_and_shows_its_card_and_another_goes_over_to_the_other_end() {
        choose(CJG);
        List<Pair> ties = window.on(() -> TieWalk.of(window.state(), CJG));
        hands.press(KeyCode.T);
        hands.press(KeyCode.T);
        assertEquals(Optional.of(ties.get(1)), at());
        assertTrue(card().isPresent());
        hands.press(KeyCode.SHIFT, KeyCode.T);
        assertEquals(Optional.of(ties.getFirst()), at());
        hands.press(KeyCode.E);
        assertEquals(List.of(Optional.of(ties.getFirst()), Set.of(ties.getFirst().to())), List.of(at(), Set.copyOf(window.state().chosen())));
        hands.press(KeyCode.ESCAPE);
        assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(at(), card()));
        assertEquals(Set.of(ties.getFirst().to()), Set.copyOf(window.state().chosen()), "who is selected stays so");
    }

    @Test
    void a_pinned_card_stays_until_escape_closes_it() {
        choose(CJG);
        hands.press(KeyCode.T);
        hands.press(KeyCode.K);
        hands.press(KeyCode.ESCAPE);
        choose(new OrganisationId("k01"));
        assertTrue(pinned());
        hands.press(KeyCode.ESCAPE);
        assertFalse(pinned());
        assertFalse(window.state().chosen().isEmpty());
    }

    @Test
    void a_pinned_card_stays_in_sight_when_a_panel_takes_room() {
        choose(CJG);
        hands.press(KeyCode.T);
        hands.press(KeyCode.K);
        window.dispatch(Command.LAYOUT.action(window.state()));
        window.until(() -> window.picture().lookup("#tie-card").getBoundsInParent().getMaxX() <= window.picture().getWidth());
        assertTrue(pinned());
    }

    @Test
    void with_the_key_of_shortcuts_an_arrow_goes_to_a_partner_only() {
        choose(CJG);
        Set<OrganisationId> partners = window.on(() -> DrawnChoices.partners(window.state(), Set.of(CJG)));
        for (KeyCode arrow : List.of(KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN)) {
            choose(CJG);
            hands.press(KeyCode.CONTROL, arrow);
            OrganisationId next = window.state().chosen().getLast();
            assertTrue(next.equals(CJG) || partners.contains(next), next + " is no partner");
        }
    }

    @Test
    void the_picture_tells_what_it_shows_and_where_the_keyboard_is_with_the_numbers() {
        choose(CJG);
        String one = said();
        assertTrue(one.startsWith(NAME) && one.contains("Partners: ") && one.contains("Picture of "), one);
        hands.press(KeyCode.T);
        String tie = said();
        assertTrue(tie.startsWith("Tie of CJG ") && tie.contains("(2018, 2019)"), tie);
        hands.press(KeyCode.T);
        assertNotEquals(tie, said());
    }

    @Test
    void the_key_for_menus_is_of_the_tie_and_copies_it_as_a_sentence() {
        choose(CJG);
        hands.press(KeyCode.T);
        hands.press(KeyCode.SHIFT, KeyCode.F10);
        window.until(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        ContextMenu menu = window.on(() -> (ContextMenu) Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().getLast());
        assertTrue(menu.getItems().getFirst().getText().contains(" – "));
        window.on(() -> {
            menu.getItems().stream().filter(item -> "menu-tie-sentence".equals(item.getId())).findFirst().orElseThrow().fire();
            menu.hide();
            return null;
        });
        window.settle();
        assertTrue(clipboard().startsWith("Tie of CJG "), clipboard());
        hands.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertTrue(clipboard().startsWith(NAME) && clipboard().contains("Partners: "), clipboard());
    }

    @Test
    void a_click_pins_the_card_that_resting_showed_and_lets_go_of_nobody() {
        choose(CJG);
        Point tie = tie();
        hands.rest(tie);
        window.until(() -> card().isPresent());
        hands.click(tie);
        assertTrue(pinned());
        assertEquals(Set.of(CJG), Set.copyOf(window.state().chosen()));
        hands.click("tie-card-close");
        assertFalse(pinned());
    }

    @Test
    void letters_are_typed_where_something_is_typed() {
        choose(CJG);
        window.on(() -> {
            window.node("search").requestFocus();
            return null;
        });
        List.of(KeyCode.T, KeyCode.E, KeyCode.K, KeyCode.H).forEach(hands::press);
        assertEquals(List.of(Optional.empty(), Set.of(CJG)), List.of(at(), Set.copyOf(window.state().chosen())));
    }

    /// A place on the screen where nothing but a lit line is.
    private Point tie() {
        return window.on(() -> {
            Point from = place(CJG);
            return DrawnChoices.partners(window.state(), Set.of(CJG)).stream().map(this::place).flatMap(to -> DoubleStream.iterate(0.2, share -> share < 0.8, share -> share + 0.05)
                    .mapToObj(share -> from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share))).filter(this::isOnTie).findFirst().map(this::onScreen).orElseThrow();
        });
    }

    private boolean isOnTie(Point at) {
        return window.picture().tieAt(at.x(), at.y()).filter(one -> one.from().equals(CJG) || one.to().equals(CJG)).isPresent()
                && window.picture().nameOwnerAt(at.x(), at.y()).isEmpty();
    }

    private Point onScreen(Point at) {
        var on = window.picture().localToScreen(at.x(), at.y());
        return new Point(on.getX(), on.getY());
    }

    private Point place(OrganisationId one) {
        return window.state().projection().toPage(window.picture().standing(one));
    }

    private void choose(OrganisationId one) {
        window.dispatch(new Action.Select(Optional.of(one)));
    }

    private Optional<Pair> at() {
        return window.on(() -> window.picture().ties().at());
    }

    private Optional<Node> card() {
        return Optional.ofNullable(window.node("tie-card"));
    }

    /// With all it says.
    private boolean pinned() {
        return window.on(() -> window.picture().lookup(".tie-card-pinned .tie-table") != null && window.picture().lookup("#tie-card-close") != null);
    }

    private String said() {
        return window.on(() -> (String) window.picture().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private String clipboard() {
        return window.on(() -> Clipboard.getSystemClipboard().getString());
    }
}
