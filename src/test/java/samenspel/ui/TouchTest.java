package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.picture.Projection;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.command.Command;
import samenspel.study.Perspective;

class TouchTest {
    private static final double FINGER = 32;

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");

    @Test
    void everything_that_can_be_pressed_is_large_enough_for_a_finger_where_that_is_wished() {
        window.on(() -> {
            window.stage().setWidth(1600);
            return null;
        });
        window.dispatch(Command.TOUCH.action(window.state()));
        window.dispatch(Command.CHANGE.action(window.state()));
        window.dispatch(new Action.Select(Optional.of(new OrganisationId("cjg01"))));
        SortedSet<String> small = new TreeSet<>(small("picture"));
        for (Perspective other : List.of(Perspective.ORGANISATIONS, Perspective.TABLE, Perspective.NETWORK)) {
            window.dispatch(new Action.ShowAs(other));
            small.addAll(small(other.word()));
        }
        window.dispatch(new Action.ShowAs(Perspective.PICTURE));
        window.dispatch(Command.LEGEND_PANEL.action(window.state()));
        small.addAll(small("rail"));
        assertEquals(new TreeSet<>(), small);
    }

    private List<String> small(String place) {
        return window.on(() -> window.visible().stream().filter(TouchTest::isPressed).map(Control.class::cast)
                .filter(control -> control.getWidth() < FINGER || control.getHeight() < FINGER)
                .map(control -> "%s: %s %s %.0f x %.0f".formatted(place, control.getId(), control.getStyleClass(), control.getWidth(), control.getHeight())).toList());
    }

    private static boolean isPressed(Node node) {
        boolean control = node instanceof ButtonBase || node instanceof ComboBox || node instanceof TextField || node instanceof Slider;
        return control && node.isManaged() && node.getParent().getStyleClass().stream().noneMatch("combo-box"::equals);
    }

    @Test
    void two_fingers_move_the_picture_and_it_runs_out_after_them_unless_motion_is_to_be_less() {
        Projection before = window.state().projection();
        scroll(2, false);
        Projection moved = window.state().projection();
        assertEquals(before.panned(30, 20), moved);
        scroll(0, true);
        assertEquals(moved.panned(30, 20), window.state().projection());
        window.dispatch(new Action.ReduceMotion(true));
        Projection still = window.state().projection();
        scroll(0, true);
        assertEquals(still, window.state().projection());
    }

    @Test
    void a_wheel_zooms_as_ever() {
        double before = window.state().projection().scale();
        scroll(0, false);
        assertTrue(window.state().projection().scale() > before);
    }

    @Test
    void a_pinch_zooms_about_the_fingers_and_lets_go_of_what_the_first_of_them_held() {
        OrganisationId cjg = new OrganisationId("cjg01");
        Hands hands = new Hands(window);
        hands.hold(cjg, 10, 0);
        pinch(ZoomEvent.ZOOM_STARTED, 1);
        double before = window.state().projection().scale();
        pinch(ZoomEvent.ZOOM, 1.5);
        assertEquals(1.5 * before, window.state().projection().scale(), 1e-9);
        var place = window.state().placement().of(cjg);
        hands.drag(cjg, 0, 0);
        assertEquals(place, window.state().placement().of(cjg));
        assertNotEquals(before, window.state().projection().scale());
    }

    private void scroll(int fingers, boolean runningOut) {
        window.on(() -> {
            window.picture().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, 200, 200, 200, 200, false, false, false, false, true, runningOut, 30, 20, 30, 20,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, fingers, null));
            return null;
        });
        window.settle();
    }

    private void pinch(EventType<ZoomEvent> type, double factor) {
        window.on(() -> {
            window.picture().fireEvent(new ZoomEvent(type, 200, 200, 200, 200, false, false, false, false, true, false, factor, factor, null));
            return null;
        });
        window.settle();
    }
}
