package samenspel.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.change.Counts;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.text.Language;

class StabilityTest {
    private static final Network THIRD = Drawn.samples().getLast().network();
    private static final Stability.Waves WAVES = new Stability.Waves(new WaveId("2018"), new WaveId("2019"));

    private static Counts counts(int network, String layer, Stability.Whose whose, String sector) {
        Network of = Drawn.samples().get(network).network();
        Layer one = of.layer(new LayerId(layer)).orElseThrow();
        List<Organisation> lit = of.organisations().stream().filter(organisation -> organisation.givesAccess() && List.of("CJG", "JGZ").contains(organisation.sector().value())).toList();
        return Stability.of(of, WAVES, List.of(one), Optional.of(one), lit).as(new Stability.Row(one.id(), whose, sector, Counts.sum(List.of()))).orElseThrow().counts();
    }

    private static String losses(String layer, Stability.Whose whose, String sector) {
        return List.of(0, 1, 2).stream().map(network -> "" + Math.round(100 * counts(network, layer, whose, sector).loss())).collect(Collectors.joining(" "));
    }

    @Test
    void the_published_losses_come_out() {
        assertEquals("61 66 71", losses("strong", Stability.Whose.ALL, ""));
        assertEquals("50 54 58", losses("content", Stability.Whose.ALL, ""));
        assertEquals("38 33 75", losses("strong", Stability.Whose.LIT, "CJG"));
        assertEquals("43 53 75", losses("strong", Stability.Whose.LIT, "JGZ"));
        assertEquals("52 58 85", losses("strong", Stability.Whose.ACCESS, ""));
    }

    private static Diagram diagram(ViewChoices choices) {
        ViewRequest usual = ViewCase.request(StudyView.STABILITY, Language.EN, Drawn.samples());
        return assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(new ViewRequest(usual.view(), usual.networks(), choices.with(samenspel.diagram.seen.NameMode.SHORT)), ViewCase.COLUMN)).diagram();
    }

    private static String said(Diagram figure, String id) {
        return figure.marks().stream().filter(mark -> mark.id().value().equals(id)).map(Mark.Label.class::cast).map(Mark.Label::text).findFirst().orElseThrow();
    }

    @Test
    void the_published_ranges_can_be_read_off_the_figure() {
        Diagram figure = diagram(ViewChoices.NONE);
        List<String> said = figure.marks().stream().filter(mark -> mark.id().value().endsWith("-said") && mark.id().value().startsWith("range")).map(Mark.Label.class::cast).map(Mark.Label::text).toList();
        assertEquals("61% – 71%", said.getFirst());
        assertTrue(said.contains("50% – 58%"), said.toString());
        assertEquals("106", said(figure, "bar-0-KEPT-said"));
        assertEquals("61%", said(figure, "bar-0-LOST-said"));
        assertEquals("+181", said(figure, "bar-0-gained"));
        assertEquals("61% of strong ties were lost by 2019; of those of the CJG 38%", figure.title());
    }

    /// A sample without its centre in the first wave.
    private static Network withoutCentre() {
        OrganisationId centre = THIRD.organisations().stream().filter(one -> one.givesAccess() && one.sector().value().equals("CJG")).findFirst().orElseThrow().id();
        return THIRD.withFieldwork((wave, work) -> {
            TreeMap<OrganisationId, Participation> participation = new TreeMap<>(work.participation());
            participation.put(centre, wave.equals(WAVES.from()) ? Participation.ABSENT : work.participationOf(centre));
            return new Fieldwork(participation, work.perceptions(), work.reports());
        });
    }

    @Test
    void who_was_not_in_the_network_is_not_said_to_have_had_no_ties() {
        Diagram figure = assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(ViewCase.request(StudyView.STABILITY, Language.EN, List.of(Drawn.onCircle(withoutCentre()))), ViewCase.COLUMN)).diagram();
        List<String> words = figure.marks().stream().flatMap(Mark::labels).map(Mark.Label::text).toList();
        assertTrue(words.contains("not in the network before") && !words.contains("no ties before"), words.toString());
    }

    @Test
    void parts_of_a_bar_are_as_long_as_the_ties_they_stand_for() {
        Diagram figure = diagram(ViewChoices.NONE);
        Counts strong = counts(0, "strong", Stability.Whose.ALL, "");
        double kept = width(figure, "bar-0-KEPT");
        assertEquals((double) strong.lost() / strong.kept(), width(figure, "bar-0-LOST") / kept, 1e-9);
        assertEquals((double) strong.gained() / strong.kept(), width(figure, "bar-0-GAINED") / kept, 1e-9);
    }

    private static double width(Diagram figure, String id) {
        return figure.marks().stream().filter(mark -> mark.id().value().equals(id)).map(Mark.Area.class::cast).findFirst().orElseThrow().box().width();
    }

    @Test
    void one_wave_is_no_change() {
        ViewRequest usual = ViewCase.request(StudyView.STABILITY, Language.EN, Drawn.samples());
        ViewOutcome outcome = ViewFigures.of(new ViewRequest(usual.view(), usual.networks(), ViewChoices.NONE.withWaves(new WaveId("2018"))), ViewCase.COLUMN);
        assertEquals("This view needs two waves, an earlier and a later one.", assertInstanceOf(ViewOutcome.Absent.class, outcome).why());
    }
}
