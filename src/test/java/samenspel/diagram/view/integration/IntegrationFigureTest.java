package samenspel.diagram.view.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Dash;
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
import samenspel.layout.Point;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.scenario.Capacity;
import samenspel.scenario.CoreProposals;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.PairRule;
import samenspel.scenario.PresentTies;
import samenspel.scenario.ProposalKind;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioNumber;
import samenspel.scenario.ScenarioOutcome;
import samenspel.scenario.ScenarioRules;
import samenspel.scenario.ScenarioStart;
import samenspel.text.Language;
import samenspel.text.Texts;

class IntegrationFigureTest {
    private static ViewOutcome drawn(ViewChoices choices) {
        ViewRequest usual = ViewCase.request(StudyView.INTEGRATION, Language.EN, Drawn.samples().subList(0, 1));
        return ViewFigures.of(new ViewRequest(usual.view(), usual.networks(), choices), ViewCase.COLUMN);
    }

    private static Diagram figure(ViewChoices choices) {
        return assertInstanceOf(ViewOutcome.Drawn.class, drawn(choices)).diagram();
    }

    private static Map<String, Point> discs(Diagram figure, String panel) {
        List<Mark.Disc> discs = figure.marks().stream().filter(Mark.Disc.class::isInstance).map(Mark.Disc.class::cast).filter(disc -> disc.id().value().startsWith(panel + "-disc-")).toList();
        double left = discs.stream().mapToDouble(disc -> disc.centre().x()).min().orElseThrow();
        return discs.stream().collect(Collectors.toMap(disc -> disc.id().value().substring(panel.length()), disc -> disc.centre().plus(-left, 0)));
    }

    @Test
    void everybody_stands_at_one_place_without_and_with() {
        Diagram figure = figure(ViewChoices.NONE);
        Map<String, Point> without = discs(figure, "without");
        assertEquals(133, without.size());
        discs(figure, "with").forEach((id, point) -> {
            Point other = without.getOrDefault(id, new Point(-1, -1));
            assertTrue(Math.hypot(other.x() - point.x(), other.y() - point.y()) < 1e-6, id);
        });
    }

    private static String said(Diagram figure, String id) {
        return figure.marks().stream().filter(mark -> mark.id().value().equals(id)).map(Mark.Label.class::cast).map(Mark.Label::text).findFirst().orElseThrow();
    }

    @Test
    void the_published_hubs_and_what_becomes_of_them_can_be_read_off() {
        Diagram figure = figure(ViewChoices.NONE);
        assertEquals("A core group of 17 asks for 47–49 new strong ties and lets go of 65", figure.title());
        assertEquals(List.of("61", "17"), List.of(said(figure, "without-disc-cjg01-partners"), said(figure, "with-disc-cjg01-partners")));
        assertEquals(List.of("61 → 17", "35 → 20"), List.of(said(figure, "load-said-0"), said(figure, "load-said-1")));
        assertEquals("65 to let go", said(figure, "without-said"));
        assertTrue(figure.description().contains("By the rules the team has as many ties as the core is large (17): no finding"), figure.description());
    }

    @Test
    void the_title_and_the_heads_say_the_ranges_that_the_table_of_numbers_has() {
        Network network = SilentStudies.silent(Drawn.samples().getFirst().network(), SilentStudies.Silent.THIRD, _ -> true);
        ViewRequest request = ViewCase.request(StudyView.INTEGRATION, Language.EN, List.of(Drawn.samples().getFirst().with(network)));
        Diagram figure = assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(request, ViewCase.COLUMN)).diagram();
        Layer strong = network.layers().getLast();
        WaveId last = network.waves().getLast().id();
        PossibleWords words = new PossibleWords(ScenarioOutcome.of(PresentTies.of(network, strong, last), ScenarioStart.of(network, strong, last, Capacity.ASSUMED)), Texts.in(Language.EN));
        String made = words.then(ScenarioNumber.TO_MAKE);
        String ended = words.then(ScenarioNumber.TO_LET_GO);
        assertTrue(made.contains("–") && ended.contains("–"), made + " " + ended);
        assertTrue(figure.title().contains("asks for " + made + " new strong ties and lets go of " + ended), figure.title());
        assertEquals(ended + " to let go", said(figure, "without-said"));
        assertTrue(said(figure, "with-said").startsWith(made + " to make"));
    }

    @Test
    void lines_are_those_of_the_scenario_one_in_each_picture_that_has_it() {
        Diagram figure = figure(ViewChoices.NONE);
        long without = figure.marks().stream().filter(mark -> mark instanceof Mark.Stroke && mark.id().value().startsWith("without-")).count();
        long with = figure.marks().stream().filter(mark -> mark instanceof Mark.Stroke && mark.id().value().startsWith("with-")).count();
        assertEquals(List.of(297L - 108, 281L - 108), List.of(without, with));
    }

    @Test
    void nobody_of_whom_ties_are_unknown_is_drawn_or_counted_as_without_a_tie() {
        Diagram figure = figure(ViewChoices.NONE);
        long doubtful = figure.marks().stream().filter(mark -> mark instanceof Mark.Disc disc && disc.id().value().startsWith("without-disc-") && disc.outline().dash() == Dash.BROKEN).count();
        assertEquals(4, doubtful);
        assertEquals("perhaps without", said(figure, "legend-doubtful-said"));
        assertTrue(figure.description().contains("today 113–117") && figure.description().contains("along known ties") && figure.description().contains("17 ties are unknown today"), figure.description());
    }

    @Test
    void without_names_each_of_team_and_core_keeps_the_number_that_tells_it_apart() {
        for (ViewChoices choices : List.of(ViewChoices.NONE.with(NameMode.NONE), ViewChoices.NONE.with(NameMode.SECTOR))) {
            List<String> names = figure(choices).marks().stream().flatMap(Mark::labels).map(Mark.Label::text).filter(text -> text.matches("[A-Z][^→]{0,28}\\D \\d+")).toList();
            assertTrue(names.size() > 15 && names.stream().distinct().count() == names.size(), names.toString());
        }
    }

    @Test
    void a_number_of_ties_that_can_be_more_says_so() {
        List<String> said = figure(ViewChoices.NONE).marks().stream().filter(mark -> mark.id().value().startsWith("load-said-")).map(Mark.Label.class::cast).map(Mark.Label::text).toList();
        assertTrue(said.containsAll(List.of("61 → 17", "≥ 9 → 13", "≥ 6 → ≥ 11")), said.toString());
    }

    @Test
    void without_a_team_the_figure_says_what_to_choose() {
        Network network = Drawn.samples().getFirst().network();
        ScenarioChoice nobody = ScenarioStart.of(network, network.layers().getLast(), network.waves().getLast().id(), Capacity.ASSUMED).withTeams(List.of());
        assertTrue(assertInstanceOf(ViewOutcome.Absent.class, drawn(ViewChoices.NONE.with(NamedScenario.notKept(nobody)))).why().contains("Choose which organisations are the local team"));
    }

    @Test
    void by_sector_nobody_is_named() {
        Diagram figure = figure(ViewChoices.NONE.with(NameMode.SECTOR));
        assertTrue(figure.marks().stream().flatMap(Mark::labels).noneMatch(label -> label.text().contains("Meerwoude")), figure.title());
    }

    @Test
    void a_scenario_that_is_given_is_drawn() {
        Network network = Drawn.samples().getFirst().network();
        ScenarioChoice start = ScenarioStart.of(network, network.layers().getLast(), network.waves().getLast().id(), Capacity.ASSUMED);
        assertTrue(figure(ViewChoices.NONE.with(NamedScenario.notKept(start.withCore(start.core().subList(0, 3))))).title().startsWith("A core group of 3 asks for "));
    }

    @Test
    void the_caption_says_which_scenario_is_drawn_and_how_stable_the_usual_core_is() {
        String usual = figure(ViewChoices.NONE).description();
        assertTrue(usual.contains("Core: the usual proposal, of each sector those with most ties, one for each started 12 members; proposed in each wave alone: 6 of 17."), usual);
        assertTrue(usual.contains("the capacity of 20 is assumed"), usual);
        Network network = Drawn.samples().getFirst().network();
        ScenarioChoice few = ScenarioStart.of(network, network.layers().getLast(), network.waves().getLast().id(), Capacity.of(15)).withCore(List.of(new OrganisationId("g01")));
        String kept = figure(ViewChoices.NONE.with(new NamedScenario("One alone", few))).description();
        assertTrue(kept.contains("Scenario “One alone”.") && !kept.contains("usual proposal") && !kept.contains("assumed"), kept);
        assertFalse(figure(ViewChoices.NONE.with(new NamedScenario("One alone", few)).unwritten()).description().contains("One alone"));
    }

    @Test
    void a_scenario_of_a_layer_or_wave_that_is_not_there_says_which() {
        ScenarioChoice choice = ScenarioChoice.of(List.of(new OrganisationId("cjg01")), List.of(), new LayerId("gone"), new WaveId("2019"));
        assertTrue(assertInstanceOf(ViewOutcome.Absent.class, drawn(ViewChoices.NONE.with(new NamedScenario("A", choice)))).why().contains("gone"));
        ScenarioChoice later = choice.in(new LayerId("strong"), new WaveId("2030"));
        assertTrue(assertInstanceOf(ViewOutcome.Absent.class, drawn(ViewChoices.NONE.with(new NamedScenario("A", later)))).why().contains("2030"));
    }

    private static ScenarioChoice choice(ScenarioRules rules, List<String> teams, List<String> core) {
        return ScenarioChoice.of(teams.stream().map(OrganisationId::new).toList(), core.stream().map(OrganisationId::new).toList(), new LayerId("strong"), new WaveId("2019")).with(rules);
    }

    @Test
    void the_caption_says_who_loses_the_path_and_calls_nobody_reached_who_is_not() {
        String said = figure(ViewChoices.NONE.with(NamedScenario.notKept(choice(ScenarioRules.USUAL.withTeamCore(PairRule.NONE), List.of("cjg01"), List.of("s02", "s03"))))).description();
        assertFalse(said.contains("right with ties of the team to a core group"), said);
        assertTrue(said.contains("119–123 lose their path to the team; along known ties: ") && said.contains("In the scenario nobody has a path to the team.") && !said.contains("still reach the team"), said);
    }

    @Test
    void who_is_chosen_and_absent_is_said_with_the_figure() {
        String core = figure(ViewChoices.NONE.with(NamedScenario.notKept(choice(ScenarioRules.USUAL, List.of("cjg01"), List.of("h16", "g01", "gone"))))).description();
        assertTrue(core.contains("1 organisation chosen is not in the network in this wave and left out: ") && core.contains("1 organisation chosen is no longer in the network and left out."), core);
        String team = assertInstanceOf(ViewOutcome.Absent.class, drawn(ViewChoices.NONE.with(NamedScenario.notKept(choice(ScenarioRules.USUAL, List.of("h16"), List.of("g01")))))).why();
        assertTrue(team.contains("nobody of the local team of the scenario is in the network in 2019") && !team.contains("Centre for Youth"), team);
    }

    @Test
    void the_usual_core_of_a_team_that_somebody_chose_is_said_to_be_proposed() {
        Network network = Drawn.samples().getFirst().network();
        WaveId last = network.waves().getLast().id();
        List<OrganisationId> team = List.of(new OrganisationId("g01"));
        List<OrganisationId> core = new CoreProposals(network, network.layers().getLast(), team).of(ProposalKind.SECTORS, ProposalKind.SECTORS.usual(), last, false).core();
        ScenarioChoice choice = ScenarioChoice.of(team, core, network.layers().getLast().id(), last);
        assertTrue(figure(ViewChoices.NONE.with(NamedScenario.notKept(choice))).description().contains("Core: the usual proposal"));
        assertFalse(figure(ViewChoices.NONE.with(NamedScenario.notKept(choice.withCore(core.subList(0, 4))))).description().contains("usual proposal"));
    }
}
