package samenspel.study.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.scenario.Capacity;
import samenspel.scenario.PresentTies;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioOutcome;
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

    @Test
    void who_is_chosen_and_not_there_is_left_out_and_that_is_said() {
        ScenarioChoice stranger = CHOICE.withCore(List.of(CHOICE.core().getFirst(), new OrganisationId("gone")));
        assertTrue(new ScenarioWords(NETWORK, NameMode.SHORT, Language.EN).sentences(outcome(stranger)).contains("1 organisation chosen is not in the network in this wave and left out."));
    }

    @Test
    void each_of_the_core_says_who_is_cut_off_and_into_how_many_parts_the_others_fall_without_it() {
        Sheet sheet = table(ScenarioTable.Kind.PARTNERS).sheet(Language.EN);
        assertEquals(List.of("Cut off without it", "Parts without it"), sheet.head().subList(5, 7));
        assertEquals(List.of(new Sheet.Words(""), new Sheet.Words("")), sheet.rows().getFirst().subList(5, 7));
        assertTrue(sheet.rows().stream().anyMatch(row -> row.get(0).equals(new Sheet.Words("HP Molenkerke")) && row.subList(5, 7).equals(List.of(new Sheet.Whole(3), new Sheet.Whole(4)))), sheet.rows().toString());
    }
}
