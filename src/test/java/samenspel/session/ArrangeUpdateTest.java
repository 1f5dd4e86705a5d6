package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static samenspel.session.Steps.DOCUMENT;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.move;
import static samenspel.session.Steps.open;
import static samenspel.session.Steps.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Arrangement;
import samenspel.layout.LayoutOptions;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.Sketch;
import samenspel.session.history.History;
import samenspel.study.Document;
import samenspel.study.LayoutRequest;
import samenspel.text.Texts;

class ArrangeUpdateTest {
    private static final LayoutRequest NOW = LayoutRequest.of(DOCUMENT);
    private static final Placement LATER = DOCUMENT.placement().moved(Map.of(Steps.id("a"), new Point(3, 4)));
    private static final WavePlacements OWN = new WavePlacements(0.5, new TreeMap<>(Map.of(Sketch.FIRST, DOCUMENT.placement(), Sketch.SECOND, LATER)));
    private static final Lens SECOND = Drawn.last(DOCUMENT.network());

    @Test
    void other_places_are_made_outside_for_the_document_as_it_is() {
        UpdateResult next = Update.apply(open(), new Action.Rearrange(NOW.with(Optional.of(0.5))));
        assertEquals(List.of(new Effect.Arrange(DOCUMENT, NOW.with(Optional.of(0.5)), ticket(next.state()))), next.effects());
    }

    @Test
    void a_first_picture_is_followed_by_the_best_without_a_step_to_undo_or_save() {
        State first = open(State.starting(Steps.SETTINGS), DOCUMENT.with(DOCUMENT.placement().with(Quality.UNKNOWN)));
        State best = after(first, new Action.Arranged(LATER, WavePlacements.NONE, NOW, ticket(first)));
        assertEquals(List.of(DOCUMENT.with(LATER), History.NONE, false), List.of(document(best), best.history(), best.hasUnsavedChanges()));
    }

    @Test
    void who_has_moved_something_meanwhile_keeps_the_first_picture() {
        State moved = after(open(State.starting(Steps.SETTINGS), DOCUMENT.with(DOCUMENT.placement().with(Quality.UNKNOWN))), move("b", 9, 9, "drag"));
        assertEquals(document(moved), document(after(moved, new Action.Arranged(LATER, WavePlacements.NONE, NOW, ticket(moved)))));
    }

    @Test
    void who_kept_the_first_picture_can_arrange_it_anew_and_take_that_back() {
        State first = open(State.starting(Steps.SETTINGS), DOCUMENT.with(DOCUMENT.placement().with(Quality.UNKNOWN)));
        State moved = after(first, move("b", 9, 9, "drag"));
        State kept = after(moved, new Action.Arranged(LATER, WavePlacements.NONE, NOW, ticket(moved)), new Action.Rearrange(NOW));
        State anew = after(kept, new Action.Arranged(LATER, WavePlacements.NONE, NOW, ticket(kept)));
        assertEquals(List.of(LATER, document(moved).placement()), List.of(document(anew).placement(), document(after(anew, new Action.Undo())).placement()));
    }

    @Test
    void a_network_brought_in_is_followed_by_its_best_picture_too() {
        State reading = after(State.starting(Steps.SETTINGS), new Action.Open(Steps.FILE));
        Document first = DOCUMENT.with(DOCUMENT.placement().with(Quality.UNKNOWN));
        UpdateResult next = Update.apply(reading, new Action.Imported(first, Notice.good("notice.copied"), ticket(reading)));
        assertEquals(List.of(new Effect.Arrange(first, LayoutRequest.of(first), ticket(next.state()))), next.effects());
    }

    @Test
    void a_dial_turned_again_gives_up_what_the_former_turn_asked_for() {
        State first = after(open(), new Action.Rearrange(NOW.with(new LayoutOptions(0.1, 1))));
        UpdateResult next = Update.apply(first, new Action.Rearrange(NOW.with(new LayoutOptions(0.2, 1))));
        assertEquals(List.of(new Effect.Cancel(ticket(first)), new Effect.Arrange(DOCUMENT, NOW.with(new LayoutOptions(0.2, 1)), ticket(next.state()))), next.effects());
    }

    @Test
    void while_a_file_is_written_nothing_is_arranged() {
        State saving = after(open(), new FileAction.SaveAs(Steps.FILE));
        assertEquals(new UpdateResult(saving, List.of()), Update.apply(saving, new Action.Rearrange(NOW)));
    }

    @Test
    void pictures_of_waves_come_with_the_picture_of_all() {
        assertEquals(DOCUMENT.with(OWN), document(linked()));
    }

    @Test
    void they_are_one_step_back() {
        assertSame(DOCUMENT, document(after(linked(), new Action.Undo())));
    }

    @Test
    void a_step_is_called_by_the_dial_that_was_turned() {
        assertEquals(List.of("groups dial at 40%", "backbone of 25% of the ties", "linked arrangements of waves (stability 50%)",
                        "each wave by itself", "arrangement “By sector”"),
                Stream.of(NOW.with(new LayoutOptions(0.4, 1)), NOW.with(new LayoutOptions(0, 0.25)), NOW.with(Optional.of(0.5)), NOW.with(Optional.of(0.0)),
                        NOW.with(new Arrangement.Sectors())).map(ArrangeUpdateTest::named).toList());
    }

    @Test
    void a_drag_moves_in_the_wave_that_is_shown() {
        Document moved = document(after(linked(), new Action.Show(SECOND), move("b", 9, 9, "drag")));
        assertEquals(List.of(DOCUMENT.placement().at(), DOCUMENT.placement().at(), LATER.moved(Map.of(Steps.id("b"), new Point(9, 9))).at()),
                moved.placements().stream().map(Placement::at).toList());
    }

    @Test
    void a_drag_in_a_change_moves_in_the_picture_of_all_waves() {
        Document moved = document(after(linked(), new Action.Show(Drawn.change(DOCUMENT.network())), move("b", 9, 9, "drag")));
        assertEquals(List.of(new Point(9, 9), DOCUMENT.placement().of(Steps.id("b"))),
                List.of(moved.placement().of(Steps.id("b")), moved.placement(SECOND).of(Steps.id("b"))));
    }

    @Test
    void a_pin_holds_in_every_picture_until_it_is_released() {
        State pinned = after(linked(), new Action.Show(SECOND), move("b", 9, 9, "drag"));
        assertEquals(List.of(List.of(1, 1, 1), List.of(0, 0, 0)),
                Stream.of(pinned, after(pinned, new Action.Unpin(Steps.id("b")))).map(ArrangeUpdateTest::pins).toList());
    }

    @Test
    void all_pins_are_released_in_every_picture() {
        assertEquals(List.of(0, 0, 0), pins(after(linked(), move("a", 1, 1, "1"), new Action.Show(SECOND), move("b", 9, 9, "2"), new Action.UnpinAll())));
    }

    @Test
    void the_telling_ends_later_where_organisations_move() {
        double late = (Timeline.STANDING.length() + Timeline.MOVING.length()) / 2;
        assertEquals(List.of(Optional.of(late), Optional.empty()), Stream.of(linked(), open())
                .map(state -> after(state, new Action.ShowMoment(late)).view().orElseThrow().moment()).toList());
    }

    @Test
    void the_window_has_room_for_every_wave() {
        State wide = after(open(), new Action.Rearrange(NOW.with(Optional.of(0.5))));
        Placement far = DOCUMENT.placement().moved(Map.of(Steps.id("a"), new Point(900, 0)));
        State linked = after(wide, new Action.Arranged(DOCUMENT.placement(), OWN.with(Sketch.SECOND, far), NOW.with(Optional.of(0.5)), ticket(wide)));
        assertEquals(linked.projection(), after(linked, new Action.Show(SECOND)).projection());
    }

    private static List<Integer> pins(State state) {
        return document(state).placements().stream().map(picture -> picture.pinned().size()).toList();
    }

    private static State linked() {
        State asked = after(open(), new Action.Rearrange(NOW.with(Optional.of(0.5))));
        return after(asked, new Action.Arranged(DOCUMENT.placement(), OWN, NOW.with(Optional.of(0.5)), ticket(asked)));
    }

    private static String named(LayoutRequest wish) {
        State asked = after(open(), new Action.Rearrange(wish));
        State done = after(asked, new Action.Arranged(LATER, WavePlacements.NONE, wish, ticket(asked)));
        return done.history().undoable().orElseThrow().in(Texts.in(done.settings().language()));
    }
}
