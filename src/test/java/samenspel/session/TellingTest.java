package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.View;

class TellingTest {
    private static final double GAIN = Timeline.STANDING.starts().get(1);

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
    void the_end_of_time_stops_the_play() {
        assertEquals(told(false, Timeline.STANDING.length()), telling(after(open(), new Action.Play(), new Action.ShowMoment(9))));
    }

    @Test
    void until_the_end_the_play_goes_on() {
        assertEquals(told(true, 4.6), telling(after(open(), new Action.Play(), new Action.ShowMoment(4.6))));
    }

    @Test
    void there_is_no_moment_before_the_start() {
        assertEquals(told(false, 0), telling(after(open(), new Action.ShowMoment(-1))));
    }

    @Test
    void stages_step_on_to_the_end() {
        State state = after(open(), new Action.ShowMoment(0));
        State gain = after(state, new Action.StepStage(1));
        State end = after(gain, new Action.StepStage(1));
        assertEquals(List.of(told(false, GAIN), told(false, Timeline.STANDING.length()), told(false, Timeline.STANDING.length())),
                Stream.of(gain, end, after(end, new Action.StepStage(1))).map(TellingTest::telling).toList());
    }

    @Test
    void stages_step_back_to_the_start() {
        State end = after(open(), new Action.ShowMoment(Timeline.STANDING.length()));
        State gain = after(end, new Action.StepStage(-1));
        State start = after(gain, new Action.StepStage(-1));
        assertEquals(List.of(told(false, GAIN), told(false, 0), told(false, 0)),
                Stream.of(gain, start, after(start, new Action.StepStage(-1))).map(TellingTest::telling).toList());
    }

    @Test
    void within_a_stage_back_is_to_its_start() {
        assertEquals(told(false, GAIN), telling(after(open(), new Action.ShowMoment(3.5), new Action.StepStage(-1))));
    }

    @Test
    void a_step_stops_the_play() {
        assertEquals(told(false, GAIN), telling(after(open(), new Action.Play(), new Action.StepStage(1))));
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
