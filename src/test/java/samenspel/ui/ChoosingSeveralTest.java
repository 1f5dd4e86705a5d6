package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

class ChoosingSeveralTest {
    private static final OrganisationId ONE = new OrganisationId("vv02");
    private static final OrganisationId OTHER = new OrganisationId("cjg01");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void shift_and_a_click_add_and_take_away() {
        chooseTwo();
        List<OrganisationId> two = selection();
        hands.shiftClick(ONE);
        assertEquals(List.of(List.of(ONE, OTHER), List.of(OTHER)), List.of(two, selection()));
    }

    private void chooseTwo() {
        hands.click(ONE);
        hands.shiftClick(OTHER);
    }

    @Test
    void several_have_a_card_in_place_of_that_of_one() {
        chooseTwo();
        assertEquals(List.of(true, false), window.on(() -> List.of(window.node("gathering").isVisible(), window.node("card").isVisible())));
    }

    @Test
    void dragging_one_moves_all_by_the_same_way_and_pins_them() {
        Map<String, Point> before = Seen.in(window).places();
        chooseTwo();
        hands.drag(ONE, -60, 80);
        Map<String, Point> after = Seen.in(window).places();
        Set<String> there = before.keySet().stream().filter(id -> before.get(id).plus(-60, 80).distanceTo(after.get(id)) < 1.5)
                .collect(Collectors.toSet());
        assertEquals(List.of(Set.of(ONE.value(), OTHER.value()), Set.of(ONE, OTHER)), List.of(there, Set.copyOf(placement().pinned())));
    }

    @Test
    void undo_restores_all_to_the_bit_in_one_step() {
        Placement before = placement();
        chooseTwo();
        hands.drag(OTHER, -60, 80);
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, placement());
    }

    @Test
    void a_live_drag_of_two_takes_others_along_but_pins_the_two_alone() {
        Placement before = placement();
        hands.click("command-live");
        chooseTwo();
        hands.drag(OTHER, -120, 120);
        long moved = placement().at().keySet().stream().filter(id -> !placement().of(id).equals(before.of(id))).count();
        assertTrue(moved > 5, () -> "moved: " + moved);
        assertEquals(Set.of(ONE, OTHER), Set.copyOf(placement().pinned()));
    }

    @Test
    void a_frame_drawn_with_shift_selects_what_is_inside() {
        Point from = new Point(4, 4);
        Point to = window.on(() -> new Point(window.picture().getWidth() / 2, window.picture().getHeight() / 2));
        Set<String> inside = Seen.in(window).places().entrySet().stream()
                .filter(place -> place.getValue().x() <= to.x() && place.getValue().y() <= to.y())
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        hands.shiftDrag(from, to);
        assertTrue(inside.size() > 3);
        assertEquals(inside, selection().stream().map(OrganisationId::value).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void a_button_of_the_card_aligns_them_left() {
        double left = Math.min(placement().of(ONE).x(), placement().of(OTHER).x());
        chooseTwo();
        hands.click("chosen-align-left");
        assertEquals(List.of(left, left), List.of(placement().of(ONE).x(), placement().of(OTHER).x()));
    }

    @Test
    void a_key_puts_them_on_the_grid() {
        chooseTwo();
        hands.press(KeyCode.ALT, KeyCode.G);
        assertEquals(0, Math.abs(placement().of(ONE).x() % 24) + Math.abs(placement().of(OTHER).y() % 24));
    }

    @Test
    void escape_lets_go_of_all() {
        chooseTwo();
        hands.press(KeyCode.ESCAPE);
        assertEquals(List.of(), selection());
    }

    @Test
    void the_key_for_all_belongs_to_the_search_field_while_it_has_the_caret() {
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.press(KeyCode.CONTROL, KeyCode.A);
        List<OrganisationId> typing = selection();
        hands.press(KeyCode.ESCAPE);
        hands.clickAt(window.picture(), 8, 8);
        hands.press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(List.of(0, placement().at().size()), List.of(typing.size(), selection().size()));
    }

    @Test
    void an_arrow_with_shift_adds_the_next() {
        hands.click(OTHER);
        hands.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(List.of(2, OTHER), List.of(selection().size(), selection().getFirst()));
    }

    private List<OrganisationId> selection() {
        return List.copyOf(window.state().view().orElseThrow().selection());
    }

    private Placement placement() {
        return window.state().document().orElseThrow().placement();
    }
}
