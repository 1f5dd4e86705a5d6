package samenspel.measure.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.measure.Interruption;
import samenspel.measure.between.PairMeasure;
import samenspel.measure.between.TwoLayers;
import samenspel.measure.whole.ReferenceCases.Case;

/// Measures that take long say how far they are and end between two steps.
class LongMeasuresTest {
    private static final Case SAMPLE = ReferenceCases.all().stream().filter(one -> one.name().startsWith("network") && one.layer().directed()).findFirst().orElseThrow();

    @ParameterizedTest
    @EnumSource(names = {"COMMUNITIES", "LAMBDA_SETS", "E_I_CHANCE", "KEY_PLAYERS_REACH", "TRIAD_CENSUS", "LEAST_UPPER_BOUNDEDNESS", "BETWEENNESS_CENTRALISATION"})
    void a_long_measure_says_how_far_it_is_and_ends_when_nobody_waits(NetworkMeasure measure) {
        saysHowFarItIs(() -> measure.of(SAMPLE.in()));
    }

    @ParameterizedTest
    @EnumSource(names = {"QAP_CHANCE", "DENSITY_DIFFERENCE_ERROR"})
    void so_does_one_between_two_layers(PairMeasure measure) {
        TwoLayers two = TwoLayers.of(SAMPLE.network(), SAMPLE.layer(), SAMPLE.wave(), SAMPLE.network().layers().getLast(), SAMPLE.wave());
        saysHowFarItIs(() -> measure.of(two, UnknownPairs.NOT_TIED));
    }

    private static void saysHowFarItIs(Runnable work) {
        List<Double> shares = Collections.synchronizedList(new ArrayList<>());
        Interruption.heard(shares::add, () -> {
            work.run();
            return shares;
        });
        assertTrue(shares.stream().anyMatch(share -> share > 0.2 && share < 0.8), () -> "only " + shares);
        assertEquals(shares.stream().sorted().toList(), shares, "a share falls");
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, work::run);
        assertTrue(Thread.interrupted());
    }
}
