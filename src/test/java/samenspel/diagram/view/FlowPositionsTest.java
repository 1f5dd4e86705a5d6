package samenspel.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Dash;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.layout.Point;
import samenspel.measure.Ranking;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.network.kind.MunicipalTask;
import samenspel.text.Language;

class FlowPositionsTest {
    private static final Network NETWORK = Drawn.samples().getFirst().network();

    private static FlowPositions flow(String layer) {
        return FlowPositions.of(NETWORK, NETWORK.layer(new LayerId(layer)).orElseThrow(), new WaveId("2018"));
    }

    @Test
    void content_is_spread_and_administration_gathers() {
        assertEquals(0.1035, flow("content").centralisation().orElseThrow(), 0.00005);
        assertEquals(0.688, flow("administrative").centralisation().orElseThrow(), 0.0005);
    }

    @Test
    void a_shared_place_counts_wholly_unless_that_makes_more_than_five() {
        FlowPositions content = flow("content");
        assertEquals(List.of(5, 167, 1440), List.of(content.first().size(), content.foremost().size(), content.pairs()));
        FlowPositions administrative = flow("administrative");
        assertEquals(List.of(2, 177, 480), List.of(administrative.first().size(), administrative.foremost().size(), administrative.pairs()));
    }

    @Test
    void the_leading_department_has_no_key_position_in_either_flow() {
        Ranking.Ranked content = flow("content").places().of(new OrganisationId("g01")).orElseThrow();
        Ranking.Ranked administrative = flow("administrative").places().of(new OrganisationId("g01")).orElseThrow();
        assertEquals("65 22.0 24 8.0", content.rank() + " " + content.value() + " " + administrative.rank() + " " + administrative.value());
    }

    private static Diagram diagram() {
        ViewRequest request = ViewCase.request(StudyView.FLOWS, Language.EN, Drawn.samples().subList(0, 1));
        return assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(request, ViewCase.COLUMN)).diagram();
    }

    private static Point centre(Diagram figure, String id) {
        return figure.marks().stream().filter(mark -> mark.id().value().equals(id)).map(Mark.Disc.class::cast).findFirst().orElseThrow().centre();
    }

    @Test
    void everybody_stands_at_one_angle_in_both_flows_and_nearer_the_more_partners_it_has() {
        Diagram figure = diagram();
        Point left = centre(figure, "flow-0-ring-0");
        Point right = centre(figure, "flow-1-ring-0");
        for (String id : Stream.of("o05", "s07", "h03").toList()) {
            Point one = centre(figure, "flow-0-disc-" + id);
            Point other = centre(figure, "flow-1-disc-" + id);
            assertEquals(StrictMath.atan2(one.y() - left.y(), one.x() - left.x()), StrictMath.atan2(other.y() - right.y(), other.x() - right.x()), 1e-9, id);
        }
        double rim = figure.marks().stream().filter(mark -> mark.id().value().equals("flow-1-ring-0")).map(Mark.Disc.class::cast).findFirst().orElseThrow().radius();
        assertEquals(1 - 98 / 134.0, centre(figure, "flow-1-ringed-1").distanceTo(right) / rim, 1e-9);
    }

    @Test
    void the_numbers_can_be_read_off_the_figure() {
        List<String> said = diagram().marks().stream().flatMap(Mark::labels).map(Mark.Label::text).toList();
        assertEquals(List.of(), Stream.of("centralisation 0.10", "centralisation 0.69", "65= · 22 partners", "39= · 25 partners", "2= · 34 partners", "1 · 35 partners",
                "24= · 8 partners", "1 · 98 partners", "2 · 80 partners", "17= · 10 partners").filter(one -> !said.contains(one)).toList());
        assertEquals("Administrative information gathers round few (centralisation 0.69), content information does not (0.10), as far as is known", diagram().title());
    }

    private static Diagram diagram(Network network) {
        return assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(ViewCase.request(StudyView.FLOWS, Language.EN, List.of(Drawn.samples().getFirst().with(network))), ViewCase.COLUMN)).diagram();
    }

    @Test
    void who_leads_and_answered_part_has_no_place_but_those_it_can_have_and_a_broken_outline() {
        Diagram figure = diagram(SilentStudies.silent(NETWORK, SilentStudies.Silent.LEAD, SilentStudies.Way.PART, _ -> true));
        List<String> said = figure.marks().stream().flatMap(Mark::labels).filter(label -> label.id().value().matches("flow-\\d-(place|possible)-0")).map(Mark.Label::text).toList();
        assertEquals(4, said.size());
        assertTrue(said.stream().allMatch(one -> one.matches("\\? · ≥ \\d+ partners|place \\d+–\\d+")), said::toString);
        assertTrue(figure.marks().stream().filter(mark -> mark.id().value().equals("flow-0-ring-of-0")).map(Mark.Disc.class::cast).allMatch(disc -> disc.outline().dash() == Dash.BROKEN));
        assertFalse(figure.description().contains("among the first ten"), figure.description());
    }

    @Test
    void all_that_lead_are_marked_apart_from_each_other_and_told() {
        List<String> leading = List.of("g01", "g03", "g04", "g05", "g06");
        Diagram figure = diagram(NETWORK.with(NETWORK.organisations().stream().map(one -> new Organisation(one.id(), one.name(), one.shortName(), one.sector(), one.subSector(), one.access(), one.level(),
                leading.contains(one.id().value()) ? MunicipalTask.LEADING : one.task())).toList(), NETWORK.fieldwork()));
        List<Mark.Disc> rings = figure.marks().stream().filter(mark -> mark.id().value().startsWith("flow-0-ring-of-")).map(Mark.Disc.class::cast).toList();
        assertEquals(8, rings.size());
        assertTrue(figure.description().contains("Of the 5 leading organisations, number 1 is in neither among the first ten, as far as is known."), figure.description());
        for (Mark.Disc one : rings.subList(0, leading.size())) {
            assertTrue(rings.subList(0, leading.size()).stream().noneMatch(other -> other != one && other.centre().distanceTo(one.centre()) < 1.7 * one.radius()), one.id()::value);
        }
    }

    @Test
    void that_who_leads_has_no_key_position_is_said_and_every_name_of_the_table_stands_whole() {
        Drawn.samples().forEach(sample -> {
            Diagram figure = ViewCase.of(StudyView.FLOWS, Language.EN, List.of(sample), "", ViewCase.COLUMN).diagram();
            String words = String.join(" ", figure.marks().stream().flatMap(Mark::labels).map(Mark.Label::text).toList());
            assertTrue(words.contains("The leading organisation (1) is in neither among the first ten") && words.contains("2 Inkoop & contract"), words);
        });
    }
}
