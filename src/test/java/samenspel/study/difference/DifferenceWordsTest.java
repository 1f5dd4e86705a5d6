package samenspel.study.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.network.WaveId;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.Scenarios;
import samenspel.study.Document;
import samenspel.study.edit.Borough;
import samenspel.text.Language;
import samenspel.text.Texts;

class DifferenceWordsTest {
    @Test
    void a_scenario_that_differs_is_called_one_and_no_note() {
        Document without = Borough.document();
        NamedScenario one = new NamedScenario("A", ScenarioChoice.of(List.of(Borough.id("a")), List.of(), Borough.STRONG, new WaveId("2019")));
        Document with = without.with(Scenarios.NONE.with(one));
        assertEquals(List.of("1 scenario"), new Difference(without, with).words(Texts.in(Language.EN)));
        assertEquals(List.of("2 scenario’s"), new Difference(without, with.with(with.scenarios().with(one))).words(Texts.in(Language.NL)));
    }
}
