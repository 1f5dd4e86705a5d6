package samenspel.measure.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.measure.whole.ReferenceCases.Case;
import samenspel.measure.whole.ReferenceCases.Found;

/// Values of whole networks are those of other programs.
class NetworkReferenceTest {
    private static final double EQUAL = 1e-9;
    /// Those that have a number or a census there, for every network.
    private static final Set<NetworkMeasure> FOUND_FOR_ALL = EnumSet.of(NetworkMeasure.PRESENT, NetworkMeasure.TIES, NetworkMeasure.ISOLATES,
            NetworkMeasure.DENSITY, NetworkMeasure.MEAN_DEGREE, NetworkMeasure.TRANSITIVITY, NetworkMeasure.DIAMETER, NetworkMeasure.MEAN_DISTANCE,
            NetworkMeasure.DEGREE_CENTRALISATION, NetworkMeasure.BETWEENNESS_CENTRALISATION, NetworkMeasure.CLOSENESS_CENTRALISATION,
            NetworkMeasure.COMPONENTS, NetworkMeasure.LARGEST_COMPONENT);
    private static final Set<NetworkMeasure> FOUND_FOR_DIRECTED = EnumSet.of(NetworkMeasure.RECIPROCITY_TIES, NetworkMeasure.RECIPROCITY_PAIRS,
            NetworkMeasure.IN_DEGREE_CENTRALISATION, NetworkMeasure.OUT_DEGREE_CENTRALISATION, NetworkMeasure.DYAD_CENSUS, NetworkMeasure.TRIAD_CENSUS);

    static List<Case> cases() {
        return ReferenceCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_other_programs_found_is_found(Case one) {
        FOUND_FOR_ALL.forEach(measure -> found(one, measure));
        if (one.layer().directed()) {
            FOUND_FOR_DIRECTED.forEach(measure -> found(one, measure));
        }
    }

    private static void found(Case one, NetworkMeasure measure) {
        assertFalse(one.found(measure).isEmpty(), measure.id());
        NetworkValue value = measure.of(one.in());
        for (Found found : one.found(measure)) {
            double own = value.reading() instanceof Tally(var counts) ? counts.getOrDefault(found.kind(), -1L) : value.number().orElseThrow();
            assertEquals(found.number(), own, EQUAL * Math.max(1, found.number()), one.name() + " " + measure.id() + " " + found.kind());
        }
    }
}
