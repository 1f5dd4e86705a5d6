package samenspel.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.kind.GovernanceForm.ADMINISTRATIVE_ORGANISATION;
import static samenspel.network.kind.GovernanceForm.LEAD_ORGANISATION;
import static samenspel.network.kind.GovernanceForm.SELF_GOVERNED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.network.kind.GovernanceForm;

class PerceptionsTest {
    private static final Network NETWORK = Sketch.of("a b c d e")
            .sees(FIRST, "a", LEAD_ORGANISATION).sees(FIRST, "b", SELF_GOVERNED)
            .sees(FIRST, "c", SELF_GOVERNED).sees(FIRST, "d", SELF_GOVERNED)
            .sees(SECOND, "a", LEAD_ORGANISATION).network();

    @Test
    void only_those_who_said_count() {
        assertEquals(Map.of(LEAD_ORGANISATION, 1, ADMINISTRATIVE_ORGANISATION, 0, SELF_GOVERNED, 3),
                Perceptions.of(NETWORK, FIRST).counts());
    }

    @Test
    void shares_are_of_those_who_said_in_the_order_of_the_forms() {
        assertEquals(List.of(Map.entry(LEAD_ORGANISATION, 0.25), Map.entry(ADMINISTRATIVE_ORGANISATION, 0.0),
                Map.entry(SELF_GOVERNED, 0.75)), List.copyOf(Perceptions.of(NETWORK, FIRST).shares().entrySet()));
    }

    @Test
    void every_wave_has_its_own_in_order_of_time() {
        assertEquals(List.of(Map.entry(FIRST, Perceptions.of(NETWORK, FIRST)),
                Map.entry(SECOND, some(1, 0, 0))), List.copyOf(Perceptions.perWave(NETWORK).entrySet()));
    }

    @Test
    void pooled_networks_weigh_by_their_organisations() {
        Perceptions pooled = Perceptions.pooled(List.of(some(3, 0, 1), some(10, 5, 21)));
        assertEquals(some(13, 5, 22), pooled);
        assertEquals(List.of(0.325, 0.125, 0.55), List.copyOf(pooled.shares().values()));
    }

    @Test
    void when_nobody_said_there_are_no_shares() {
        Perceptions nobody = Perceptions.pooled(List.of());
        assertEquals(some(0, 0, 0), nobody);
        assertTrue(Double.isNaN(nobody.share(SELF_GOVERNED)));
    }

    private static Perceptions some(int lead, int administrative, int self) {
        LinkedHashMap<GovernanceForm, Integer> counts = new LinkedHashMap<>();
        counts.put(SELF_GOVERNED, self);
        counts.put(LEAD_ORGANISATION, lead);
        counts.put(ADMINISTRATIVE_ORGANISATION, administrative);
        return new Perceptions(counts);
    }
}
