package samenspel.study.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.SilentStudies;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.scenario.Capacity;
import samenspel.scenario.PairRule;
import samenspel.scenario.PlannedTie;
import samenspel.scenario.PresentTies;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioNumber;
import samenspel.scenario.ScenarioOutcome;
import samenspel.scenario.ScenarioRules;
import samenspel.scenario.ScenarioStart;
import samenspel.study.privacy.Masking;
import samenspel.study.privacy.Naming;
import samenspel.text.Language;
import samenspel.text.Sheet;

class ScenarioTableTest {
    private static final Network NETWORK = Drawn.samples().getLast().network();
    private static final Layer STRONG = NETWORK.layers().getLast();
    private static final WaveId WAVE = NETWORK.waves().getLast().id();
    private static final ScenarioChoice CHOICE = ScenarioStart.of(NETWORK, STRONG, WAVE, Capacity.ASSUMED);

    private static ScenarioOutcome outcome(ScenarioChoice choice) {
        return ScenarioOutcome.of(PresentTies.of(NETWORK, STRONG, WAVE), choice);
    }

    private static ScenarioTable table(ScenarioTable.Kind kind) {
        return new ScenarioTable(kind, NETWORK, List.of(new ScenarioTable.Told("Wielstreek now", outcome(CHOICE)), new ScenarioTable.Told("Fewer", outcome(CHOICE.withCapacity(8)))), NameMode.SHORT);
    }

    @ParameterizedTest
    @EnumSource(ScenarioTable.Kind.class)
    void a_table_without_names_tells_neither_an_organisation_nor_what_a_scenario_is_called(ScenarioTable.Kind kind) {
        assertTrue(table(kind).sheet(Language.NL).toString().contains("Wielstreek"), kind.toString());
        Sheet masked = ((ScenarioTable) Masking.of(table(kind))).sheet(Language.NL);
        assertFalse(masked.toString().contains("Wielstreek"), masked.toString());
    }

    @Test
    void a_confidential_study_keeps_its_tables_in() {
        Network secret = NETWORK.with(NETWORK.profile().withConfidential(true));
        assertTrue(Naming.of(table(ScenarioTable.Kind.COMPARED).of(secret)).isKeptIn(secret));
    }

    @Test
    void a_comparison_has_a_column_for_each_scenario_and_a_row_for_each_number() {
        Sheet sheet = table(ScenarioTable.Kind.COMPARED).sheet(Language.EN);
        assertEquals(List.of("Number", "Wielstreek now", "Fewer", "What it is"), sheet.head());
        assertTrue(sheet.rows().stream().anyMatch(row -> row.equals(List.of(new Sheet.Words("Ties of the team"), new Sheet.Words("20 → 10"), new Sheet.Words("20 → 10"), new Sheet.Words("follows from the rules")))), sheet.rows().toString());
    }

    private static ScenarioOutcome withoutKey(ScenarioChoice choice) {
        Network silent = SilentStudies.silent(NETWORK, SilentStudies.Silent.KEY, _ -> true);
        return ScenarioOutcome.of(PresentTies.of(silent, silent.layer(STRONG.id()).orElseThrow(), WAVE), choice);
    }

    @Test
    void the_work_list_has_the_ties_that_may_be_there_and_would_be_let_go() {
        ScenarioOutcome outcome = withoutKey(CHOICE);
        List<PlannedTie> letGo = outcome.work().stream().filter(tie -> tie.what() == PlannedTie.What.LET_GO).toList();
        assertEquals(outcome.possible(ScenarioNumber.TO_LET_GO).thenMost(), letGo.size());
        assertTrue(letGo.stream().anyMatch(PlannedTie::unknown));
        assertTrue(new ScenarioText(NETWORK, new ScenarioTable.Told("", outcome), NameMode.SHORT, true).words(Language.EN).contains("Let go if they are there, which is unknown ("));
    }

    @Test
    void who_is_over_the_capacity_is_said_with_as_many_as_unknown_ties_may_make_it() {
        ScenarioOutcome outcome = withoutKey(CHOICE.withCapacity(1).with(new ScenarioRules(PairRule.AS_IS, PairRule.AS_IS, PairRule.AS_IS, PairRule.AS_IS)));
        List<ScenarioOutcome.Partners> open = outcome.over().stream().limit(5).filter(one -> one.unknownThen() > 0).toList();
        ScenarioWords words = new ScenarioWords(NETWORK, NameMode.SHORT, Language.EN);
        String said = String.join(" ", words.sentences(outcome));
        assertFalse(open.isEmpty());
        open.forEach(one -> assertTrue(said.contains(words.name(one.organisation()) + " with " + one.then() + "–" + (one.then() + one.unknownThen())), said));
    }

    @Test
    void what_unknown_ties_may_change_stands_from_the_least_to_the_most_in_words_and_tables() {
        assertTrue(said(CHOICE, Language.EN).contains("Within two steps of the team: 48–49 today, 64 in the scenario") && said(CHOICE, Language.NL).contains("relaties zijn nu onbekend"), said(CHOICE, Language.EN));
        String numbers = table(ScenarioTable.Kind.NUMBERS).sheet(Language.EN).rows().toString();
        assertTrue(numbers.contains("48–49") && numbers.contains("6–8") && numbers.contains("3.07, along known ties"), numbers);
        assertTrue(table(ScenarioTable.Kind.COMPARED).sheet(Language.EN).rows().toString().contains("5–7 → 0"));
        assertEquals("Unknown besides", table(ScenarioTable.Kind.PARTNERS).sheet(Language.EN).head().get(3));
    }

    @Test
    void a_comparison_says_of_each_scenario_the_layer_wave_team_and_rules_and_that_ties_differ() {
        ScenarioChoice earlier = CHOICE.in(NETWORK.layers().getFirst().id(), NETWORK.waves().getFirst().id()).with(ScenarioRules.USUAL.withCoreCore(PairRule.ALL));
        ScenarioOutcome other = ScenarioOutcome.of(PresentTies.of(NETWORK, NETWORK.layers().getFirst(), NETWORK.waves().getFirst().id()), earlier);
        Sheet sheet = new ScenarioTable(ScenarioTable.Kind.COMPARED, NETWORK, List.of(new ScenarioTable.Told("Alpha", outcome(CHOICE)), new ScenarioTable.Told("Alpha 2", other)), NameMode.SHORT).sheet(Language.EN);
        List<String> rows = sheet.rows().stream().map(row -> row.stream().map(cell -> cell instanceof Sheet.Words(String text) ? text : cell.toString()).collect(Collectors.joining("|"))).toList();
        assertTrue(rows.containsAll(List.of("Layer|Strong tie|Content information|chosen", "Wave|2019|2018|chosen", "Team|CJG Wielstreek|CJG Wielstreek|chosen", "Within the core|as they are|all of them tied|chosen")), rows.toString());
        assertTrue(sheet.notes().getFirst().contains("not all of the same layer and wave"), sheet.notes().toString());
        assertEquals(1, table(ScenarioTable.Kind.COMPARED).sheet(Language.EN).notes().size());
    }

    @Test
    void who_is_chosen_and_not_there_is_left_out_and_that_is_said() {
        ScenarioChoice stranger = CHOICE.withCore(List.of(CHOICE.core().getFirst(), new OrganisationId("gone")));
        assertTrue(new ScenarioWords(NETWORK, NameMode.SHORT, Language.EN).sentences(outcome(stranger)).contains("1 organisation chosen is no longer in the network and left out."));
    }

    private static String said(ScenarioChoice choice, Language language) {
        return String.join("\n", new ScenarioWords(NETWORK, NameMode.SHORT, language).sentences(outcome(choice)));
    }

    private static List<OrganisationId> ids(String... ids) {
        return Stream.of(ids).map(OrganisationId::new).toList();
    }

    @Test
    void nobody_is_said_to_reach_the_team_who_has_no_path_to_it() {
        ScenarioRules apart = ScenarioRules.USUAL.withTeamCore(PairRule.NONE);
        for (List<OrganisationId> teams : List.of(ids("cjg01"), ids("cjg01", "jgz01"))) {
            ScenarioChoice nobody = ScenarioChoice.of(teams, ids("s01", "g01"), STRONG.id(), WAVE).with(apart);
            String said = said(nobody, Language.EN);
            assertTrue(said.contains("In the scenario nobody has a path to the team.") && !said.contains("still reach") && !said.contains("further from"), said);
            assertTrue(said(nobody, Language.NL).contains("In het scenario heeft niemand een weg naar het team."));
            String some = said(nobody.with(new ScenarioRules(PairRule.AS_IS, PairRule.AS_IS, PairRule.AS_IS, PairRule.AS_IS)), Language.EN);
            assertTrue(some.contains("have no path to the team along known ties: ") && !some.contains("the others still reach the team"), some);
        }
        assertFalse(said(CHOICE, Language.EN).contains("no path"));
    }

    @Test
    void who_is_left_out_is_said_where_nobody_else_is_chosen_and_nothing_is_said_to_follow_from_rules() {
        for (ScenarioChoice choice : List.of(CHOICE.withTeams(ids("gone")), CHOICE.withCore(ids("gone")))) {
            String said = said(choice, Language.EN);
            assertTrue(said.contains("left out") && said.contains("everything stays as it is") && !said.contains("Local team: ."), said);
            assertTrue(outcome(choice).numbers().values().stream().noneMatch(ScenarioOutcome.Value::byRule), said);
        }
    }

    @Test
    void a_number_of_one_of_several_teams_is_said_to_be_that() {
        ScenarioChoice two = ScenarioChoice.of(ids("cjg01", "jgz01"), ids("s01", "s02", "g01"), STRONG.id(), WAVE);
        ScenarioTable table = new ScenarioTable(ScenarioTable.Kind.NUMBERS, NETWORK, List.of(new ScenarioTable.Told("Two", outcome(two))), NameMode.SHORT);
        assertTrue(table.sheet(Language.EN).rows().toString().contains("Most ties of one of the teams") && !table.sheet(Language.EN).rows().toString().contains("Ties of the team"));
        assertTrue(table.of(ScenarioTable.Kind.COMPARED).sheet(Language.NL).rows().toString().contains("Meeste relaties van één van de teams"));
    }

    @Test
    void nobody_is_said_to_stay_over_a_capacity_who_was_under_it() {
        ScenarioChoice few = CHOICE.withCore(ids("g01")).withCapacity(8);
        assertTrue(said(few, Language.EN).contains("In team or core 1 is over it: "), said(few, Language.EN));
        assertFalse(said(few, Language.NL).contains("blijft er 1 boven"));
    }

    @Test
    void each_of_the_core_says_who_is_cut_off_and_into_how_many_parts_the_others_fall_without_it() {
        Sheet sheet = table(ScenarioTable.Kind.PARTNERS).sheet(Language.EN);
        assertEquals(List.of("Cut off without it", "Parts without it"), sheet.head().subList(6, 8));
        assertEquals(List.of(new Sheet.Words(""), new Sheet.Words("")), sheet.rows().getFirst().subList(6, 8));
        assertTrue(sheet.rows().stream().anyMatch(row -> row.get(0).equals(new Sheet.Words("HP Molenkerke")) && row.subList(6, 8).equals(List.of(new Sheet.Whole(3), new Sheet.Whole(4)))), sheet.rows().toString());
    }
}
