package samenspel.diagram.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.seen.Lens.Phase;

class TimelineTest {

    @Test
    void the_telling_begins_with_the_earlier_wave() {
        assertEquals(new Timeline.Moment(Phase.BEFORE, Phase.BEFORE, 0), Timeline.STANDING.at(0));
    }

    @Test
    void the_telling_ends_with_the_later_wave() {
        assertEquals(new Timeline.Moment(Phase.ARRIVING, Phase.AFTER, 1), Timeline.STANDING.at(Timeline.STANDING.length()));
    }

    @Test
    void after_the_end_nothing_happens_any_more() {
        assertEquals(new Timeline.Moment(Phase.AFTER, Phase.AFTER, 1), Timeline.STANDING.at(Timeline.STANDING.length() + 1));
    }

    @Test
    void before_the_start_is_the_start() {
        assertEquals(Timeline.STANDING.at(0), Timeline.STANDING.at(-3));
    }

    @Test
    void the_phases_follow_each_other_without_a_gap() {
        List<Phase> told = new ArrayList<>();
        moments().forEach(moment -> {
            assertTrue(order(moment.to()) - order(moment.from()) <= 1);
            if (told.isEmpty() || told.getLast() != moment.to()) {
                told.add(moment.to());
            }
        });
        assertEquals(List.of(Phase.BEFORE, Phase.LEAVING, Phase.LEFT, Phase.ARRIVING, Phase.AFTER), told);
    }

    @Test
    void where_waves_have_their_own_places_organisations_move_after_what_ends_has_left_and_before_anything_comes() {
        List<Phase> told = IntStream.rangeClosed(0, 640).mapToObj(hundredth -> Timeline.MOVING.at(hundredth / 100.0).to()).distinct().toList();
        assertEquals(List.of(Phase.BEFORE, Phase.LEAVING, Phase.LEFT, Phase.MOVED, Phase.ARRIVING, Phase.AFTER), told);
    }

    @Test
    void the_stage_of_moving_is_the_way_from_left_to_moved() {
        List<ChangeStage> stages = IntStream.rangeClosed(280, 400).mapToObj(hundredth -> Timeline.MOVING.stageAt(hundredth / 100.0)).distinct().toList();
        assertEquals(List.of(ChangeStage.MOVE), stages);
    }

    @Test
    void nothing_jumps_from_one_moment_to_the_next() {
        List<Double> places = moments().stream().map(TimelineTest::place).toList();
        assertTrue(IntStream.range(1, places.size()).allMatch(i -> {
            double step = places.get(i) - places.get(i - 1);
            return step >= 0 && step < 0.05;
        }), places.toString());
    }

    @Test
    void the_first_stage_starts_at_once_and_none_at_the_end() {
        for (Timeline timeline : Timeline.values()) {
            assertEquals(List.of(0.0, true), List.of(timeline.starts().getFirst(), timeline.starts().getLast() < timeline.length()));
        }
    }

    @Test
    void steps_stop_once_in_each_stage_where_what_it_tells_is_seen() {
        assertEquals(List.of(List.of(Phase.LEAVING, Phase.ARRIVING), List.of(Phase.LEAVING, Phase.MOVED, Phase.ARRIVING)),
                Stream.of(Timeline.values()).map(timeline -> timeline.stops().stream().map(stop -> timeline.at(stop).standing()).toList()).toList());
        assertEquals(List.of(List.of(ChangeStage.LOSS, ChangeStage.GAIN), List.of(ChangeStage.LOSS, ChangeStage.MOVE, ChangeStage.GAIN)),
                Stream.of(Timeline.values()).map(timeline -> timeline.stops().stream().map(timeline::stageAt).toList()).toList());
    }

    @Test
    void at_a_stop_nothing_is_on_its_way() {
        for (Timeline timeline : Timeline.values()) {
            assertEquals(List.of(), timeline.stops().stream().map(timeline::at).filter(moment -> moment.from() != moment.to()).toList());
        }
    }

    @Test
    void where_the_gain_starts_what_is_lost_has_left_and_nothing_has_arrived() {
        Timeline.Moment moment = Timeline.STANDING.at(Timeline.STANDING.starts().get(1));
        assertEquals(List.of(Phase.LEFT, Phase.LEFT), List.of(moment.from(), moment.to()));
    }

    @Test
    void a_stage_is_named_from_its_start_on() {
        double gain = Timeline.STANDING.starts().get(1);
        assertEquals(List.of(ChangeStage.LOSS, ChangeStage.LOSS, ChangeStage.GAIN, ChangeStage.GAIN), List.of(
                Timeline.STANDING.stageAt(0), Timeline.STANDING.stageAt(gain - 0.01), Timeline.STANDING.stageAt(gain), Timeline.STANDING.stageAt(Timeline.STANDING.length())));
    }

    @Test
    void movement_is_slow_at_both_ends_and_half_way_in_the_middle() {
        assertEquals(List.of(0.0, 0.5, 1.0), List.of(Timeline.eased(0), Timeline.eased(0.5), Timeline.eased(1)));
        assertTrue(Timeline.eased(0.05) < 0.01 && Timeline.eased(0.95) > 0.99);
    }

    /// How far the telling is: 1 for each phase passed.
    private static double place(Timeline.Moment moment) {
        return moment.from() == moment.to() ? order(moment.from()) : order(moment.from()) + moment.share();
    }

    /// Without the phase that is skipped where nobody moves.
    private static int order(Phase phase) {
        return phase.compareTo(Phase.MOVED) > 0 ? phase.ordinal() - 1 : phase.ordinal();
    }

    private static List<Timeline.Moment> moments() {
        return IntStream.rangeClosed(0, 470).mapToObj(hundredth -> Timeline.STANDING.at(hundredth / 100.0)).toList();
    }
}
