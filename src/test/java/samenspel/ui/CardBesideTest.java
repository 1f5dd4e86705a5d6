package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.change.Fate;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.LegendKey;
import samenspel.layout.Point;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.command.Command;

class CardBesideTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    private void widen() {
        window.on(() -> {
            window.stage().setWidth(1600);
            return null;
        });
        window.settle();
    }

    private Node card() {
        return window.node("card-scroll");
    }

    private double x(Node node) {
        return window.on(() -> node.localToScene(0, 0).getX());
    }

    @Test
    void in_a_wide_window_the_legend_stands_left_of_the_picture_and_the_card_right() {
        widen();
        assertTrue(x(window.node("rows")) < x(window.picture()) && x(window.picture()) < x(card()));
    }

    @Test
    void choosing_an_organisation_and_letting_go_of_it_moves_no_organisation_in_a_wide_window_or_a_narrow_one() {
        for (boolean wide : List.of(false, true)) {
            if (wide) {
                widen();
            }
            Seen before = Seen.in(window);
            hands.click(CJG);
            assertEquals(before.places(), Seen.in(window).places());
            hands.press(KeyCode.ESCAPE);
            assertEquals(before.places(), Seen.in(window).places());
        }
    }

    @Test
    void nothing_in_the_card_scrolls_by_itself_and_its_lists_stand_one_under_the_other() {
        hands.click(CJG);
        assertFalse(window.on(() -> card().lookupAll(".scroll-pane").stream().anyMatch(inner -> inner != card() && inner instanceof ScrollPane)));
        List<Double> lefts = window.on(() -> card().lookupAll(".partner-list").stream().map(Node::getLayoutX).distinct().toList());
        assertEquals(1, lefts.size());
    }

    @Test
    void in_a_narrow_window_the_card_takes_the_legends_place_and_gives_it_back() {
        hands.click(CJG);
        assertEquals(List.of(true, false), window.on(() -> List.of(card().isVisible(), window.node("rows").isVisible())));
        hands.click("leaf-LEGEND");
        assertEquals(List.of(false, true), window.on(() -> List.of(card().isVisible(), window.node("rows").isVisible())));
        hands.press(KeyCode.ESCAPE);
        assertEquals(List.of(false, true), window.on(() -> List.of(card().isVisible(), window.node("rows").isVisible())));
    }

    @Test
    void the_lost_ties_of_an_organisation_alone_are_two_clicks_away() {
        hands.click(CJG);
        Hyperlink only = (Hyperlink) window.node("card-only-LOST");
        hands.click(only);
        assertTrue(window.state().view().orElseThrow().seen().lens() instanceof Lens.Between);
        assertEquals(List.of(Fate.LOST), List.of(Fate.values()).stream().filter(fate -> !window.state().view().orElseThrow().seen().filter()
                .hides(new LegendKey(LegendKey.Kind.FATE, fate.name()))).toList());
        assertEquals(Optional.of(CJG), window.state().view().orElseThrow().onlySelected());
    }

    @Test
    void resting_on_a_name_of_the_card_lights_its_tie_and_leaving_it_puts_that_out() {
        window.dispatch(new Action.Show(new Lens.Between(new WaveId("2018"), new WaveId("2019"))));
        hands.click(CJG);
        Node partner = window.on(() -> card().lookup(".partners-lost .partner"));
        hands.rest(partner);
        assertEquals(1, window.on(() -> window.picture().pointed().ties().pairs().values().stream().flatMap(SortedSet::stream).map(Pair::unordered).distinct().count()));
        hands.rest(window.node("play"));
        assertTrue(window.on(() -> window.picture().pointed().ties().isNone()));
    }

    @Test
    void what_is_drawn_only_is_a_filter_that_leaves_places_alone_and_is_gone_when_asked_once_more() {
        hands.click(CJG);
        Seen before = Seen.in(window);
        hands.click("card-draw-only");
        assertEquals(Optional.of(Around.tiesOf(CJG)), window.state().view().orElseThrow().seen().filter().ties().around());
        Seen only = Seen.in(window);
        assertTrue(only.places().size() < before.places().size() && only.places().entrySet().stream().allMatch(one -> one.getValue().equals(before.places().get(one.getKey()))));
        hands.click("card-draw-only");
        assertEquals(before.places(), Seen.in(window).places());
    }

    @Test
    void resting_on_a_tie_shows_who_reports_it_and_covers_neither_of_its_ends() {
        Point tie = tie();
        hands.rest(tie);
        window.until(() -> window.node("tie-card") != null);
        assertTrue(window.on(() -> window.node("tie-card").lookupAll(".tie-dot").size() > 4));
        hands.rest(window.node("play"));
        assertEquals(null, window.node("tie-card"));
    }

    /// A place of the screen on the line between two organisations.
    private Point tie() {
        return window.on(() -> {
            for (double x = 20; x < window.picture().getWidth() - 20; x += 3) {
                for (double y = 20; y < window.picture().getHeight() - 20; y += 3) {
                    if (window.picture().tieAt(x, y).isPresent()) {
                        var at = window.picture().localToScreen(x, y);
                        return new Point(at.getX(), at.getY());
                    }
                }
            }
            throw new AssertionError("there is no tie");
        });
    }

    @Test
    void in_the_legends_place_no_number_of_the_card_is_cut() {
        window.dispatch(Command.LANGUAGE.action(window.state()));
        window.dispatch(Command.AS_TABLE.action(window.state()));
        for (OrganisationId one : window.state().document().orElseThrow().network().organisations().stream().map(Organisation::id).limit(6).toList()) {
            window.dispatch(new Action.Select(Optional.of(one)));
            window.until(() -> window.on(() -> card().lookup(".card-ranks") != null));
            window.settle();
            ScrollPane card = (ScrollPane) card();
            double cut = window.on(() -> card.getContent().getLayoutBounds().getWidth() - card.getViewportBounds().getWidth());
            assertTrue(cut <= 1, one + " is cut by " + cut);
        }
    }
}
