package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.seen.Lens;
import samenspel.network.WaveId;
import samenspel.study.WaveSpan.Step;

class WaveSpanTest {
    private static final int LAST = 4;
    private static final List<WaveId> WAVES = Stream.of("2016", "2017", "2018", "2019", "2020").map(WaveId::new).toList();

    @Test
    void it_runs_from_the_earlier_wave_to_the_later_one() {
        assertEquals(new WaveSpan(1, 3), WaveSpan.between(3, 1));
    }

    @Test
    void a_lens_and_its_span_say_the_same() {
        List<Lens> lenses = List.of(new Lens.OneWave(WAVES.get(2)), new Lens.Between(WAVES.get(0), WAVES.get(3)));
        assertEquals(lenses, lenses.stream().map(lens -> WaveSpan.of(lens, WAVES).lens(WAVES)).toList());
    }

    @Test
    void a_step_moves_it_as_long_as_it_is() {
        assertEquals(List.of(new WaveSpan(2, 4), new WaveSpan(0, 2), new WaveSpan(0, 2), new WaveSpan(2, 4)),
                Stream.of(Step.ON, Step.BACK, Step.FIRST, Step.LAST).map(step -> new WaveSpan(1, 3).moved(step, LAST)).toList());
    }

    @Test
    void at_the_edges_it_stays() {
        assertEquals(List.of(new WaveSpan(2, 4), new WaveSpan(0, 2)), List.of(new WaveSpan(2, 4).moved(Step.ON, LAST), new WaveSpan(0, 2).moved(Step.BACK, LAST)));
    }

    @Test
    void it_stretches_and_shrinks_at_its_later_end_and_never_under_one_wave() {
        assertEquals(List.of(new WaveSpan(1, 3), new WaveSpan(1, 1), new WaveSpan(0, 2), new WaveSpan(1, 4)),
                Stream.of(Step.ON, Step.BACK, Step.FIRST, Step.LAST).map(step -> new WaveSpan(1, 2).stretched(step, LAST)).toList());
        assertEquals(new WaveSpan(1, 1), new WaveSpan(1, 1).stretched(Step.BACK, LAST));
    }
}
