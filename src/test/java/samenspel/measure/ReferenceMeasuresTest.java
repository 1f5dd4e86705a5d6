package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.network.OrganisationId;

/// What other programs found in the samples and in Zachary's karate club.
class ReferenceMeasuresTest {
    private static final double NEAR = 1e-9;

    @TestFactory
    Stream<DynamicTest> measures_are_those_of_other_programs() {
        return ReferenceCase.all().stream().flatMap(one -> Stream.of(Measure.values()).filter(measure -> one.values().containsKey(measure.id()))
                .map(measure -> DynamicTest.dynamicTest(one + " " + measure.id(), () -> agrees(one, measure))));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"STRENGTH", "TURNOVER"})
    void every_measure_of_one_wave_is_held_to_another_program(Measure measure) {
        assertTrue(ReferenceCase.all().stream().anyMatch(one -> one.values().containsKey(measure.id())));
    }

    /// Some programs take two ways of the same length for one when thirds were added in another order.
    @Test
    void weighted_betweenness_with_rounded_lengths_is_what_other_programs_round() {
        for (ReferenceCase one : ReferenceCase.all()) {
            double[] expected = one.values().getOrDefault("betweenness-weighted-rounded", new LinkedHashMap<>()).values().stream().mapToDouble(value -> value).toArray();
            double[] found = new WeightedRoutes(StrengthLists.of(one.organisations(), one.ties(), one.directed()), 0).between();
            assertArrayEquals(expected, expected.length == 0 ? expected : found, NEAR);
        }
    }

    private static void agrees(ReferenceCase one, Measure measure) {
        Map<OrganisationId, Double> expected = Objects.requireNonNull(one.values().get(measure.id()));
        Map<OrganisationId, Double> values = Measures.ofTies(measure, one.organisations(), one.ties(), one.directed());
        assertEquals(expected.keySet(), values.keySet());
        assertAll(expected.entrySet().stream().map(each -> () ->
                assertEquals(each.getValue(), values.get(each.getKey()) * undivided(one, measure), NEAR, each.getKey()::value)));
    }

    /// What the file leaves undivided.
    private static double undivided(ReferenceCase one, Measure measure) {
        return switch (measure) {
            case IN_CLOSENESS, OUT_CLOSENESS -> one.n() - 1;
            case BETWEENNESS_WEIGHTED -> (one.n() - 1) * (one.n() - 2);
            default -> 1;
        };
    }
}
