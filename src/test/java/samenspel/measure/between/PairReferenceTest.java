package samenspel.measure.between;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.ReferenceCases;
import samenspel.measure.whole.UnknownPairs;
import samenspel.network.Network;
import samenspel.network.WaveId;

/// Values between waves and between layers are those of other programs.
class PairReferenceTest {
    private static final double EQUAL = 1e-9;
    private static final double SPREAD = 0.1;
    private static final Map<String, PairMeasure> EXACT = Map.of("commonOrganisations", PairMeasure.COMMON_ORGANISATIONS,
            "both", PairMeasure.TIED_IN_BOTH, "onlyFirst", PairMeasure.TIED_IN_FIRST, "onlySecond", PairMeasure.TIED_IN_SECOND,
            "neither", PairMeasure.TIED_IN_NEITHER, "jaccard", PairMeasure.TIES_IN_COMMON, "simpleMatching", PairMeasure.SIMPLE_MATCHING,
            "hamming", PairMeasure.HAMMING_DISTANCE, "pearsonQap", PairMeasure.QAP_CORRELATION, "bootstrapDifference", PairMeasure.DENSITY_DIFFERENCE);
    private static final Map<String, PairMeasure> DRAWN = Map.of("qapSd", PairMeasure.QAP_SPREAD,
            "bootstrapStandardError", PairMeasure.DENSITY_DIFFERENCE_ERROR);

    /// Two layers in two waves and what was found of them.
    record Two(String network, String first, String second, Map<String, Double> found) {
        TwoLayers layers() {
            Network sample = ReferenceCases.sample(network.charAt(network.length() - 1) - '0');
            String[] one = first.split("\\.");
            String[] other = second.split("\\.");
            return TwoLayers.of(sample, ReferenceCases.layer(sample, one[0]), new WaveId(one[1]),
                    ReferenceCases.layer(sample, other[0]), new WaveId(other[1]));
        }
    }

    static List<Two> twos() {
        Map<List<String>, Map<String, Double>> found = ReferenceCases.rows("/samenspel/measure/between/reference.tsv").stream()
                .collect(Collectors.groupingBy(row -> List.of(row[0], row[1], row[2]), LinkedHashMap::new,
                        Collectors.toMap(row -> row[3], row -> Double.valueOf(row[4]))));
        return found.entrySet().stream().map(one -> new Two(one.getKey().get(0), one.getKey().get(1), one.getKey().get(2), one.getValue())).toList();
    }

    @ParameterizedTest
    @MethodSource("twos")
    void what_other_programs_found_is_found(Two two) {
        Map<PairMeasure, NetworkValue> own = PairMeasure.all(two.layers(), UnknownPairs.NOT_TIED);
        EXACT.forEach((name, measure) -> assertEquals(found(two, name), number(own, measure), EQUAL, measure.id()));
        DRAWN.forEach((name, measure) -> assertEquals(1, number(own, measure) / found(two, name), SPREAD, measure.id()));
    }

    private static double found(Two two, String name) {
        return Objects.requireNonNull(two.found().get(name), name);
    }

    private static double number(Map<PairMeasure, NetworkValue> values, PairMeasure measure) {
        return Objects.requireNonNull(values.get(measure)).number().orElseThrow();
    }
}
