package samenspel.diagram.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// What sizes say, beside values of networkx for the sample networks.
class MeasuredSizesTest {

    /// Who was not there in a wave is no other to lie between or to be reached.
    @ParameterizedTest
    @CsvSource({"0, strong, 2019, BETWEENNESS, 0.511", "1, strong, 2018, BETWEENNESS, 0.405"})
    void the_absent_are_not_among_those_a_measure_counts(int sample, String layer, String wave, Measure measure, double largest) {
        assertEquals(largest, Math.round(1000 * largest(sample, List.of(layer), wave, measure)) / 1000.0);
    }

    @ParameterizedTest
    @CsvSource({"IN_DEGREE, 86"})
    void a_tie_without_direction_beside_those_with_one_comes_and_goes_at_both_ends(Measure measure, double largest) {
        assertEquals(largest, largest(0, List.of("referral", "basic"), "2018", measure));
    }

    private static double largest(int sample, List<String> layers, String wave, Measure measure) {
        Document document = Drawn.samples().get(sample);
        View sized = View.opening(document.network()).with(new Lens.OneWave(new WaveId(wave)))
                .withLayers(layers.stream().map(LayerId::new).toList()).withSizeBy(Optional.of(SizeBy.of(measure)));
        return new Pictures(new DrawnLayersCache()).sizes(sized.depict(document, Emphasis.NONE, Language.EN)).largest();
    }
}
