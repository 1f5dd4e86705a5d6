package samenspel.diagram.view.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewCase;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.study.Document;
import samenspel.text.Language;

class GovernanceTest {

    private static Governance governance(String wave) {
        return Governance.sum(Drawn.samples().stream().map(Document::network)
                .map(one -> Governance.of(one, new WaveId(wave), one.layer(new LayerId("strong")).orElseThrow(), one.layer(new LayerId("basic")).orElseThrow())).toList());
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
        assertEquals("{STRONG=Seen[right=14, all=15], OTHER=Seen[right=28, all=41], NONE=Seen[right=46, all=221]}", new TreeMap<>(governance("2018").closeness()).toString());
        assertEquals("{STRONG=Seen[right=11, all=12], OTHER=Seen[right=30, all=47], NONE=Seen[right=76, all=238]}", new TreeMap<>(governance("2019").closeness()).toString());
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
        assertEquals("40% ziet in 2019 de formele vorm van sturing; in 2018 was dat 32,5%", figure.title());
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
