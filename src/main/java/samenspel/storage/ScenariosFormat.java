package samenspel.storage;

import java.util.List;
import java.util.stream.IntStream;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.scenario.Capacity;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.PairRule;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioRules;
import samenspel.scenario.Scenarios;
import samenspel.text.json.Json;

/// `scenarios`: what was chosen of selective integration. Whoever is not in the network any more waits until they are there again.
final class ScenariosFormat {
    static final String SECTION = "scenarios";

    private ScenariosFormat() {
    }

    static Scenarios read(List<FileValue> parts) {
        return new Scenarios(parts.stream().map(part -> scenario(part.fields())).toList());
    }

    static NamedScenario scenario(FieldReader fields) {
        ScenarioRules rules = fields.optional("rules").map(part -> rules(part.fields())).orElse(ScenarioRules.USUAL);
        ScenarioChoice choice = new ScenarioChoice(ids(fields, "teams"), ids(fields, "core"), new LayerId(fields.id("layer")), new WaveId(fields.id("wave")), rules,
                fields.optional("capacity").map(FileValue::atLeastZero).map(Capacity::of).orElse(Capacity.ASSUMED));
        NamedScenario read = new NamedScenario(fields.text("name"), choice);
        fields.keepRest();
        return read;
    }

    private static List<OrganisationId> ids(FieldReader fields, String name) {
        return fields.items(name).stream().map(FileValue::id).map(OrganisationId::new).toList();
    }

    private static ScenarioRules rules(FieldReader fields) {
        ScenarioRules usual = ScenarioRules.USUAL;
        ScenarioRules read = new ScenarioRules(rule(fields, "teamCore", usual.teamCore()), rule(fields, "teamPeriphery", usual.teamPeriphery()),
                rule(fields, "coreCore", usual.coreCore()), rule(fields, "corePeriphery", usual.corePeriphery()));
        fields.keepRest();
        return read;
    }

    private static PairRule rule(FieldReader fields, String name, PairRule usual) {
        return fields.optional(name).map(part -> part.word(FileWords.all(PairRule.class))).orElse(usual);
    }

    static void write(FieldWriter file, Scenarios scenarios) {
        if (!scenarios.isNone()) {
            file.list(SECTION, IntStream.range(0, scenarios.all().size()).boxed().toList(), at -> at, (fields, at) -> write(fields, scenarios.all().get(at)));
        }
    }

    static void write(FieldWriter fields, NamedScenario scenario) {
        ScenarioChoice choice = scenario.choice();
        fields.put("name", scenario.name()).put("layer", choice.layer().value()).put("wave", choice.wave().value())
                .put("teams", Json.texts(choice.teams().stream().map(OrganisationId::value).toList()))
                .put("core", Json.texts(choice.core().stream().map(OrganisationId::value).toList()));
        if (!choice.capacity().assumed()) {
            fields.put("capacity", choice.capacity().partners());
        }
        fields.part("rules", inside -> inside.put("teamCore", choice.rules().teamCore()).put("teamPeriphery", choice.rules().teamPeriphery())
                        .put("coreCore", choice.rules().coreCore()).put("corePeriphery", choice.rules().corePeriphery()));
    }
}
