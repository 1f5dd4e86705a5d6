package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Lens.Phase;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.Sketch;
import samenspel.network.WaveId;
import samenspel.text.Language;

class WavePlacesTest {
    private static final Document SHARED = Drawn.onCircle(Sketch.of("a b").tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b").network());
    private static final WaveId FIRST = SHARED.network().waves().getFirst().id();
    private static final WaveId SECOND = SHARED.network().waves().getLast().id();
    private static final Placement EARLIER = SHARED.placement().moved(Map.of(Sketch.id("a"), new Point(1, 1)));
    private static final Placement LATER = SHARED.placement().moved(Map.of(Sketch.id("a"), new Point(2, 2)));
    private static final Document OWN = SHARED.with(new WavePlacements(0.5, new TreeMap<>(Map.of(FIRST, EARLIER, SECOND, LATER))));
    private static final Lens.Between CHANGE = new Lens.Between(FIRST, SECOND);

    @Test
    void with_one_picture_for_all_every_lens_shows_that_one() {
        Stream<Lens> lenses = Stream.concat(View.lenses(SHARED.network()).stream(), Stream.of(Phase.values()).map(CHANGE::in));
        assertEquals(List.of(SHARED.placement()), lenses.map(SHARED::placement).distinct().toList());
    }

    @Test
    void a_wave_stands_as_it_does_by_itself() {
        assertEquals(List.of(EARLIER, LATER), List.of(OWN.placement(new Lens.OneWave(FIRST)), OWN.placement(new Lens.OneWave(SECOND))));
    }

    @Test
    void a_change_is_read_in_the_picture_of_all_waves() {
        assertSame(OWN.placement(), OWN.placement(CHANGE));
    }

    @Test
    void while_a_change_is_told_organisations_stand_first_as_before_then_as_after() {
        List<Phase> told = List.of(Phase.BEFORE, Phase.LEAVING, Phase.LEFT, Phase.MOVED, Phase.ARRIVING, Phase.AFTER);
        assertEquals(List.of(EARLIER, EARLIER, EARLIER, LATER, LATER, LATER), told.stream().map(CHANGE::in).map(OWN::placement).toList());
    }

    @Test
    void a_wave_without_a_picture_of_its_own_stands_as_all_waves() {
        Document one = SHARED.with(new WavePlacements(0.5, new TreeMap<>(Map.of(SECOND, LATER))));
        assertSame(one.placement(), one.placement(new Lens.OneWave(FIRST)));
    }

    @Test
    void what_is_drawn_stands_as_its_lens_says() {
        View view = View.opening(OWN.network()).with(new Lens.OneWave(SECOND));
        assertEquals(LATER, view.depict(OWN, Emphasis.NONE, Language.EN).placement());
    }

    @Test
    void a_change_is_told_with_a_stage_of_moving_only_where_waves_stand_otherwise() {
        assertEquals(List.of(Timeline.STANDING, Timeline.MOVING), List.of(SHARED.timeline(), OWN.timeline()));
    }

    @Test
    void a_change_through_a_lens_leaves_the_other_pictures_as_they_are() {
        Document moved = OWN.with(new Lens.OneWave(SECOND), picture -> picture.moved(Map.of(Sketch.id("b"), new Point(9, 9))));
        assertEquals(List.of(OWN.placement(), EARLIER, LATER.moved(Map.of(Sketch.id("b"), new Point(9, 9)))), moved.placements());
    }

    @Test
    void what_is_done_to_each_picture_is_done_to_all() {
        assertEquals(OWN.placements().stream().map(picture -> picture.pinned(Sketch.id("a"))).toList(),
                OWN.withEach(picture -> picture.pinned(Sketch.id("a"))).placements());
    }

    @Test
    void the_lens_of_a_moment_is_the_phase_that_is_nearest() {
        View told = View.opening(OWN.network()).with(CHANGE).withMoment(Optional.of(3.9));
        assertEquals(CHANGE.in(Phase.MOVED), told.lensNow(OWN));
    }
}
