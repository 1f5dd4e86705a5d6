package samenspel.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.text.Language;

class TopTenTest {
    /// Codes of sectors in the order that was published.
    private static final List<String> PUBLISHED = List.of("CJG S JB G JGZ O O G S H", "O O H S S V S S SB CJG", "SB H S JGZ G G G S CJG S");
    private static final List<String> PARTNERS = List.of("78 58 54 51 47 44 41 38 36 33", "52 48 45 42 39 37 35 33 31 29", "34 32 30 28 26 24 22 20 18 16");
    private static final WaveId FIRST = new WaveId("2018");

    private static TopTen top(Network network, String layer, WaveId wave) {
        List<OrganisationId> lit = network.organisations().stream().filter(one -> one.sector().value().equals("CJG")).map(Organisation::id).toList();
        return TopTen.of(network, network.layer(new LayerId(layer)).orElseThrow(), wave, Optional.of(new WaveId("2019")), false, lit);
    }

    @Test
    void the_published_order_of_sectors_comes_out() {
        for (int at = 0; at < 3; at++) {
            Network network = Drawn.samples().get(at).network();
            List<TopTen.Row> rows = top(network, "referral", FIRST).rows();
            assertEquals(PUBLISHED.get(at), rows.stream().map(row -> network.organisation(row.organisation()).orElseThrow().sector().value()).collect(Collectors.joining(" ")));
            assertEquals(PARTNERS.get(at), rows.stream().map(row -> "" + row.partners()).collect(Collectors.joining(" ")));
        }
    }

    @Test
    void the_published_order_can_be_read_off_the_figure() {
        Diagram figure = diagram(ViewChoices.NONE);
        for (int at = 0; at < 3; at++) {
            String column = "column-" + at + "-";
            assertEquals(PUBLISHED.get(at), column(figure, column, "-disc-code"));
            assertEquals(PARTNERS.get(at), column(figure, column, "-partners"));
        }
        assertEquals("In two of three networks the CJG is not among the first three in client referrals, as far as is known", figure.title());
    }

    /// Words of marks from the top of a column to its foot; ids have no names in them, so by place.
    private static String column(Diagram figure, String column, String part) {
        int at = Integer.parseInt(column.replaceAll("\\D", ""));
        double width = figure.page().width() / 3;
        return figure.marks().stream().flatMap(Mark::labels).filter(label -> label.start().x() > at * width && label.start().x() < (at + 1) * width)
                .filter(label -> part.equals("-disc-code") ? label.role() == samenspel.diagram.MarkRole.CODE : isPartners(label))
                .sorted(java.util.Comparator.comparingDouble(label -> label.start().y())).map(Mark.Label::text).collect(Collectors.joining(" "));
    }

    private static boolean isPartners(Mark.Label label) {
        return label.text().matches("\\d\\d") && label.lettering().weight() == samenspel.diagram.Weight.SEMI_BOLD && label.lettering().size() < 8.5 && Integer.parseInt(label.text()) > 11;
    }

    private static Diagram diagram(ViewChoices choices) {
        ViewRequest usual = ViewCase.request(StudyView.TOP_TEN, Language.EN, Drawn.samples());
        return assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(new ViewRequest(usual.view(), usual.networks(), choices), ViewCase.COLUMN)).diagram();
    }

    @Test
    void places_that_are_shared_are_called_so_in_the_other_wave() {
        TopTen second = top(Drawn.samples().get(1).network(), "referral", FIRST);
        TopTen.Row cjg = second.rows().getLast();
        assertTrue(cjg.lit() && cjg.rank() == 10 && !cjg.shared());
        assertEquals(8, cjg.later().orElseThrow().rank());
        assertTrue(cjg.later().orElseThrow().shared());
    }

    @Test
    void equals_on_the_edge_all_stand_above_the_line() {
        for (Network network : Drawn.samples().stream().map(one -> one.network()).toList()) {
            for (Layer layer : network.layers()) {
                TopTen top = TopTen.of(network, layer, FIRST, Optional.empty(), false, List.of());
                int last = top.rows().getLast().partners();
                assertTrue(top.cut() > 0 || top.next().orElseThrow().partners() < last, layer.id().value());
                assertTrue(IntStream.range(1, top.rows().size()).allMatch(at -> top.rows().get(at).partners() <= top.rows().get(at - 1).partners()));
            }
        }
    }

    @Test
    void who_stands_out_but_not_among_the_ten_is_below_the_line_with_its_place() {
        Network network = Drawn.samples().getFirst().network();
        OrganisationId leading = new OrganisationId("g01");
        TopTen top = TopTen.of(network, network.layer(new LayerId("content")).orElseThrow(), FIRST, Optional.empty(), false, List.of(leading));
        assertEquals(List.of(leading), top.outside().stream().map(TopTen.Row::organisation).toList());
        assertEquals(65, top.outside().getFirst().rank());
        assertTrue(top.outside().getFirst().shared());
        assertEquals(22, top.outside().getFirst().partners());
    }

    @Test
    void a_layer_that_a_network_has_not_is_said() {
        ViewRequest usual = ViewCase.request(StudyView.TOP_TEN, Language.EN, Drawn.samples());
        ViewOutcome outcome = ViewFigures.of(new ViewRequest(usual.view(), usual.networks(), ViewChoices.NONE.withLayers(List.of(new LayerId("money")))), ViewCase.COLUMN);
        assertEquals("Network I has no layer money. It has: content, administrative, referral, basic, strong.", assertInstanceOf(ViewOutcome.Absent.class, outcome).why());
    }

    private static Diagram diagram(SilentStudies.Way way, SilentStudies.Silent silent) {
        Network network = SilentStudies.silent(Drawn.samples().getFirst().network(), silent, way, _ -> true);
        ViewRequest request = ViewCase.request(StudyView.TOP_TEN, Language.EN, List.of(Drawn.samples().getFirst().with(network)));
        return assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(request, ViewCase.COLUMN)).diagram();
    }

    @ParameterizedTest
    @EnumSource(value = SilentStudies.Way.class, names = {"NOT_ANSWERED", "PART"})
    void who_did_not_answer_everything_has_no_place_but_those_it_can_have(SilentStudies.Way way) {
        Diagram figure = diagram(way, SilentStudies.Silent.KEY);
        List<String> said = figure.marks().stream().flatMap(Mark::labels).map(Mark.Label::text).toList();
        assertTrue(said.contains("?") && said.stream().anyMatch(one -> one.matches("place 1–\\d+")) && said.stream().noneMatch("1"::equals), said::toString);
        assertEquals("Top ten in client referrals, 2018", figure.title());
        assertTrue(said.stream().filter(one -> one.startsWith("≥ ")).count() == 2, said::toString);
    }

    @Test
    void only_who_answered_everything_is_said_to_have_so_many_more_at_most() {
        String said = diagram(SilentStudies.Way.PART, SilentStudies.Silent.KEY).description();
        assertTrue(said.contains("Who answered everything has up to 9 partners more in 2018"), said);
    }

    @Test
    void a_network_without_a_centre_for_youth_has_who_leads_stand_out() {
        Network network = Drawn.samples().getFirst().network();
        List<Organisation> without = network.organisations().stream().filter(one -> !one.sector().value().equals("CJG")).toList();
        Network other = network.with(without, network.withFieldwork((_, work) -> without(work)).fieldwork());
        ViewRequest request = ViewCase.request(StudyView.TOP_TEN, Language.EN, List.of(Drawn.onCircle(other)));
        assertEquals("The leading organisation stands at place 46 in client referrals, as far as is known", assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(request, ViewCase.COLUMN)).diagram().title());
    }

    private static Fieldwork without(Fieldwork work) {
        Predicate<OrganisationId> gone = id -> id.value().startsWith("cjg");
        TreeMap<OrganisationId, Participation> participation = new TreeMap<>(work.participation());
        participation.keySet().removeIf(gone);
        Map<LayerId, SequencedMap<Pair, Answer>> reports = new TreeMap<>(work.reports());
        reports.replaceAll((_, all) -> {
            SequencedMap<Pair, Answer> left = new TreeMap<>(all);
            left.keySet().removeIf(pair -> gone.test(pair.from()) || gone.test(pair.to()));
            return left;
        });
        TreeMap<OrganisationId, GovernanceForm> perceptions = new TreeMap<>(work.perceptions());
        perceptions.keySet().removeIf(gone);
        return new Fieldwork(participation, perceptions, reports);
    }

    /// One of the first network alone.
    @Test
    void the_title_is_neutral_where_nobody_stands_out() {
        assertEquals("Top ten in client referrals, 2018", diagram(ViewChoices.NONE.withLit(List.of("s28"))).title());
    }
}
