package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.network.OrganisationId;
import samenspel.scenario.Capacity;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.PairRule;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioRules;
import samenspel.scenario.ScenarioStart;
import samenspel.scenario.Scenarios;
import samenspel.study.Document;
import samenspel.study.privacy.AnonymousCopy;
import samenspel.study.privacy.CodeKey;
import samenspel.study.privacy.Masking;

class ScenariosFileTest {
    private static final Document SAMPLE = Drawn.samples().getFirst();
    private static final ScenarioChoice CHOICE = ScenarioStart.of(SAMPLE.network(), SAMPLE.network().layers().getLast(), SAMPLE.network().waves().getLast().id(), Capacity.ASSUMED);
    private static final Document WITH = SAMPLE.with(Scenarios.NONE.with(new NamedScenario("Per sector", CHOICE))
            .with(new NamedScenario("Per sector", CHOICE.withCapacity(15).with(ScenarioRules.USUAL.withCoreCore(PairRule.ALL)))));

    private static Document read(String text) {
        return PlacesInRows.parse("x", text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }

    @Test
    void scenarios_are_the_same_when_written_and_read() {
        assertEquals(WITH.scenarios(), read(NetworkFile.write(WITH)).scenarios());
        assertEquals(List.of("Per sector", "Per sector 2"), WITH.scenarios().all().stream().map(NamedScenario::name).toList());
    }

    @Test
    void a_file_without_scenarios_has_none_and_gets_no_such_section() {
        assertTrue(read(NetworkFile.write(SAMPLE)).scenarios().isNone());
        assertFalse(NetworkFile.write(SAMPLE).contains("\"scenarios\""));
    }

    @Test
    void rules_and_capacity_that_are_left_out_are_the_usual_ones() {
        String text = NetworkFile.write(SAMPLE.with(Scenarios.NONE.with(new NamedScenario("A", CHOICE.withCapacity(7)))));
        String brief = text.replaceAll(",\\s*\"capacity\": 7", "").replaceAll(",\\s*\"rules\": \\{[^}]*\\}", "");
        ScenarioChoice choice = read(brief).scenarios().all().getFirst().choice();
        assertEquals(List.of(Capacity.ASSUMED, ScenarioRules.USUAL), List.of(choice.capacity(), choice.rules()));
    }

    @Test
    void an_anonymous_copy_and_a_masked_study_have_scenarios_without_their_names() {
        Document copy = AnonymousCopy.of(WITH, CodeKey.of(new byte[32]), false).document();
        assertEquals(List.of("Scenario", "Scenario 2"), copy.scenarios().all().stream().map(NamedScenario::name).toList());
        assertEquals(CHOICE.core().size(), copy.scenarios().all().getFirst().choice().core().size());
        assertTrue(copy.scenarios().all().getFirst().choice().core().stream().allMatch(id -> copy.network().organisation(id).isPresent()));
        assertFalse(copy.scenarios().all().getFirst().choice().teams().contains(new OrganisationId("cjg01")));
        assertEquals("Scenario", Objects.requireNonNull(Masking.of(WITH).scenarios().all().getFirst()).name());
    }

    @Test
    void a_capacity_that_nobody_chose_is_left_out_of_the_file() {
        assertFalse(NetworkFile.write(SAMPLE.with(Scenarios.NONE.with(new NamedScenario("A", CHOICE)))).contains("\"capacity\""));
    }
}
