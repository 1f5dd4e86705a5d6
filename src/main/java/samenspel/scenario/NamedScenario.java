package samenspel.scenario;

/// A scenario that is kept.
///
/// @param name by which somebody knows it
public record NamedScenario(String name, ScenarioChoice choice) {
    public NamedScenario {
        name = name.strip();
    }

    public NamedScenario with(ScenarioChoice other) {
        return new NamedScenario(name, other);
    }

    public NamedScenario called(String other) {
        return new NamedScenario(other, choice);
    }
}
