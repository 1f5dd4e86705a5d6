package samenspel.scenario;

/// A scenario, kept under a name or not.
///
/// @param name by which somebody knows it; empty where it is not kept
public record NamedScenario(String name, ScenarioChoice choice) {
    private static final String NOT_KEPT = "";

    public NamedScenario {
        name = name.strip();
    }

    /// One that is not kept.
    public static NamedScenario notKept(ScenarioChoice choice) {
        return new NamedScenario(NOT_KEPT, choice);
    }

    public boolean isKept() {
        return !name.equals(NOT_KEPT);
    }

    /// Another choice under the same name.
    public NamedScenario with(ScenarioChoice other) {
        return new NamedScenario(name, other);
    }

    /// Under its name where nothing is chosen otherwise, else one that is not kept.
    public NamedScenario as(ScenarioChoice other) {
        return other.equals(choice) ? this : notKept(other);
    }

    public NamedScenario called(String other) {
        return new NamedScenario(other, choice);
    }

    /// The same without what somebody wrote.
    public NamedScenario unwritten() {
        return notKept(choice);
    }
}
