package samenspel.study.findings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.layout.solve.SeededRandom;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.Ranking;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.ReportedLayer;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.study.Document;
import samenspel.text.Language;

/// Whether what stands out by the ties that are known still does when those who said nothing answer.
class StandingOutTest {
    private static final Document SAMPLE = Drawn.samples().getLast();
    private static final Pattern CAREFUL = Pattern.compile("as far as is known|at least|unknown");

    private static final Set<Skipped> MUCH = Set.of(Skipped.ALL_BY_A_THIRD, Skipped.THE_FIRST_WAVE_BY_HALF);

    /// Who said nothing, of which layers, and when.
    enum Skipped {
        NOTHING(_ -> false, _ -> true, _ -> true),
        REFERRAL_BY_ITS_HUB(one -> one.id().equals(hub("referral")), "referral"::equals, _ -> true),
        CONTENT_BY_THE_HUB_OF_ADMINISTRATION(one -> one.id().equals(hub("administrative")), "content"::equals, _ -> true),
        ADMINISTRATIVE_BY_A_SIXTH(one -> some(one, 6), "administrative"::equals, _ -> true),
        ADMINISTRATIVE_BY_HALF(one -> some(one, 2), "administrative"::equals, _ -> true),
        ALL_BY_A_THIRD(one -> some(one, 3), _ -> true, _ -> true),
        THE_LAST_WAVE_BY_A_SIXTH(one -> some(one, 6), _ -> true, "2019"::equals),
        THE_FIRST_WAVE_BY_HALF(one -> some(one, 2), _ -> true, "2018"::equals),
        THE_LAST_WAVE(_ -> true, _ -> true, "2019"::equals);

        private final Predicate<Organisation> who;
        private final Predicate<String> layers;
        private final Predicate<String> waves;

        Skipped(Predicate<Organisation> who, Predicate<String> layers, Predicate<String> waves) {
            this.who = who;
            this.layers = layers;
            this.waves = waves;
        }

        private boolean skips(Organisation one, LayerId layer, WaveId wave) {
            return who.test(one) && layers.test(layer.value()) && waves.test(wave.value());
        }
    }

    private static boolean some(Organisation one, int many) {
        return Math.floorMod(one.id().value().hashCode(), many) == 0;
    }

    private static OrganisationId hub(String layer) {
        Network network = SAMPLE.network();
        return Ranking.of(Measures.of(Measure.DEGREE, network, network.layer(new LayerId(layer)).orElseThrow(), network.waves().getFirst().id())).ranked().getFirst().organisation();
    }

    private static NetworkFindings of(Network network) {
        return NetworkFindings.of(SAMPLE.with(network).depict(Seen.opening(network), Emphasis.NONE, Language.EN), NameMode.SHORT, 20, List.of());
    }

    private static Optional<Finding> find(NetworkFindings findings, FindingKind kind) {
        return findings.all().stream().filter(one -> one.kind() == kind).findFirst();
    }

    private static boolean standsOut(NetworkFindings findings, FindingKind kind) {
        return find(findings, kind).filter(Finding::standsOut).isPresent();
    }

    /// With the answers of some lacking; who skips every layer did not say how it sees steering either.
    private static Network skipped(Network network, Skipped skipped) {
        return network.withFieldwork((wave, work) -> {
            Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>();
            network.layers().stream().filter(ReportedLayer.class::isInstance).forEach(layer -> {
                SequencedMap<Pair, Answer> all = new TreeMap<>(work.reportsIn(layer.id()));
                network.organisations().stream().filter(one -> skipped.skips(one, layer.id(), wave)).forEach(one -> others(network, work, one.id())
                        .forEach(other -> all.put(new Pair(one.id(), other), new Answer.Unknown(Answer.Reason.SKIPPED))));
                reports.put(layer.id(), all);
            });
            SequencedMap<OrganisationId, GovernanceForm> said = new TreeMap<>(work.perceptions());
            said.keySet().removeIf(one -> skipped.skips(network.organisation(one).orElseThrow(), new LayerId("any"), wave));
            return new Fieldwork(work.participation(), said, reports, work.attributes());
        });
    }

    private static Stream<OrganisationId> others(Network network, Fieldwork work, OrganisationId one) {
        return work.participationOf(one) == Participation.ABSENT ? Stream.of()
                : network.organisations().stream().map(Organisation::id).filter(other -> !other.equals(one) && work.participationOf(other) != Participation.ABSENT);
    }

    /// With the answers that lack given.
    ///
    /// @param tied in which wave which pairs are
    private static Network answered(Network network, BiPredicate<WaveId, Pair> tied, GovernanceForm seen) {
        return network.withFieldwork((wave, work) -> {
            SequencedMap<OrganisationId, Participation> participation = new TreeMap<>(work.participation());
            participation.replaceAll((_, part) -> part == Participation.NOT_ANSWERED ? Participation.ANSWERED : part);
            Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>();
            work.reports().forEach((layer, all) -> reports.put(layer, given(network, work, all, pair -> tied.test(wave, pair.unordered()))));
            SequencedMap<OrganisationId, GovernanceForm> said = new TreeMap<>(work.perceptions());
            network.organisations().stream().map(Organisation::id).filter(one -> work.participationOf(one) != Participation.ABSENT).forEach(one -> said.putIfAbsent(one, seen));
            return new Fieldwork(participation, said, reports, work.attributes());
        });
    }

    private static SequencedMap<Pair, Answer> given(Network network, Fieldwork work, SequencedMap<Pair, Answer> all, Predicate<Pair> tied) {
        SequencedMap<Pair, Answer> given = new TreeMap<>(all);
        network.organisations().stream().map(Organisation::id).filter(one -> work.participationOf(one) == Participation.NOT_ANSWERED)
                .forEach(one -> others(network, work, one).forEach(other -> given.putIfAbsent(new Pair(one, other), Answer.NO_ANSWER)));
        Answer most = all.values().stream().filter(Answer::isTied).max(Comparator.comparingDouble(Answer::strengthOrZero)).orElse(new Answer.Tied(1));
        given.replaceAll((pair, answer) -> !answer.isUnknown() ? answer : tied.test(pair) ? most : Answer.NOT_TIED);
        return given;
    }

    /// Answers that might be given: none, all, those in or out of sectors, those of the access organisations and of the others, those of one, kept
    /// ones, and some by lot.
    private static Stream<Network> everyAnswer(Network network) {
        Map<OrganisationId, Organisation> by = network.organisations().stream().collect(Collectors.toMap(Organisation::id, one -> one));
        GovernanceForm formal = network.profile().governance();
        GovernanceForm other = Stream.of(GovernanceForm.values()).filter(form -> form != formal).findFirst().orElseThrow();
        WaveId first = network.waves().getFirst().id();
        Predicate<Pair> access = pair -> by.get(pair.from()).givesAccess() || by.get(pair.to()).givesAccess();
        Predicate<Pair> inside = pair -> by.get(pair.from()).sector().equals(by.get(pair.to()).sector());
        Set<Pair> before = network.ties(network.layers().getLast(), first).stream().map(tie -> tie.pair().unordered()).collect(Collectors.toSet());
        List<BiPredicate<WaveId, Pair>> ways = List.of((_, _) -> false, (_, _) -> true, (_, pair) -> !access.test(pair), (_, pair) -> inside.test(pair), (_, pair) -> !inside.test(pair),
                (wave, _) -> wave.equals(first), (_, pair) -> before.contains(pair), (_, pair) -> pair.has(hub("administrative")), byLot(1, 10));
        return IntStream.range(0, ways.size()).mapToObj(at -> answered(network, ways.get(at), at % 2 == 0 ? formal : other));
    }

    private static BiPredicate<WaveId, Pair> byLot(int seed, int ofMany) {
        return (wave, pair) -> new SeededRandom(seed * 31L + wave.hashCode() * 17L + pair.hashCode()).below(ofMany) == 0;
    }

    @ParameterizedTest
    @EnumSource
    void what_other_answers_would_turn_is_said_with_care_and_where_much_is_unknown_not_found(Skipped who) {
        Network network = skipped(SAMPLE.network(), who);
        NetworkFindings found = of(network);
        List<NetworkFindings> others = everyAnswer(network).map(StandingOutTest::of).toList();
        for (Finding one : found.all()) {
            long turned = others.stream().filter(known -> standsOut(known, one.kind()) != one.standsOut()).count();
            assertTrue(turned == 0 || CAREFUL.matcher(one.sentence()).find(), () -> who + ": " + turned + " " + one);
            assertTrue(turned == 0 || !MUCH.contains(who) || !one.standsOut(), () -> who + ": " + turned + " " + one);
        }
    }

    @Test
    void flows_do_not_stand_out_as_apart_where_the_hub_of_one_said_nothing_of_the_other_or_half_skipped_one() {
        assertTrue(standsOut(of(SAMPLE.network()), FindingKind.FLOWS));
        for (Skipped who : List.of(Skipped.CONTENT_BY_THE_HUB_OF_ADMINISTRATION, Skipped.ADMINISTRATIVE_BY_HALF)) {
            assertFalse(standsOut(of(skipped(SAMPLE.network(), who)), FindingKind.FLOWS), who::toString);
        }
    }

    @Test
    void what_other_answers_would_turn_says_between_what_it_lies() {
        Finding flows = find(of(SAMPLE.network()), FindingKind.FLOWS).orElseThrow();
        assertTrue(flows.sentence().endsWith("centralisation 0.65 and 0.15, as far as is known."), flows::sentence);
        assertTrue(flows.definition().endsWith("Whatever the unknown answers are, they lie between 0.07 and 0.74, and between 0.56 and 0.90. Whether it stands out depends on answers that are unknown."), flows::definition);
    }
}
