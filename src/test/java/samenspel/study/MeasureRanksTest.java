package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.measure.Measure;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Network;
import samenspel.network.Sketch;

class MeasureRanksTest {
    private static final Network EXAMPLE = Sketch.of("a b c d e").absent(SECOND, "e")
            .tied(FIRST, CONTENT, 1, "a-b a-c e-a").tied(SECOND, CONTENT, 1, "b-a b-c b-d").network();
    private static final View VIEW = Drawn.only(View.opening(EXAMPLE), CONTENT.id());

    private final MeasureRanks measureRanks = new MeasureRanks();

    @Test
    void the_organisation_with_most_partners_is_first() {
        assertEquals(new Rank(Measure.DEGREE, OrganisationValue.exactly(3), 1, 5, false, 3), measureRanks.of(EXAMPLE, VIEW, id("a")).getFirst());
    }

    @Test
    void another_wave_is_ranked_anew() {
        measureRanks.of(EXAMPLE, VIEW, id("b"));
        assertEquals(new Rank(Measure.DEGREE, OrganisationValue.exactly(3), 1, 4, false, 3), measureRanks.of(EXAMPLE, VIEW.with(Drawn.last(EXAMPLE)), id("b")).getFirst());
    }

    @Test
    void who_shares_a_rank_is_said_to_and_who_did_not_answer_is_not_ranked() {
        Network silent = Sketch.of("a b c d").silent(FIRST, "d").tied(FIRST, CONTENT, 1, "a-b b-c a-c").network();
        assertEquals(new Rank(Measure.DEGREE, new OrganisationValue.Known(2, Optional.of(new NetworkValue.Bounds(2, 3)), false), 1, 3, true, 2), measureRanks.of(silent, Drawn.only(View.opening(silent), CONTENT.id()), id("b")).getFirst());
    }

    @Test
    void who_was_not_in_the_network_has_no_place() {
        assertEquals(List.of(), measureRanks.of(EXAMPLE, VIEW.with(Drawn.last(EXAMPLE)), id("e")));
    }

    @Test
    void in_a_layer_without_direction_measures_of_direction_are_left_out() {
        assertEquals(List.of(Measure.DEGREE, Measure.BETWEENNESS, Measure.CLOSENESS),
                measureRanks.of(EXAMPLE, View.opening(EXAMPLE), id("a")).stream().map(Rank::measure).toList());
    }

    @Test
    void a_very_large_network_gets_no_places() {
        String ids = String.join(" ", IntStream.rangeClosed(0, MeasureRanks.LARGEST).mapToObj(i -> "o" + i).toList());
        Network large = Sketch.of(ids).network();
        assertEquals(List.of(), measureRanks.of(large, View.opening(large), id("o1")));
    }
}
