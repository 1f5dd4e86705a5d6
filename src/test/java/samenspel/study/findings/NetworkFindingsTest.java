package samenspel.study.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.layout.solve.SeededRandom;
import samenspel.measure.CauseWords;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.study.Document;
import samenspel.text.Language;

class NetworkFindingsTest {
    private static NetworkFindings of(Document document, Language language) {
        return NetworkFindings.of(document.depict(Seen.opening(document.network()), Emphasis.NONE, language), NameMode.SHORT, 20, List.of());
    }

    private static Finding of(NetworkFindings findings, FindingKind kind) {
        return findings.all().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void what_the_study_published_stands_out_with_its_numbers() {
        NetworkFindings found = of(Drawn.samples().getFirst(), Language.EN);
        assertEquals("CJG Meerwoude and JGZ Meerwoude have a part in 95 of the 300 strong ties in 2018.", of(found, FindingKind.CONCENTRATION).sentence());
        assertEquals("24=", of(found, FindingKind.KEY_POSITION).number());
        assertEquals("0.10 and 0.69", of(found, FindingKind.FLOWS).number());
        assertEquals("Of 300 strong ties in 2018, 183 were lost by 2019, 8 of them with organisations that are no longer in the network (4 with access organisations); 181 are new.", of(found, FindingKind.LOSS).sentence());
        assertEquals("Of the CJG and the JGZ 40% of strong ties were lost, of the whole network 61%.", of(found, FindingKind.KEY_LOSS).sentence());
        assertEquals("34% → 42%", of(found, FindingKind.PERCEPTION).number());
        assertEquals("56", of(found, FindingKind.OVERLOAD).number());
    }

    @Test
    void who_was_not_in_the_network_is_not_named_with_a_loss() {
        Document sample = Drawn.samples().getLast();
        OrganisationId centre = sample.network().organisations().stream().filter(one -> one.givesAccess() && one.sector().value().equals("CJG")).findFirst().orElseThrow().id();
        WaveId first = sample.network().waves().getFirst().id();
        Network without = sample.network().withFieldwork((wave, work) -> {
            TreeMap<OrganisationId, Participation> participation = new TreeMap<>(work.participation());
            participation.put(centre, wave.equals(first) ? Participation.ABSENT : work.participationOf(centre));
            return new Fieldwork(participation, work.perceptions(), work.reports());
        });
        String said = of(of(Drawn.onCircle(without), Language.EN), FindingKind.KEY_LOSS).sentence();
        assertTrue(said.startsWith("Of the JGZ "), said);
    }

    @Test
    void how_many_ties_went_with_access_organisations_that_left_is_said_and_follows_the_data() {
        Network sample = Drawn.samples().getLast().network();
        OrganisationId centre = sample.organisations().stream().filter(one -> one.givesAccess() && one.sector().value().equals("CJG")).findFirst().orElseThrow().id();
        WaveId first = sample.waves().getFirst().id();
        Network without = sample.withFieldwork((wave, work) -> {
            TreeMap<OrganisationId, Participation> participation = new TreeMap<>(work.participation());
            participation.put(centre, wave.equals(first) ? work.participationOf(centre) : Participation.ABSENT);
            return new Fieldwork(participation, work.perceptions(), work.reports());
        });
        int ties = without.ties(without.layer(new LayerId("strong")).orElseThrow(), first, centre).size();
        String left = ", " + ties + " of them with organisations that are no longer in the network (" + ties + " with access organisations)";
        for (FindingKind kind : List.of(FindingKind.LOSS, FindingKind.KEY_LOSS)) {
            Finding loss = of(of(Drawn.onCircle(without), Language.EN), kind);
            assertTrue(loss.sentence().contains(left) && loss.typed().contains("{lost-with-who-left:strong"), loss::toString);
        }
        assertTrue(of(of(Drawn.onCircle(without), Language.NL), FindingKind.LOSS).sentence()
                .contains(", " + ties + " daarvan met organisaties die niet meer in het netwerk zijn (" + ties + " met toegangsorganisaties)"));
    }

    @Test
    void findings_are_the_same_each_time_the_farthest_beyond_its_threshold_first_and_name_no_cause() {
        for (Document sample : Drawn.samples()) {
            for (Language language : Language.all()) {
                NetworkFindings found = of(sample, language);
                assertEquals(found, of(sample, language));
                List<Double> strengths = found.all().stream().map(Finding::strength).toList();
                assertEquals(strengths.stream().sorted((one, other) -> Double.compare(other, one)).toList(), strengths);
                found.all().forEach(one -> CauseWords.assertNone(one.sentence() + " " + one.definition()));
                assertTrue(found.outstanding().size() >= 5, () -> found.toString());
            }
        }
    }

    @Test
    void of_a_hundred_who_said_half_or_nearly_half_does_not_stand_out() {
        assertEquals(37, WaveFindings.mostRare(100));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void where_nothing_is_the_matter_nothing_stands_out(long seed) {
        NetworkFindings found = of(Drawn.onCircle(unremarkable(Drawn.samples().get((int) (seed % 3)).network(), new SeededRandom(seed))), Language.EN);
        assertEquals(List.of(), found.outstanding());
        assertTrue(found.others().size() >= 7, () -> found.toString());
    }

    /// A sample with ties at random, four fifths of which stay, and in which most see the formal form of steering. Who is asked and what
    /// is asked are as they were.
    private static Network unremarkable(Network sample, SeededRandom random) {
        List<OrganisationId> all = sample.organisations().stream().map(one -> one.id()).toList();
        List<Pair> pairs = new ArrayList<>();
        for (OrganisationId one : all) {
            all.stream().filter(other -> one.compareTo(other) < 0).forEach(other -> pairs.add(new Pair(one, other)));
        }
        int[] order = IntStream.range(0, pairs.size()).toArray();
        random.shuffle(order);
        int ties = 3 * all.size();
        return sample.withFieldwork((wave, work) -> {
            int from = wave.equals(sample.waves().getFirst().id()) ? 0 : ties / 5;
            List<Pair> tied = IntStream.range(from, from + ties).mapToObj(at -> pairs.get(order[at])).toList();
            return new Fieldwork(work.participation(), perceptions(work, random), work.reports().keySet().stream().collect(Collectors.toMap(layer -> layer, layer -> reports(work, layer, tied))));
        });
    }

    private static SequencedMap<OrganisationId, GovernanceForm> perceptions(Fieldwork work, SeededRandom random) {
        SequencedMap<OrganisationId, GovernanceForm> said = new TreeMap<>();
        work.perceptions().keySet().forEach(one -> said.put(one, random.below(10) < 6 ? GovernanceForm.LEAD_ORGANISATION : GovernanceForm.SELF_GOVERNED));
        return said;
    }

    /// Both of a pair report as often as anybody in the layer.
    private static SequencedMap<Pair, Answer> reports(Fieldwork work, LayerId layer, List<Pair> tied) {
        Map<LayerId, SequencedMap<Pair, Answer>> before = work.reports();
        Answer most = before.getOrDefault(layer, new TreeMap<>()).values().stream().filter(Answer::isTied).max(java.util.Comparator.comparingDouble(Answer::strengthOrZero)).orElseThrow();
        SequencedMap<Pair, Answer> reports = new TreeMap<>();
        for (Pair pair : tied) {
            for (Pair one : List.of(pair, pair.reversed())) {
                if (work.participationOf(one.from()) == samenspel.network.Participation.ANSWERED && work.participationOf(one.to()) != samenspel.network.Participation.ABSENT) {
                    reports.put(one, most);
                }
            }
        }
        return reports;
    }
}
