package samenspel.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.text.Language;

class OverloadTest {
    private static Overload overload(int network, int capacity) {
        Network of = Drawn.samples().get(network).network();
        return Overload.of(of, of.layer(new LayerId("strong")).orElseThrow(), new WaveId("2019"), Optional.of(new WaveId("2018")), capacity);
    }

    @Test
    void the_published_numbers_come_out() {
        List<Overload.Row> rows = overload(0, 20).rows();
        assertEquals(List.of(61, 35, 10, 8, 6, 5), rows.stream().limit(6).map(Overload.Row::partners).toList());
        assertEquals(21, rows.size());
        assertEquals(new Overload.Total(20, 2, 56), overload(0, 20).total());
        assertEquals(new Overload.Total(20, 1, 16), overload(1, 20).total());
        assertEquals(new Overload.Total(20, 0, 0), overload(2, 20).total());
        assertEquals(new Overload.Total(10, 2, 12), overload(2, 20).at(10));
    }

    @Test
    void who_did_not_answer_is_silent_and_not_without_ties() {
        List<Overload.Row> silent = overload(0, 20).rows().stream().filter(Overload.Row::silent).toList();
        assertEquals(1, silent.size());
        assertTrue(silent.getFirst().partners() == 0 && silent.getFirst().unknown() > 0, silent.toString());
        assertTrue(diagram(ViewChoices.NONE).marks().stream().flatMap(Mark::labels).anyMatch(label -> label.text().contains("unknown rather than none")));
    }

    private static Diagram diagram(ViewChoices choices) {
        ViewRequest usual = ViewCase.request(StudyView.OVERLOAD, Language.EN, Drawn.samples());
        return assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(new ViewRequest(usual.view(), usual.networks(), choices), ViewCase.COLUMN)).diagram();
    }

    private static String said(Diagram figure, String id) {
        return figure.marks().stream().filter(mark -> mark.id().value().equals(id)).map(Mark.Label.class::cast).map(Mark.Label::text).findFirst().orElseThrow();
    }

    @Test
    void the_published_numbers_can_be_read_off_the_figure() {
        Diagram figure = diagram(ViewChoices.NONE);
        assertEquals("61", said(figure, "over-ties-0"));
        assertEquals("41 too many", said(figure, "over-said-0"));
        assertEquals("35", said(figure, "over-ties-1"));
        assertEquals("2 · 56", said(figure, "table-20-0"));
        assertEquals("none", said(figure, "table-20-2"));
        assertEquals("Network I: CJG Meerwoude and JGZ Meerwoude together have 56 strong ties above the capacity of 20", figure.title());
        assertEquals(16, figure.marks().stream().filter(mark -> mark instanceof Mark.Disc && mark.id().value().startsWith("strip-")).count());
    }

    /// Of the first sample, in which a third did not answer.
    private static Diagram silent(int capacity) {
        Network network = SilentStudies.silent(Drawn.samples().getFirst().network(), SilentStudies.Silent.THIRD, _ -> true);
        ViewRequest usual = ViewCase.request(StudyView.OVERLOAD, Language.EN, List.of(Drawn.samples().getFirst().with(network)));
        return assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(new ViewRequest(usual.view(), usual.networks(), ViewChoices.NONE.withCapacity(capacity)), ViewCase.COLUMN)).diagram();
    }

    @Test
    void a_title_has_the_range_that_the_table_beside_it_has() {
        for (int capacity : List.of(10, 15, 20)) {
            Diagram figure = silent(capacity);
            List<String> cell = List.of(said(figure, "table-" + capacity + "-0").split(" · "));
            List<String> most = List.of(cell.getFirst().split("–"));
            int perhaps = Integer.parseInt(most.getLast()) - Integer.parseInt(most.getFirst());
            assertTrue(perhaps > 0 && figure.title().contains(perhaps == 1 ? "perhaps one other" : "perhaps " + perhaps + " others"), () -> figure.title() + cell);
            assertTrue(cell.getLast().contains("–") && figure.title().contains(" have " + cell.getLast() + " strong ties"), () -> figure.title() + cell);
        }
    }

    @Test
    void where_nobody_is_over_for_certain_the_title_says_of_how_many_it_is_unknown() {
        Diagram figure = silent(35);
        assertTrue(said(figure, "table-35-0").startsWith("0–9 · ") && figure.title().startsWith("Of 9 access organisations it is unknown"), figure.title());
    }

    @Test
    void a_title_by_sector_names_nobody() {
        assertEquals("Network I: Centre for Youth and Family 1 and Preventive youth health care & prevention 1 together have 56 strong ties above the capacity of 20",
                diagram(ViewChoices.NONE.with(NameMode.SECTOR)).title());
    }

    @Test
    void a_title_beside_a_table_of_several_networks_says_of_which_it_is() {
        ViewRequest usual = ViewCase.request(StudyView.OVERLOAD, Language.EN, List.of(Drawn.samples().getLast(), Drawn.samples().getFirst()));
        Diagram figure = assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(usual, ViewCase.COLUMN)).diagram();
        assertEquals("Network III: no access organisation has more than 20 strong ties", figure.title());
        assertEquals("2 · 56", said(figure, "table-20-1"));
    }

    @Test
    void a_higher_capacity_leaves_fewer_over_it_and_one_above_all_leaves_nobody() {
        assertEquals("Network I: CJG Meerwoude has 21 strong ties above the capacity of 40", diagram(ViewChoices.NONE.withCapacity(40)).title());
        assertEquals("Network I: no access organisation has more than 70 strong ties", diagram(ViewChoices.NONE.withCapacity(70)).title());
        assertInstanceOf(ViewOutcome.Absent.class, ViewFigures.of(new ViewRequest(StudyView.OVERLOAD,
                ViewCase.request(StudyView.OVERLOAD, Language.EN, Drawn.samples()).networks(), ViewChoices.NONE.withCapacity(0)), ViewCase.COLUMN));
    }

    @Test
    void where_two_directions_are_two_ties_it_is_partners_that_are_held_against_the_capacity_and_so_they_are_called() {
        ViewRequest usual = ViewCase.request(StudyView.OVERLOAD, Language.EN, Drawn.samples().subList(2, 3));
        ViewChoices referral = ViewChoices.NONE.withLayers(List.of(new LayerId("referral"))).withCapacity(30);
        Diagram figure = assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(new ViewRequest(usual.view(), usual.networks(), referral), ViewCase.COLUMN)).diagram();
        assertEquals("No access organisation has more than 30 partners in client referral", figure.title());
        assertEquals("The other 11 access organisations, by their number of partners in client referral", said(figure, "strip-head"));
    }

    @Test
    void where_many_are_over_a_low_capacity_it_is_said_how_many_have_no_bar() {
        assertTrue(said(diagram(ViewChoices.NONE.withCapacity(2)), "more").startsWith("and "));
    }

    @Test
    void those_next_to_who_are_over_have_a_bar_and_no_name_stands_over_a_disc() {
        for (int sample = 0; sample < 3; sample++) {
            Diagram figure = ViewCase.of(StudyView.OVERLOAD, Language.NL, Drawn.samples().subList(sample, sample + 1), "", ViewCase.COLUMN).diagram();
            assertEquals(5, figure.marks().stream().filter(mark -> mark.id().value().matches("over-bar-\\d")).count());
            List<Mark.Label> names = figure.marks().stream().flatMap(Mark::labels).filter(label -> label.id().value().startsWith("strip-name-")).toList();
            assertTrue(names.stream().noneMatch(name -> figure.marks().stream().anyMatch(mark -> mark instanceof Mark.Disc disc && disc.bounds().touches(name.letters()))), names.toString());
        }
    }
}
