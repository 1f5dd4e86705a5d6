package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.change.Fate;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.network.Network;
import samenspel.network.Sketch;

class ChangeCountsTest {
    private static final Network EXAMPLE = Sketch.of("a b c d e")
            .tied(FIRST, CONTENT, 1, "a-b b-a a-c d-b d-e").tied(SECOND, CONTENT, 1, "a-b d-b b-e").network();
    private static final View VIEW = Drawn.only(View.opening(EXAMPLE), CONTENT.id());

    private static Optional<ChangeCounts> of(View view) {
        return ChangeCounts.of(EXAMPLE, view, new DrawnLayersCache());
    }

    @Test
    void one_wave_has_no_change_to_count() {
        assertEquals(Optional.empty(), of(VIEW));
    }

    @Test
    void every_tie_of_the_shown_layers_has_one_fate() {
        assertEquals(Map.of(Fate.GAINED, 1, Fate.LOST, 3, Fate.KEPT, 2, Fate.UNKNOWN, 0),
                of(VIEW.with(Drawn.change(EXAMPLE))).orElseThrow().byFate());
    }

    @Test
    void without_layers_there_is_nothing_to_lose() {
        assertEquals(Map.of(Fate.GAINED, 0, Fate.LOST, 0, Fate.KEPT, 0, Fate.UNKNOWN, 0),
                of(VIEW.toggled(CONTENT.id()).with(Drawn.change(EXAMPLE))).orElseThrow().byFate());
    }
}
