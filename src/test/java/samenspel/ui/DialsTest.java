package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.layout.LayoutOptions;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.command.Command;
import samenspel.study.Document;
import samenspel.study.LayoutRequest;

class DialsTest {
    private static final double BEFORE_MOVING = 2.7;
    private static final double WHILE_MOVING = 3.4;
    private static final double AFTER_MOVING = 4.2;

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void a_dial_turned_by_keys_gives_other_places_which_undo_takes_back_to_the_bit() {
        Document before = document();
        turn("dial-groups", KeyCode.END);
        assertEquals(new LayoutOptions(1, 1), document().placement().recipe().dials());
        assertNotEquals(before.placement().at(), document().placement().at());
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, document());
    }

    @Test
    void several_turns_by_keys_count_once_the_keys_rest() {
        turn("dial-backbone", KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals("Undo: backbone of 85% of the ties", Command.UNDO.text(window.state()));
    }

    @Test
    void linked_waves_stand_otherwise_in_one_wave_than_in_the_other() {
        link();
        hands.click("wave-2018");
        Map<String, Point> first = centresAtRest();
        hands.click("wave-2019");
        assertNotEquals(first, centresAtRest());
    }

    @Test
    void with_one_arrangement_for_all_waves_nobody_moves() {
        hands.click("wave-2018");
        Map<String, Point> first = centresAtRest();
        hands.click("wave-2019");
        Map<String, Point> second = centresAtRest();
        first.keySet().retainAll(second.keySet());
        second.keySet().retainAll(first.keySet());
        assertEquals(first, second);
    }

    @Test
    void the_play_moves_organisations_on_the_way() {
        link();
        List<Map<String, Point>> told = List.of(told(BEFORE_MOVING), told(WHILE_MOVING), told(AFTER_MOVING));
        assertEquals(3, told.stream().distinct().count());
    }

    @Test
    void with_less_motion_they_jump() {
        link();
        window.dispatch(new Action.ReduceMotion(true));
        assertEquals(told(BEFORE_MOVING), told(WHILE_MOVING - 0.1));
        assertEquals(told(WHILE_MOVING + 0.1), told(AFTER_MOVING));
    }

    @Test
    void a_dial_that_does_nothing_says_why() {
        hands.click("command-layout");
        window.dispatch(new Action.Rearrange(LayoutRequest.of(document()).with(new samenspel.layout.Arrangement.Circle())));
        window.until(() -> window.control(Slider.class, "dial-groups").isDisabled());
        assertTrue(texts().contains("Here a rule gives the places, not distances."), texts()::toString);
    }

    @Test
    void the_price_is_that_of_the_wave_on_the_screen() {
        link();
        hands.click("wave-2019");
        double discs = document().waves().of(new WaveId("2019")).orElseThrow().quality().movement();
        assertEquals(String.format(java.util.Locale.ENGLISH, "%.1f discs on average since 2018", discs),
                window.control(Label.class, "price-movement").getText());
    }

    @Test
    void the_key_opens_it_with_the_keyboard_inside_and_escape_closes_it() {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        Node owner = window.on(() -> window.scene().getFocusOwner());
        hands.press(KeyCode.ESCAPE);
        assertEquals(List.of("arrange-stress", "picture", false),
                List.of(owner.getId(), window.on(() -> window.scene().getFocusOwner().getId()), isOpen()));
    }

    @Test
    void it_stays_open_in_the_other_language() {
        hands.click("command-layout");
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertTrue(isOpen() && texts().contains("eerlijke afstanden"), texts()::toString);
    }

    @Test
    void it_is_closed_until_somebody_asks() {
        assertFalse(isOpen());
    }

    private void turn(String dial, KeyCode... keys) {
        hands.click("command-layout");
        Placement before = document().placement();
        window.on(() -> {
            window.node(dial).requestFocus();
            return null;
        });
        List.of(keys).forEach(hands::tap);
        window.until(() -> document().placement() != before);
    }

    private void link() {
        hands.click("command-layout");
        hands.click("waves-LINKED");
        window.until(() -> !document().waves().isNone());
        window.settle();
    }

    private boolean isOpen() {
        return Optional.ofNullable(window.node("layout")).map(node -> window.visible().contains(node)).orElse(false);
    }

    private List<String> texts() {
        return window.visible().stream().filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }

    private Document document() {
        return window.state().document().orElseThrow();
    }

    private Map<String, Point> told(double seconds) {
        window.dispatch(new Action.ShowMoment(seconds));
        return centres();
    }

    /// Where the marks will stand; what glides is on its way there.
    private Map<String, Point> centresAtRest() {
        window.settle();
        return centres();
    }

    private Map<String, Point> centres() {
        Map<String, Point> centres = new TreeMap<>();
        window.on(() -> window.picture().shown()).stream().filter(mark -> mark.role() == MarkRole.ORGANISATION)
                .forEach(mark -> centres.put(mark.id().value(), centre(mark)));
        return centres;
    }

    private static Point centre(Mark mark) {
        return switch (mark) {
            case Mark.Disc disc -> disc.centre();
            case Mark.Ring ring -> ring.centre();
            case Mark.Group group -> centre(group.marks().getFirst());
            case Mark.Stroke _, Mark.Area _, Mark.Outline _, Mark.Label _ -> throw new AssertionError(mark);
        };
    }
}
