package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.ManyWaves;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.seen.Lens;
import samenspel.network.WaveId;
import samenspel.session.settings.PlaySpeed;
import samenspel.session.settings.PlayState;

class JourneyTest {
    private static final double LATE = 99;
    private final State opened = open(State.starting(Steps.SETTINGS), ManyWaves.of(4));

    private record Told(Lens lens, Optional<Double> moment, PlayState play) {
        static Told in(State state) {
            return new Told(state.view().orElseThrow().seen().lens(), state.view().get().moment(), state.play());
        }
    }

    private static Lens.Between change(int from) {
        return new Lens.Between(new WaveId(String.valueOf(from)), new WaveId(String.valueOf(from + 1)));
    }

    private static Lens wave(int year) {
        return new Lens.OneWave(new WaveId(String.valueOf(year)));
    }

    @Test
    void playing_from_a_wave_begins_with_the_change_after_it() {
        assertEquals(new Told(change(2011), Optional.of(0.0), PlayState.ALL_CHANGES), Told.in(after(opened, new Action.Show(wave(2011)), new Action.Play())));
    }

    @Test
    void playing_from_the_last_wave_tells_everything_again() {
        assertEquals(new Told(change(2010), Optional.of(0.0), PlayState.ALL_CHANGES), Told.in(after(opened, new Action.Show(wave(2013)), new Action.Play())));
    }

    @Test
    void one_change_follows_the_other() {
        assertEquals(new Told(change(2011), Optional.of(0.0), PlayState.ALL_CHANGES), Told.in(after(opened, new Action.Play(), new Action.ShowMoment(LATE))));
    }

    @Test
    void after_the_last_change_time_stands_still_in_the_last_wave() {
        State end = after(opened, new Action.Show(wave(2012)), new Action.Play(), new Action.ShowMoment(LATE));
        assertEquals(new Told(wave(2013), Optional.empty(), PlayState.STILL), Told.in(end));
    }

    @Test
    void after_a_pause_the_journey_goes_on() {
        State resumed = after(opened, new Action.Play(), new Action.ShowMoment(1.5), new Action.Pause(), new Action.Play());
        assertEquals(new Told(change(2010), Optional.of(1.5), PlayState.ALL_CHANGES), Told.in(resumed));
    }

    @Test
    void a_change_that_is_looked_at_is_told_alone() {
        State played = after(opened, new Action.Show(change(2011)), new Action.Play());
        assertEquals(List.of(PlayState.CHANGE, PlayState.STILL), List.of(played.play(), after(played, new Action.ShowMoment(LATE)).play()));
    }

    @Test
    void steps_go_through_every_wave_and_the_stages_of_the_changes_between() {
        double lost = Timeline.STANDING.stops().getFirst();
        double gained = Timeline.STANDING.stops().getLast();
        List<Told> steps = Stream.iterate(after(opened, new Action.Show(wave(2011))), state -> after(state, new Action.StepStage(1))).limit(5).map(Told::in).toList();
        assertEquals(List.of(new Told(wave(2011), Optional.empty(), PlayState.STILL), new Told(change(2011), Optional.of(lost), PlayState.STILL), new Told(change(2011), Optional.of(gained), PlayState.STILL),
                new Told(wave(2012), Optional.empty(), PlayState.STILL), new Told(change(2012), Optional.of(lost), PlayState.STILL)), steps);
    }

    @Test
    void a_change_over_several_waves_has_stages_of_its_own() {
        Lens.Between wide = new Lens.Between(new WaveId("2010"), new WaveId("2013"));
        State gained = after(opened, new Action.Show(wide), new Action.StepStage(1), new Action.StepStage(1));
        assertEquals(List.of(new Told(wide, Optional.of(Timeline.STANDING.stops().getLast()), PlayState.STILL), new Told(wave(2013), Optional.empty(), PlayState.STILL)),
                List.of(Told.in(gained), Told.in(after(gained, new Action.StepStage(1)))));
    }

    @Test
    void the_moment_of_a_wave_is_gone_back_from_into_the_change_that_led_to_it() {
        assertEquals(new Told(change(2011), Optional.of(1.5), PlayState.STILL), Told.in(after(opened, new Action.Show(wave(2012)), new Action.ShowMoment(1.5))));
    }

    @Test
    void a_chosen_speed_is_kept() {
        UpdateResult next = Update.apply(opened, new Action.SetSpeed(PlaySpeed.HALF));
        assertEquals(List.of(new Effect.SaveSettings(Steps.SETTINGS.with(PlaySpeed.HALF))), next.effects());
    }
}
