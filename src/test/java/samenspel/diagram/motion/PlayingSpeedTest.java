package samenspel.diagram.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlayingSpeedTest {

    @Test
    void there_is_a_rest_before_between_and_behind_changes() {
        assertEquals(2 * 3 + 2 * 4.7 / 2, new PlayingSpeed(2, 2).length(Timeline.STANDING, 2), 1e-9);
    }

    @Test
    void changes_are_told_in_the_time_the_rests_leave() {
        PlayingSpeed playingSpeed = PlayingSpeed.USUAL.lasting(8, Timeline.STANDING, 1).orElseThrow();
        assertEquals(8, playingSpeed.length(Timeline.STANDING, 1), 1e-9);
        assertEquals(PlayingSpeed.USUAL.hold(), playingSpeed.hold());
    }

    @Test
    void a_time_that_rests_fill_is_none_for_changes() {
        assertEquals(Optional.empty(), PlayingSpeed.USUAL.lasting(2.4, Timeline.STANDING, 1));
    }

    @Test
    void nothing_is_told_slower_than_anybody_watches() {
        assertEquals(Optional.empty(), PlayingSpeed.USUAL.lasting(60, Timeline.STANDING, 1));
    }
}
