package samenspel.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.layout.graph.TieGraph;
import samenspel.measure.whole.Centralisation;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.study.Document;

/// Arrangements that follow the strong ties of the samples.
class ShownTiesTest {
    private static final LayerId STRONG = new LayerId("strong");
    private static final CountedTies STRONG_TIES = new CountedTies(List.of(STRONG), List.of());
    private static final CountedTies STRONG_2018 = new CountedTies(List.of(STRONG), List.of(new WaveId("2018")));

    @ParameterizedTest
    @MethodSource("samples")
    void followed_alone_strong_ties_have_a_fifth_less_stress(Document sample) {
        double before = Layouts.stress(sample.network(), STRONG_TIES, sample.placement());
        double after = Layouts.stress(sample.network(), STRONG_TIES, close(sample, sample.placement()));
        assertTrue(after < 0.8 * before, before + " to " + after);
    }

    @Test
    void of_network_I_it_falls_from_178_thousandths_to_139() {
        Document sample = Drawn.samples().getFirst();
        Placement close = close(sample, sample.placement());
        assertEquals(List.of(0.178, 0.139), List.of(rounded(Layouts.stress(sample.network(), STRONG_TIES, sample.placement())), rounded(close.quality().stress())));
        assertEquals(close.quality().stress(), Layouts.quality(sample.network(), close, Optional.empty()).stress());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_stress_of_one_wave_falls_too_though_both_stand_alike(Document sample) {
        assertTrue(ofSteps(sample.network(), close(sample, sample.placement())) < 0.95 * ofSteps(sample.network(), sample.placement()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_price_is_that_distances_of_all_ties_are_less_true(Document sample) {
        assertTrue(Layouts.stress(sample.network(), CountedTies.ALL, close(sample, sample.placement()))
                > Layouts.stress(sample.network(), CountedTies.ALL, sample.placement()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void who_has_no_strong_tie_in_any_wave_stands_in_the_tray(Document sample) {
        Map<OrganisationId, Integer> partners = STRONG_TIES.partners(sample.network());
        assertEquals(sample.network().organisations().stream().filter(one -> !partners.containsKey(one.id())).map(one -> one.id()).sorted().toList(),
                List.copyOf(close(sample, sample.placement()).tray()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_pinned_stays_to_the_bit(Document sample) {
        OrganisationId pinned = sample.network().organisations().get(5).id();
        assertEquals(sample.placement().of(pinned), close(sample, sample.placement().pinned(pinned)).of(pinned));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everybody_stands_on_the_ring_of_the_partners_counted(Document sample) {
        assertEquals(Map.of(), misplaced(sample.network(), STRONG_2018));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void partners_counted_are_those_of_the_layer_and_wave(Document sample) {
        SortedMap<OrganisationId, Integer> degrees = new TreeMap<>();
        sample.network().ties(sample.network().layer(STRONG).orElseThrow(), new WaveId("2018")).forEach(tie -> {
            degrees.merge(tie.pair().from(), 1, Integer::sum);
            degrees.merge(tie.pair().to(), 1, Integer::sum);
        });
        assertEquals(degrees, STRONG_2018.partners(sample.network()));
    }

    @Test
    void the_centre_of_network_I_has_61_partners_and_stands_alone_in_the_middle() {
        Network network = Drawn.samples().getFirst().network();
        Placement rings = Arranged.by(network, new Arrangement.Centrality(STRONG_2018), Optional.empty(), 1);
        assertEquals(61, STRONG_2018.partners(network).get(new OrganisationId("cjg01")));
        assertEquals(new Point(0, 0), rings.of(new OrganisationId("cjg01")));
        assertEquals(List.of("0", "7", "18", "29", "40", "51"), Regions.of(network, rings).stream().map(Region::id).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void centralisation_is_that_of_the_layer_in_the_wave(Document sample) {
        Network network = sample.network();
        WaveId wave = new WaveId("2018");
        assertEquals(NetworkMeasure.DEGREE_CENTRALISATION.of(network, network.layer(STRONG).orElseThrow(), wave).number().orElseThrow(),
                Centralisation.ofPartners(network, List.of(wave), STRONG_2018.partners(network)), 1e-12);
    }

    @Test
    void ids_with_signs_of_their_own_are_read_as_they_were_written() {
        CountedTies odd = new CountedTies(List.of(new LayerId("a+b"), new LayerId("50%@x")), List.of(new WaveId("t:1")));
        Arrangement rings = new Arrangement.Centrality(odd);
        assertEquals(Optional.of(rings), Arrangement.of(rings.word()));
    }

    /// Whom the innermost ring round them does not tell the partners of.
    private static Map<OrganisationId, Integer> misplaced(Network network, CountedTies counted) {
        Placement rings = Arranged.by(network, new Arrangement.Centrality(counted), Optional.empty(), 1);
        List<Region> outermostFirst = Regions.of(network, rings);
        Map<OrganisationId, Integer> misplaced = new HashMap<>();
        for (OrganisationId one : rings.at().keySet()) {
            int partners = counted.partners(network).getOrDefault(one, 0);
            long round = outermostFirst.stream().filter(ring -> SortedNetworks.holds(ring, rings.of(one))).count();
            long due = outermostFirst.stream().filter(ring -> Integer.parseInt(ring.id()) <= partners).count();
            if (round != due && !rings.tray().contains(one)) {
                misplaced.put(one, partners);
            }
        }
        return misplaced;
    }

    /// The stress of the steps between organisations by their strong ties in 2018.
    private static double ofSteps(Network network, Placement placement) {
        TieGraph graph = STRONG_2018.graph(network);
        return Qualities.stress(graph, placement.of(graph.ids()));
    }

    private static Placement close(Document sample, Placement former) {
        return Arranged.by(sample.network(), new Arrangement.Stress(STRONG_TIES), Optional.of(former), former.recipe().seed());
    }

    private static double rounded(double stress) {
        return Math.rint(stress * 1000) / 1000;
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }
}
