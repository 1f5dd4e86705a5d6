package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static samenspel.session.Steps.DOCUMENT;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Lens;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.time.TimeStop;

class TellingTest {
    private static final Lens FIRST = Drawn.first(DOCUMENT.network());
    private static final Lens LAST = Drawn.last(DOCUMENT.network());
    private static final Lens CHANGE = Drawn.change(DOCUMENT.network());
    private static final double LOST = Timeline.STANDING.stops().getFirst();
    private static final double GAINED = Timeline.STANDING.stops().getLast();

    @Test
    void play_shows_the_change_from_its_start() {
        State playing = after(open(), new Action.Play());
        assertEquals(View.opening(DOCUMENT.network()).with(Drawn.change(DOCUMENT.network())).withMoment(Optional.of(0.0)),
                playing.view().orElseThrow());
    }

    @Test
    void play_goes_on_where_it_stood() {
        assertEquals(told(true, 1.5), telling(after(open(), new Action.ShowMoment(1.5), new Action.Play())));
    }

    @Test
    void play_starts_again_from_the_end() {
        assertEquals(told(true, 0), telling(after(open(), new Action.ShowMoment(Timeline.STANDING.length()), new Action.Play())));
    }

    @Test
    void pause_stops_where_it_is() {
        assertEquals(told(false, 1.5), telling(after(open(), new Action.Play(), new Action.ShowMoment(1.5), new Action.Pause())));
    }

    @Test
    void a_dialog_stops_the_play_where_it_is() {
        assertEquals(told(false, 1.5), telling(after(open(), new Action.Play(), new Action.ShowMoment(1.5), new Action.Question(Effect.Ask.PICTURE))));
    }

    @Test
    void a_play_ends_in_the_wave_that_the_change_led_to() {
        State end = after(open(), new Action.Play(), new Action.ShowMoment(9));
        assertEquals(View.opening(DOCUMENT.network()).with(LAST), end.view().orElseThrow());
        assertFalse(end.playing());
    }

    @Test
    void until_the_end_the_play_goes_on() {
        assertEquals(told(true, 4.6), telling(after(open(), new Action.Play(), new Action.ShowMoment(4.6))));
    }

    @Test
    void the_ends_of_a_change_that_is_not_played_are_its_waves() {
        assertEquals(List.of(at(FIRST), at(FIRST), at(LAST), at(LAST)), Stream.of(-1.0, 0.0, Timeline.STANDING.length(), 99.0)
                .map(seconds -> seen(after(open(), new Action.Show(CHANGE), new Action.ShowMoment(seconds)))).toList());
    }

    @Test
    void steps_go_from_the_first_wave_over_what_is_lost_and_what_is_gained_to_the_last() {
        assertEquals(List.of(at(CHANGE, LOST), at(CHANGE, GAINED), at(LAST), at(LAST)), steps(after(open(), new Action.Show(FIRST)), 1, 4));
    }

    @Test
    void steps_go_back_over_the_same_stops() {
        assertEquals(List.of(at(CHANGE, GAINED), at(CHANGE, LOST), at(FIRST), at(FIRST)), steps(after(open(), new Action.Show(LAST)), -1, 4));
    }

    @Test
    void from_the_change_as_a_whole_a_step_goes_into_it_or_to_the_wave_before() {
        State whole = after(open(), new Action.Show(CHANGE));
        assertEquals(List.of(at(CHANGE, LOST), at(FIRST)), List.of(seen(after(whole, new Action.StepStage(1))), seen(after(whole, new Action.StepStage(-1)))));
    }

    @Test
    void between_two_stops_a_step_goes_to_the_one_on_its_side() {
        State between = after(open(), new Action.ShowMoment(3.5));
        assertEquals(List.of(at(CHANGE, GAINED), at(CHANGE, LOST)), List.of(seen(after(between, new Action.StepStage(1))), seen(after(between, new Action.StepStage(-1)))));
    }

    @Test
    void a_step_stops_the_play() {
        assertEquals(told(false, LOST), telling(after(open(), new Action.Play(), new Action.StepStage(1))));
    }

    @Test
    void the_moment_of_a_wave_is_the_end_of_the_change_that_led_to_it() {
        assertEquals(List.of(0.0, Timeline.STANDING.length(), 0.0, LOST), Stream.of(new Action.Show(FIRST), new Action.Show(LAST), new Action.Show(CHANGE), new Action.ShowMoment(LOST))
                .map(action -> TimeStop.seconds(DOCUMENT, after(open(), action).view().orElseThrow())).toList());
    }

    private static List<TimeStop> steps(State from, int by, int many) {
        return Stream.iterate(from, state -> after(state, new Action.StepStage(by))).skip(1).limit(many).map(TellingTest::seen).toList();
    }

    private static TimeStop seen(State state) {
        return TimeStop.of(state.view().orElseThrow());
    }

    private static TimeStop at(Lens lens) {
        return new TimeStop(lens, Optional.empty());
    }

    private static TimeStop at(Lens lens, double seconds) {
        return new TimeStop(lens, Optional.of(seconds));
    }

    @Test
    void another_wave_ends_play_and_telling() {
        State state = after(open(), new Action.Play(), new Action.Show(Drawn.last(DOCUMENT.network())));
        assertEquals(List.of(false, Optional.empty()), telling(state));
    }

    @Test
    void in_a_network_of_one_wave_there_is_nothing_to_tell() {
        Network both = DOCUMENT.network();
        var fieldwork = new java.util.TreeMap<>(both.fieldwork());
        fieldwork.remove(both.waves().getLast().id());
        Network one = new Network(both.profile(), List.of(), both.sectors(), both.organisations(), both.waves().subList(0, 1), both.layers(), fieldwork);
        State state = open(open(), new Document(one, DOCUMENT.placement(), DOCUMENT.look(), DOCUMENT.extras()));
        assertSame(state, after(state, new Action.Play(), new Action.ShowMoment(1)));
    }

    @Test
    void the_camera_comes_neither_too_near_nor_too_far() {
        State near = after(open(), new Action.MoveCamera(new Projection(1000, 0, 0)));
        State far = after(open(), new Action.MoveCamera(new Projection(0.001, 0, 0)));
        assertEquals(List.of(12.0, 0.1), List.of(near.projection().scale(), far.projection().scale()));
    }

    @Test
    void zooming_leaves_the_middle_of_the_window_in_its_place() {
        State before = open();
        State after = after(before, new Action.Zoom(1.25));
        var middle = before.canvas().centre();
        assertEquals(0, before.projection().toLayout(middle).distanceTo(after.projection().toLayout(middle)), 1e-9);
        assertEquals(1.25, after.projection().scale() / before.projection().scale(), 1e-9);
    }

    @Test
    void at_the_limit_zooming_leaves_the_picture_where_it_is() {
        State limit = after(open(), new Action.Zoom(1000));
        var middle = limit.canvas().centre();
        assertEquals(0, open().projection().toLayout(middle).distanceTo(limit.projection().toLayout(middle)), 1e-9);
    }

    @Test
    void panning_at_the_limit_moves_the_picture() {
        State limit = after(open(), new Action.Zoom(1000));
        Projection panned = limit.projection().panned(10, 20);
        assertEquals(panned, after(limit, new Action.MoveCamera(panned)).projection());
    }

    private static List<Object> told(boolean playing, double seconds) {
        return List.of(playing, Optional.of(seconds));
    }

    private static List<Object> telling(State state) {
        return List.of(state.playing(), state.view().orElseThrow().moment());
    }
}
