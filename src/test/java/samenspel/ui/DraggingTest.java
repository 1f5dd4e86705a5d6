package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.SizeBy;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.measure.Measure;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.Perspective;

class DraggingTest {
    private static final OrganisationId DRAGGED = new OrganisationId("vv02");
    private static final OrganisationId CJG = new OrganisationId("cjg01");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void a_dragged_organisation_moves_alone() {
        Placement before = placement();
        hands.drag(DRAGGED, -60, 80);
        assertEquals(List.of(DRAGGED), moved(before));
    }

    @Test
    void a_dragged_organisation_comes_to_lie_where_it_was_let_go() {
        Point before = Seen.in(window).places().get(DRAGGED.value());
        hands.drag(DRAGGED, -60, 80);
        assertEquals(0, before.plus(-60, 80).distanceTo(Seen.in(window).places().get(DRAGGED.value())), 1.5);
    }

    @Test
    void a_disc_that_gave_way_to_a_larger_one_comes_to_lie_where_it_was_let_go_too() {
        window.dispatch(new Action.SizeDiscs(Optional.of(SizeBy.of(Measure.DEGREE))));
        SortedMap<String, Point> seen = new TreeMap<>(Seen.in(window).places());
        String aside = seen.keySet().stream().max(Comparator.comparingDouble(id ->
                window.state().projection().toPage(placement().of(new OrganisationId(id))).distanceTo(seen.get(id)))).orElseThrow();
        hands.drag(new OrganisationId(aside), -60, 80);
        assertEquals(0, seen.get(aside).plus(-60, 80).distanceTo(Seen.in(window).places().get(aside)), 1.5);
    }

    @Test
    void after_a_drag_without_zoom_the_picture_fits_itself_to_another_room() {
        Projection before = window.state().projection();
        hands.drag(DRAGGED, 160, -220);
        assertEquals(before, window.state().projection());
        window.dispatch(new Action.ShowAs(Perspective.TABLE));
        assertEquals(window.state().fitting(), window.state().projection());
        assertEquals(Optional.empty(), window.state().view().orElseThrow().camera());
    }

    @Test
    void a_picture_that_was_zoomed_keeps_its_camera_through_drags_and_rooms() {
        // Out, so that whom the hand takes stays in the window.
        window.dispatch(new Action.Zoom(0.9));
        Optional<Projection> camera = window.state().view().orElseThrow().camera();
        hands.drag(DRAGGED, -60, 80);
        window.dispatch(new Action.ShowAs(Perspective.TABLE));
        assertEquals(camera, window.state().view().orElseThrow().camera());
    }

    @Test
    void a_dragged_organisation_is_pinned() {
        hands.drag(DRAGGED, -60, 80);
        assertEquals(Set.of(DRAGGED), Set.copyOf(placement().pinned()));
    }

    @Test
    void what_is_pinned_bears_a_pin_on_the_screen_until_it_is_released() {
        hands.drag(DRAGGED, -60, 80);
        assertEquals(1, window.on(() -> ((Parent) window.node("pin-marks")).getChildrenUnmodifiable().size()));
        window.dispatch(new Action.Unpin(DRAGGED));
        assertEquals(0, window.on(() -> ((Parent) window.node("pin-marks")).getChildrenUnmodifiable().size()));
    }

    @Test
    void undo_says_what_it_takes_back() {
        hands.drag(DRAGGED, -60, 80);
        State state = window.state();
        String name = state.document().orElseThrow().network().organisation(DRAGGED).orElseThrow().shortName();
        assertEquals("Undo: move " + name, Command.UNDO.text(state));
    }

    @Test
    void undo_brings_the_whole_drag_back_and_redo_makes_it_again() {
        Placement before = placement();
        hands.drag(DRAGGED, -60, 80);
        Placement after = placement();
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, placement());
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(after, placement());
    }

    @Test
    void a_live_drag_takes_partners_along() {
        Placement before = placement();
        hands.click("command-live");
        hands.drag(CJG, -120, 120);
        assertTrue(moved(before).size() > 5, () -> "moved: " + moved(before));
    }

    @Test
    void undo_right_after_a_live_drag_stays_undone() {
        Placement before = placement();
        hands.click("command-live");
        hands.drag(CJG, -120, 120);
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, placement());
    }

    private Placement placement() {
        return window.state().document().orElseThrow().placement();
    }

    private List<OrganisationId> moved(Placement before) {
        SortedMap<OrganisationId, Point> now = new TreeMap<>(placement().at());
        return now.keySet().stream().filter(id -> !now.get(id).equals(before.of(id))).toList();
    }
}
