package samenspel.diagram.view.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.SilentStudies;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewCase;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.study.Document;
import samenspel.text.Language;

class GovernanceTest {

    private static Governance governance(String wave) {
        return Governance.sum(Drawn.samples().stream().map(Document::network)
                .map(one -> Governance.of(one, new WaveId(wave), one.layer(new LayerId("strong")))).toList());
    }

    @Test
    void the_published_shares_come_out() {
        Governance first = governance("2018");
        assertEquals(List.of(91, 35, 154, 280), List.of(first.of(GovernanceForm.LEAD_ORGANISATION), first.of(GovernanceForm.ADMINISTRATIVE_ORGANISATION), first.of(GovernanceForm.SELF_GOVERNED), first.all()));
        assertEquals(0.325, first.share(GovernanceForm.LEAD_ORGANISATION), 1e-12);
        Governance last = governance("2019");
        assertEquals(List.of(120, 27, 153, 300), List.of(last.of(GovernanceForm.LEAD_ORGANISATION), last.of(GovernanceForm.ADMINISTRATIVE_ORGANISATION), last.of(GovernanceForm.SELF_GOVERNED), last.all()));
    }

    @Test
    void who_has_a_tie_with_who_leads_sees_it_rightly_more_often() {
        assertEquals("{CLOSEST=Seen[right=14, all=15], OTHER=Seen[right=29, all=44], NONE=Seen[right=45, all=218]}", new TreeMap<>(governance("2018").closeness()).toString());
        assertEquals("{CLOSEST=Seen[right=11, all=12], OTHER=Seen[right=34, all=53], NONE=Seen[right=72, all=232]}", new TreeMap<>(governance("2019").closeness()).toString());
    }

    private static final Network THIRD = Drawn.samples().getLast().network();

    /// With the task of leading for these organisations alone.
    private static Network ledBy(Network network, String... ids) {
        List<Organisation> tasked = network.organisations().stream().map(one -> new Organisation(one.id(), one.name(), one.shortName(), one.sector(), one.subSector(), one.access(), one.level(),
                List.of(ids).contains(one.id().value()) ? MunicipalTask.LEADING : MunicipalTask.NONE)).toList();
        return network.with(tasked, network.fieldwork());
    }

    private static Network withoutIn(Network network, String wave, String id) {
        return network.withFieldwork((of, work) -> {
            TreeMap<OrganisationId, Participation> participation = new TreeMap<>(work.participation());
            participation.put(new OrganisationId(id), of.value().equals(wave) ? Participation.ABSENT : work.participationOf(new OrganisationId(id)));
            return new Fieldwork(participation, work.perceptions(), work.reports());
        });
    }

    private static Network withWaves(Network network, List<Wave> waves) {
        TreeMap<WaveId, Fieldwork> work = new TreeMap<>(Comparator.comparing(WaveId::value));
        waves.forEach(wave -> work.put(wave.id(), network.fieldwork(wave.id())));
        return new Network(network.profile(), network.frequencies(), network.sectors(), network.organisations(), waves, network.layers(), work);
    }

    private static Network ofLayer(Network network, Layer layer) {
        TreeMap<WaveId, Fieldwork> work = new TreeMap<>(Comparator.comparing(WaveId::value));
        network.fieldwork().forEach((wave, all) -> work.put(wave, new Fieldwork(all.participation(), all.perceptions(), new TreeMap<>(Map.of(layer.id(), all.reportsIn(layer.id()))))));
        return new Network(network.profile(), network.frequencies(), network.sectors(), network.organisations(), network.waves(), List.of(layer), work);
    }

    private static Diagram drawn(ViewChoices choices, Document... documents) {
        return assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(new ViewRequest(StudyView.GOVERNANCE, ViewCase.request(StudyView.GOVERNANCE, Language.EN, List.of(documents)).networks(), choices.with(NameMode.SHORT)),
                ViewCase.COLUMN)).diagram();
    }

    private static boolean says(Diagram figure, String id) {
        return figure.marks().stream().anyMatch(mark -> mark.id().value().equals(id));
    }

    @Test
    void where_several_lead_none_of_them_is_asked_and_the_closest_tie_counts() {
        Governance first = Governance.of(ledBy(THIRD, "g01", "g03", "g04"), new WaveId("2018"), THIRD.layer(new LayerId("strong")));
        assertEquals(List.of(8, 37, 12, 0), Stream.of(Governance.Closeness.values()).map(tie -> first.of(tie).all()).toList());
        Diagram figure = drawn(ViewChoices.NONE, Drawn.onCircle(ledBy(THIRD, "g01", "g03", "g04")));
        assertTrue(figure.description().contains("without the 3 leading departments") && figure.description().contains("the closest tie with one of them counts"), figure.description());
    }

    @Test
    void where_who_leads_did_not_answer_a_tie_with_it_that_nobody_named_is_unknown() {
        Network silent = SilentStudies.silent(THIRD, SilentStudies.Silent.LEAD, _ -> true);
        Governance first = Governance.of(silent, new WaveId("2018"), silent.layer(new LayerId("strong")));
        Governance known = Governance.of(THIRD, new WaveId("2018"), THIRD.layer(new LayerId("strong")));
        assertEquals(0, first.of(Governance.Closeness.CLOSEST).all());
        assertEquals(known.closeness().values().stream().mapToInt(Governance.Seen::all).sum(), first.closeness().values().stream().mapToInt(Governance.Seen::all).sum());
        assertTrue(first.of(Governance.Closeness.NONE).all() == 0 && first.of(Governance.Closeness.UNKNOWN).all() > 40, first.toString());
        assertTrue(drawn(ViewChoices.NONE, Drawn.onCircle(silent)).description().contains("As far as is known: who has an unknown tie may belong to any of the others"));
        assertTrue(said(drawn(ViewChoices.NONE, Drawn.onCircle(silent)), "n-UNKNOWN").matches("n = \\d+ / \\d+"));
    }

    @Test
    void a_wave_in_which_nobody_led_counts_nobody_by_a_tie_with_who_leads() {
        Network absent = withoutIn(THIRD, "2018", "g01");
        assertEquals(Map.of(), Governance.of(absent, new WaveId("2018"), absent.layer(new LayerId("strong"))).closeness());
        Diagram figure = drawn(ViewChoices.NONE, Drawn.onCircle(absent));
        assertEquals(List.of("n = 0 / 2", "n = 0 / 43"), List.of(said(figure, "n-CLOSEST"), said(figure, "n-NONE")));
        assertTrue(figure.description().contains("Nobody leads in Network III in 2018: left out below."), figure.description());
    }

    @Test
    void the_closest_ties_are_called_by_their_layer_and_another_tie_is_told_only_where_there_are_other_layers() {
        Document third = Drawn.samples().getLast();
        assertEquals("content information", said(drawn(ViewChoices.NONE.withLayers(List.of(new LayerId("content"))), third), "tie-CLOSEST"));
        assertEquals("strong tie", said(drawn(ViewChoices.NONE, third), "tie-CLOSEST"));
        Diagram alone = drawn(ViewChoices.NONE, Drawn.onCircle(ofLayer(THIRD, THIRD.layer(new LayerId("referral")).orElseThrow())));
        assertEquals("client referral", said(alone, "tie-CLOSEST"));
        assertFalse(says(alone, "tie-OTHER") || alone.description().contains("Another tie"), alone.description());
    }

    @Test
    void a_wave_with_too_few_for_a_share_says_how_many() {
        Diagram figure = drawn(ViewChoices.NONE, Drawn.samples().getLast());
        assertEquals("2019: 2 of 2", said(figure, "few-CLOSEST"));
        assertTrue(figure.description().contains("No share of fewer than five."), figure.description());
    }

    @Test
    void what_somebody_absent_is_said_to_see_does_not_count() {
        OrganisationId one = THIRD.fieldwork(new WaveId("2018")).perceptions().firstEntry().getKey();
        List<Integer> said = List.of(THIRD, withoutIn(THIRD, "2018", one.value())).stream().map(network -> Governance.of(network, new WaveId("2018"), network.layer(new LayerId("strong"))))
                .map(found -> 1000 * found.all() + found.closeness().values().stream().mapToInt(Governance.Seen::all).sum()).toList();
        assertEquals(said.getFirst() - 1001, said.getLast());
    }

    @Test
    void networks_that_were_asked_in_one_wave_both_are_drawn_in_that_wave() {
        Network once = withWaves(THIRD, THIRD.waves().subList(0, 1));
        Diagram figure = drawn(ViewChoices.NONE, Drawn.samples().getFirst(), Drawn.onCircle(once));
        assertTrue(says(figure, "said-LEAD_ORGANISATION-2018") && !says(figure, "said-LEAD_ORGANISATION-2019"));
        assertTrue(figure.description().contains("Only waves in which all networks were asked.") && !figure.description().contains("quite the same"), figure.description());
    }

    private static ViewOutcome outcome(Language language, List<Document> documents) {
        return ViewFigures.of(new ViewRequest(StudyView.GOVERNANCE, ViewCase.request(StudyView.GOVERNANCE, language, documents).networks(), ViewChoices.NONE.with(NameMode.SHORT)), ViewCase.COLUMN);
    }

    private static String said(Diagram figure, String id) {
        return figure.marks().stream().filter(mark -> mark.id().value().equals(id)).map(Mark.Label.class::cast).map(Mark.Label::text).findFirst().orElseThrow();
    }

    @Test
    void the_published_shares_can_be_read_off_the_figure() {
        Diagram figure = assertInstanceOf(ViewOutcome.Drawn.class, outcome(Language.NL, Drawn.samples())).diagram();
        assertEquals(List.of("32,5%", "40%", "12,5%", "9%", "55%", "51%"), List.of("LEAD_ORGANISATION-2018", "LEAD_ORGANISATION-2019", "ADMINISTRATIVE_ORGANISATION-2018",
                "ADMINISTRATIVE_ORGANISATION-2019", "SELF_GOVERNED-2018", "SELF_GOVERNED-2019").stream().map(key -> said(figure, "said-" + key)).toList());
        assertEquals("40% ziet in 2019 de formele vorm van sturing; in 2018 was dat 32,5%, voor zover bekend", figure.title());
    }

    @Test
    void that_others_answered_is_said_only_where_others_did() {
        Document third = Drawn.samples().getLast();
        Fieldwork first = THIRD.fieldwork(THIRD.waves().getFirst().id());
        Network same = THIRD.withFieldwork((_, _) -> first);
        assertEquals(List.of(true, false), Stream.of(THIRD, same).map(one -> drawn(ViewChoices.NONE, third.with(one))).map(figure -> figure.marks().stream().flatMap(Mark::labels).anyMatch(label -> label.text().contains("quite the same"))).toList());
    }

    @Test
    void where_nobody_said_what_they_see_that_is_the_reason() {
        Document sample = Drawn.samples().getFirst();
        Network silent = sample.network().withFieldwork((_, work) -> new samenspel.network.Fieldwork(work.participation(), new TreeMap<>(), work.reports()));
        assertEquals("In Network I nobody said how the network is steered.", assertInstanceOf(ViewOutcome.Absent.class, outcome(Language.EN, List.of(Drawn.onCircle(silent)))).why());
    }

    @Test
    void schemes_say_who_steers() {
        Diagram figure = assertInstanceOf(ViewOutcome.Drawn.class, outcome(Language.EN, Drawn.samples())).diagram();
        List<String> words = figure.marks().stream().flatMap(Mark::labels).filter(label -> label.id().value().startsWith("scheme-word-")).map(Mark.Label::text).toList();
        assertEquals("Lead organisation Administrative organisation", String.join(" ", words));
    }
}
