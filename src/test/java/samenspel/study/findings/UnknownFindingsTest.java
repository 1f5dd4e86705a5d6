package samenspel.study.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.SilentStudies;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.Ranking;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Tie;
import samenspel.network.WaveId;
import samenspel.network.kind.MunicipalTask;
import samenspel.study.Document;
import samenspel.text.Language;

/// What findings say of networks in which somebody did not answer, or in which ties have a direction.
class UnknownFindingsTest {
    private static final Document SAMPLE = Drawn.samples().getLast();
    private static final Pattern CAREFUL = Pattern.compile("as far as is known|at least|unknown");

    private static NetworkFindings of(Network network) {
        Document document = SAMPLE.with(network);
        return NetworkFindings.of(document.depict(Seen.opening(network), Emphasis.NONE, Language.EN), NameMode.SHORT, 20, List.of());
    }

    private static Optional<Finding> find(NetworkFindings findings, FindingKind kind) {
        return findings.all().stream().filter(one -> one.kind() == kind).findFirst();
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.view.SilentStudies#everyWay")
    void no_finding_says_for_certain_what_other_answers_would_change(SilentStudies.Silent silent, SilentStudies.Way way) {
        Network network = SilentStudies.silent(SAMPLE.network(), silent, way, _ -> true);
        NetworkFindings found = of(network);
        List<NetworkFindings> others = Stream.of(SilentStudies.Said.values()).map(said -> of(SilentStudies.answered(network, said))).toList();
        for (Finding one : found.all()) {
            boolean other = others.stream().anyMatch(known -> find(known, one.kind()).filter(same -> same.sentence().equals(one.sentence()) && same.standsOut() == one.standsOut()).isEmpty());
            boolean few = silent == SilentStudies.Silent.NOBODY_MORE || way == SilentStudies.Way.PART && one.kind() != FindingKind.KEY_POSITION;
            String said = few ? one.definition().toLowerCase(Locale.ROOT) : one.sentence();
            assertTrue(!other || CAREFUL.matcher(said).find(), () -> silent + " " + way + ": " + one);
        }
    }

    @Test
    void what_was_only_looked_at_says_in_its_sentence_that_answers_are_unknown() {
        Finding loss = find(of(SAMPLE.network()), FindingKind.KEY_LOSS).orElseThrow();
        assertEquals("Of the CJG and the JGZ 77% of strong ties were lost, of the whole network 71%, as far as is known.", loss.sentence());
        assertFalse(loss.standsOut());
    }

    @ParameterizedTest
    @EnumSource(value = SilentStudies.Way.class, names = "PART", mode = EnumSource.Mode.EXCLUDE)
    void the_place_of_who_leads_and_did_not_answer_is_unknown(SilentStudies.Way way) {
        Finding lead = find(of(SilentStudies.silent(SAMPLE.network(), SilentStudies.Silent.LEAD, way, _ -> true)), FindingKind.KEY_POSITION).orElseThrow();
        assertEquals("?", lead.number());
        assertEquals("Afdeling Jeugd, which leads the network, did not answer in 2018: its place in administrative information is unknown.", lead.sentence());
    }

    @Test
    void the_place_of_who_leads_and_answered_part_is_said_from_best_to_worst() {
        Finding lead = find(of(SilentStudies.silent(SAMPLE.network(), SilentStudies.Silent.LEAD, SilentStudies.Way.PART, _ -> true)), FindingKind.KEY_POSITION).orElseThrow();
        assertEquals("3–42", lead.number());
        assertEquals("Afdeling Jeugd, which leads the network, did not answer everything in 2018: its place in administrative information is unknown: 3–42 of 65.", lead.sentence());
        assertFalse(lead.standsOut());
    }

    @Test
    void where_several_lead_each_has_its_place_and_one_with_a_key_position_is_enough() {
        Network network = SAMPLE.network();
        List<Organisation> leading = network.organisations().stream().map(one -> new Organisation(one.id(), one.name(), one.shortName(), one.sector(), one.subSector(), one.access(), one.level(),
                List.of("g01", "cjg01").contains(one.id().value()) ? MunicipalTask.LEADING : one.task())).toList();
        Finding lead = find(of(network.with(leading, network.fieldwork())), FindingKind.KEY_POSITION).orElseThrow();
        assertEquals("CJG Wielstreek and Afdeling Jeugd, which lead the network, stand at places 2 and 24= of 65 in administrative information, as far as is known.", lead.sentence());
        assertFalse(lead.standsOut());
    }

    @Test
    void of_a_wave_that_nobody_answered_no_loss_is_found_and_no_number_of_ties() {
        NetworkFindings found = of(SilentStudies.silent(SAMPLE.network(), SilentStudies.Silent.EVERYBODY, wave -> wave.value().equals("2019")));
        assertEquals(List.of(), found.all().stream().map(Finding::kind).filter(List.of(FindingKind.LOSS, FindingKind.KEY_LOSS, FindingKind.OVERLOAD)::contains).toList());
    }

    @Test
    void of_a_wave_that_many_did_not_answer_the_loss_is_said_from_least_to_most() {
        NetworkFindings found = of(SilentStudies.silent(SAMPLE.network(), SilentStudies.Silent.THIRD, wave -> wave.value().equals("2019")));
        for (FindingKind kind : List.of(FindingKind.LOSS, FindingKind.KEY_LOSS)) {
            Finding loss = find(found, kind).orElseThrow();
            assertTrue(loss.number().matches("[0-9]+% – [0-9]+%") && loss.sentence().contains(loss.number()) && !loss.standsOut(), loss::toString);
        }
    }

    @Test
    void a_loss_of_ties_that_rest_on_a_layer_of_which_a_wave_says_nothing_is_as_far_as_is_known_and_has_no_bounds() {
        Network network = SAMPLE.network().withFieldwork((wave, work) -> wave.value().equals("2018") ? work : new Fieldwork(work.participation(), work.perceptions(),
                work.reports().entrySet().stream().filter(layer -> !layer.getKey().value().equals("referral")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        Finding loss = find(of(network), FindingKind.LOSS).orElseThrow();
        assertTrue(loss.sentence().endsWith(", as far as is known."), loss.sentence());
        assertTrue(loss.definition().contains("Of the layer Client referral the file says nothing in 2019") && !loss.definition().contains("Whatever the unknown answers are"), loss.definition());
    }

    @Test
    void flows_that_other_answers_may_make_alike_do_not_stand_out_as_apart() {
        assertTrue(find(of(SAMPLE.network()), FindingKind.FLOWS).orElseThrow().standsOut());
        assertFalse(find(of(SilentStudies.silent(SAMPLE.network(), SilentStudies.Silent.LEAD, _ -> true)), FindingKind.FLOWS).orElseThrow().standsOut());
    }

    @Test
    void who_is_over_the_capacity_for_certain_is_said_although_of_another_it_is_unknown() {
        assertEquals("4 organisations have together at least 10 partners in content information above the capacity of 20 in 2019.", find(of(directed()), FindingKind.OVERLOAD).orElseThrow().sentence());
    }

    /// A sample with its first layer alone, in which a tie has a direction.
    private static Network directed() {
        Network network = SAMPLE.network();
        List<Layer> layers = network.layers().subList(0, 1);
        LayerId asked = layers.getFirst().id();
        SequencedMap<WaveId, Fieldwork> fieldwork = new TreeMap<>();
        network.fieldwork().forEach((wave, work) -> fieldwork.put(wave, new Fieldwork(work.participation(), work.perceptions(), Map.of(asked, work.reportsIn(asked)))));
        return new Network(network.profile(), network.frequencies(), network.sectors(), network.organisations(), network.waves(), layers, fieldwork);
    }

    @Test
    void shares_of_ties_with_a_direction_are_of_ties_and_not_of_pairs() {
        Network network = directed();
        List<Tie> ties = network.ties(network.layers().getFirst(), network.waves().getFirst().id());
        NetworkFindings found = of(network);
        long within = ties.stream().filter(tie -> network.organisation(tie.pair().from()).orElseThrow().sector().equals(network.organisation(tie.pair().to()).orElseThrow().sector())).count();
        assertEquals(Math.round(100.0 * within / ties.size()) + "%", find(found, FindingKind.SECTORS).orElseThrow().number());
        List<OrganisationId> two = Ranking.of(Measures.of(Measure.DEGREE, network, network.layers().getFirst(),
                network.waves().getFirst().id())).top(2).stream().map(Ranking.Ranked::organisation).toList();
        long theirs = ties.stream().filter(tie -> two.contains(tie.pair().from()) || two.contains(tie.pair().to())).count();
        assertEquals(Math.round(100.0 * theirs / ties.size()) + "%", find(found, FindingKind.CONCENTRATION).orElseThrow().number());
    }
}
