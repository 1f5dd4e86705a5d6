package samenspel.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.measure.KnownTies;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.RandomNetworks;
import samenspel.network.Tie;
import samenspel.network.WaveId;

class ScenarioOutcomeTest {
    private static final LayerId STRONG = new LayerId("strong");
    private static final WaveId LATER = new WaveId("2019");
    private static final OrganisationId CJG = new OrganisationId("cjg01");

    private static final List<Tried> TRIED = tried();

    /// A scenario of a network, with what it starts from.
    private record Tried(Network network, PresentTies present, ScenarioChoice choice) {
        Set<Pair> data() {
            Layer layer = network.layer(choice.layer()).orElseThrow();
            return network.ties(layer, choice.wave()).stream().map(Tie::pair).map(Pair::unordered).collect(Collectors.toCollection(TreeSet::new));
        }

        ScenarioOutcome outcome() {
            return ScenarioOutcome.of(present, choice);
        }
    }

    private static Tried sample(int which, int members) {
        Network network = Drawn.samples().get(which).network();
        Layer layer = network.layer(STRONG).orElseThrow();
        CoreProposal proposal = new CoreProposals(network, layer, List.of(CJG)).of(ProposalKind.SECTORS, members, LATER, false);
        return new Tried(network, PresentTies.of(network, layer, LATER), ScenarioChoice.of(List.of(CJG), proposal.core(), STRONG, LATER));
    }

    /// Networks of chance with every rule for core and periphery, and the samples.
    private static List<Tried> tried() {
        List<Tried> all = new ArrayList<>(List.of(sample(0, 12), sample(1, 12), sample(2, 20)));
        LongStream.range(1, 13).forEach(seed -> {
            Network network = RandomNetworks.of(seed);
            for (Layer layer : network.layers()) {
                PresentTies present = PresentTies.of(network, layer, network.waves().getLast().id());
                List<OrganisationId> ids = present.ids();
                PairRule rule = PairRule.values()[(int) (seed % 4)];
                ScenarioRules rules = new ScenarioRules(rule, PairRule.values()[(int) (seed / 4 % 4)], seed % 2 == 0 ? PairRule.ALL : PairRule.AS_IS, seed % 3 == 0 ? PairRule.AS_IS : PairRule.ONE);
                int third = Math.max(1, ids.size() / 4);
                ScenarioChoice choice = new ScenarioChoice(ids.subList(0, Math.min(1, ids.size())), ids.subList(Math.min(1, ids.size()), Math.min(ids.size(), 1 + third)), layer.id(), present.wave(), rules, Capacity.of(3));
                all.add(new Tried(network, present, choice));
            }
        });
        return all;
    }

    private static Set<Pair> pairs(ScenarioOutcome outcome, Set<PlannedTie.What> what) {
        return outcome.ties().stream().filter(tie -> what.contains(tie.what())).map(PlannedTie::pair).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Pair> then(ScenarioOutcome outcome) {
        return pairs(outcome, Set.of(PlannedTie.What.KEEP, PlannedTie.What.MAKE));
    }

    @Test
    void ties_that_stay_or_are_let_go_are_the_data_and_those_to_make_are_not_in_it() {
        for (Tried one : TRIED) {
            ScenarioOutcome outcome = one.outcome();
            assertEquals(one.data(), pairs(outcome, Set.of(PlannedTie.What.KEEP, PlannedTie.What.LET_GO)));
            assertTrue(outcome.ties(PlannedTie.What.MAKE).stream().noneMatch(tie -> one.data().contains(tie.pair())));
        }
    }

    @Test
    void without_a_core_or_a_team_the_scenario_is_the_data() {
        for (Tried one : TRIED) {
            for (ScenarioChoice empty : List.of(one.choice().withCore(List.of()), one.choice().withTeams(List.of()))) {
                ScenarioOutcome outcome = ScenarioOutcome.of(one.present(), empty);
                assertEquals(List.of(), outcome.work());
                assertEquals(one.data(), then(outcome));
            }
        }
    }

    @Test
    void where_the_scenario_is_the_data_nobody_can_lose_a_path_or_be_further_away_whatever_the_unknown_ties_are() {
        for (Tried one : TRIED) {
            ScenarioOutcome outcome = ScenarioOutcome.of(one.present(), one.choice().withCore(List.of()));
            assertEquals(Possible.then(0, 0), outcome.possible(ScenarioNumber.LOST_PATH));
            assertEquals(Possible.then(0, 0), outcome.possible(ScenarioNumber.FARTHER));
        }
    }

    @Test
    void distances_parts_and_who_is_reached_are_those_jgrapht_finds() {
        for (Tried one : TRIED) {
            ScenarioOutcome outcome = one.outcome();
            agrees(outcome.now(), graph(one, one.data()), one);
            agrees(outcome.then(), graph(one, then(outcome)), one);
        }
    }

    private static Graph<OrganisationId, DefaultEdge> graph(Tried one, Set<Pair> pairs) {
        Graph<OrganisationId, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        one.present().ids().forEach(graph::addVertex);
        pairs.forEach(pair -> graph.addEdge(pair.from(), pair.to()));
        return graph;
    }

    private static void agrees(Reach reach, Graph<OrganisationId, DefaultEdge> graph, Tried tried) {
        List<OrganisationId> ids = tried.present().ids();
        long pairs = 0;
        long steps = 0;
        for (OrganisationId from : ids) {
            var paths = new BFSShortestPath<>(graph).getPaths(from);
            for (OrganisationId to : ids) {
                double length = paths.getWeight(to);
                pairs += !from.equals(to) && Double.isFinite(length) ? 1 : 0;
                steps += Double.isFinite(length) ? (long) length : 0;
            }
        }
        List<OrganisationId> teams = tried.choice().teams().stream().filter(graph::containsVertex).toList();
        var ofTeams = teams.stream().map(team -> new BFSShortestPath<>(graph).getPaths(team)).toList();
        long near = ids.stream().filter(id -> !teams.contains(id)).filter(id -> ofTeams.stream().anyMatch(paths -> paths.getWeight(id) <= 2)).count();
        var inspector = new ConnectivityInspector<>(graph);
        assertEquals(List.of((long) graph.edgeSet().size(), pairs / 2, steps / 2, near, (long) inspector.connectedSets().size()),
                List.of((long) reach.ties(), reach.pairs(), reach.steps(), (long) reach.withinTwo(), (long) reach.parts()));
        assertEquals(inspector.connectedSets().stream().mapToInt(Set::size).max().orElse(0), reach.largest());
        assertEquals(ids.stream().filter(id -> graph.degreeOf(id) == 0).count(), reach.alone());
    }

    @Test
    void who_is_cut_off_when_one_of_the_core_drops_out_has_no_path_to_a_team_any_more() {
        for (Tried one : TRIED) {
            ScenarioOutcome outcome = one.outcome();
            for (DropOut gone : outcome.dropOuts()) {
                Graph<OrganisationId, DefaultEdge> graph = graph(one, then(outcome));
                Set<OrganisationId> before = reached(graph, one.choice());
                graph.removeVertex(gone.core());
                before.removeAll(reached(graph, one.choice()));
                before.remove(gone.core());
                assertEquals(List.copyOf(before), gone.cutOff());
                assertEquals(new ConnectivityInspector<>(graph).connectedSets().size(), gone.parts());
            }
        }
    }

    private static Set<OrganisationId> reached(Graph<OrganisationId, DefaultEdge> graph, ScenarioChoice choice) {
        Set<OrganisationId> reached = new TreeSet<>();
        choice.teams().stream().filter(graph::containsVertex).forEach(team -> reached.addAll(new ConnectivityInspector<>(graph).connectedSetOf(team)));
        return reached;
    }

    @Test
    void the_first_sample_begins_at_the_published_ties_and_ends_at_those_of_its_rules() {
        ScenarioOutcome outcome = sample(0, 12).outcome();
        Map<ScenarioNumber, ScenarioOutcome.Value> numbers = outcome.numbers();
        assertEquals(new ScenarioOutcome.Value(61, 17, true), numbers.get(ScenarioNumber.TEAM_TIES));
        assertEquals(new ScenarioOutcome.Value(35, 20, false), numbers.get(ScenarioNumber.CORE_MOST));
        assertEquals(65, value(numbers, ScenarioNumber.TO_LET_GO));
        assertEquals(49, value(numbers, ScenarioNumber.TO_MAKE));
        assertEquals(232, value(numbers, ScenarioNumber.KEPT));
        assertEquals(new ScenarioOutcome.Value(113, 132, true), numbers.get(ScenarioNumber.WITHIN_TWO));
        assertEquals(new ScenarioOutcome.Value(13, 0, true), numbers.get(ScenarioNumber.ALONE));
        assertEquals(new ScenarioOutcome.Value(14, 1, true), numbers.get(ScenarioNumber.PARTS));
        assertEquals(2.73, outcome.now().meanDistance(), 0.005);
        assertEquals(3.21, outcome.then().meanDistance(), 0.02);
    }

    @Test
    void a_number_of_today_lies_between_what_it_can_be_whichever_of_the_unknown_ties_are_there() {
        int unknown = 0;
        for (Tried one : TRIED) {
            ScenarioOutcome outcome = one.outcome();
            List<Pair> doubts = List.copyOf(KnownTies.of(one.network(), one.network().layer(one.choice().layer()).orElseThrow(), one.choice().wave()).unknownPairs());
            for (int some = 1; some <= 4; some++) {
                Set<Pair> there = new TreeSet<>(one.data());
                for (int at = 0; at < doubts.size(); at++) {
                    if (some == 4 || (at * 7 + some) % (some + 1) == 0) {
                        there.add(doubts.get(at).unordered());
                    }
                }
                unknown += there.size() - one.data().size();
                within(outcome, graph(one, there), one);
            }
        }
        assertTrue(unknown > 100, "of networks in which nobody was silent");
    }

    private static void within(ScenarioOutcome outcome, Graph<OrganisationId, DefaultEdge> graph, Tried tried) {
        List<OrganisationId> teams = tried.choice().teams().stream().filter(graph::containsVertex).toList();
        var ofTeams = teams.stream().map(team -> new BFSShortestPath<>(graph).getPaths(team)).toList();
        long near = tried.present().ids().stream().filter(id -> !teams.contains(id)).filter(id -> ofTeams.stream().anyMatch(paths -> paths.getWeight(id) <= 2)).count();
        long alone = tried.present().ids().stream().filter(id -> graph.degreeOf(id) == 0).count();
        long most = teams.stream().mapToLong(graph::degreeOf).max().orElse(0);
        Map<ScenarioNumber, Long> counted = Map.of(ScenarioNumber.WITHIN_TWO, near, ScenarioNumber.ALONE, alone, ScenarioNumber.TEAM_TIES, most, ScenarioNumber.TIES, (long) graph.edgeSet().size(),
                ScenarioNumber.PARTS, (long) new ConnectivityInspector<>(graph).connectedSets().size());
        counted.forEach((number, value) -> {
            Possible possible = outcome.possible(number);
            assertTrue(possible.nowLeast() <= value && value <= possible.nowMost(), number + " " + value + " " + possible);
        });
    }

    @Test
    void what_is_known_of_the_samples_stays_and_what_is_not_is_a_range() {
        ScenarioOutcome outcome = sample(0, 12).outcome();
        assertEquals(new Possible(61, 61, 17, 17), outcome.possible(ScenarioNumber.TEAM_TIES));
        assertEquals(new Possible(113, 117, 132, 132), outcome.possible(ScenarioNumber.WITHIN_TWO));
        assertEquals(new Possible(9, 13, 0, 0), outcome.possible(ScenarioNumber.ALONE));
        assertEquals(new Possible(10, 14, 1, 1), outcome.possible(ScenarioNumber.PARTS));
        assertFalse(outcome.possible(ScenarioNumber.DISTANCE).isKnown());
        CoreProposal proposal = new CoreProposals(Drawn.samples().getFirst().network(), Drawn.samples().getFirst().network().layer(STRONG).orElseThrow(), List.of(CJG)).of(ProposalKind.REACH, 0, new WaveId("2018"), false);
        assertEquals(List.of("k07", "k09", "o06", "o15", "s04", "s10", "s19", "sb12"), proposal.doubtful().stream().map(OrganisationId::value).toList());
        assertEquals(9, proposal.tieless().size());
    }

    @Test
    void a_number_of_known_ties_lies_between_what_it_can_be_and_one_by_rule_is_known() {
        for (Tried one : TRIED) {
            ScenarioOutcome outcome = one.outcome();
            outcome.numbers().forEach((number, value) -> {
                Possible possible = outcome.possible(number);
                assertTrue(Double.isNaN(possible.thenMost()) || possible.thenLeast() <= value.then() && value.then() <= possible.thenMost(), number + " " + value + " " + possible);
                assertTrue(!value.byRule() || possible.thenLeast() == possible.thenMost(), number + " " + possible);
            });
        }
    }

    private static double value(Map<ScenarioNumber, ScenarioOutcome.Value> numbers, ScenarioNumber number) {
        return Objects.requireNonNull(numbers.get(number)).then();
    }

    @Test
    void a_number_said_to_follow_from_the_rules_does() {
        for (Tried one : TRIED) {
            ScenarioOutcome outcome = one.outcome();
            outcome.numbers().forEach((number, value) -> {
                double expected = switch (number) {
                    case TEAM_TIES -> outcome.count(IntegrationRole.CORE);
                    case WITHIN_TWO -> outcome.roles().size() - outcome.count(IntegrationRole.TEAM);
                    case PARTS -> 1;
                    default -> 0;
                };
                assertTrue(!value.byRule() || value.then() == expected, number + " " + one.choice());
            });
        }
    }

    @Test
    void a_capacity_that_cannot_be_kept_is_said() {
        Tried one = sample(0, 20);
        ScenarioOutcome outcome = ScenarioOutcome.of(one.present(), one.choice().withCapacity(8));
        assertTrue(!outcome.over().isEmpty() && outcome.over().stream().allMatch(over -> over.then() > 8));
        assertEquals(outcome.over().size(), value(outcome.numbers(), ScenarioNumber.OVER));
    }

    @Test
    void every_core_organisation_under_a_capacity_within_reach_keeps_it() {
        assertEquals(List.of(), sample(0, 12).outcome().over());
    }
}
