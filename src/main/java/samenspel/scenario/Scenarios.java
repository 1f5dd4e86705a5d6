package samenspel.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.network.Network;
import samenspel.network.OrganisationId;

/// The scenarios that are kept with a study, in the order in which they were made. No two have the same name: a later one gets a number.
public record Scenarios(List<NamedScenario> all) {
    public static final Scenarios NONE = new Scenarios(List.of());
    /// In place of a name that says nothing, or may say too much.
    private static final String PLAIN = "Scenario";

    public Scenarios {
        Set<String> taken = new HashSet<>();
        List<NamedScenario> named = new ArrayList<>();
        for (NamedScenario one : all) {
            String free = free(one.name().isEmpty() ? PLAIN : one.name(), taken);
            taken.add(free);
            named.add(one.called(free));
        }
        all = List.copyOf(named);
    }

    private static String free(String name, Set<String> taken) {
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? name : name + " " + number).filter(one -> !taken.contains(one)).findFirst().orElseThrow();
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    public Optional<NamedScenario> named(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// With another one at the end.
    public Scenarios with(NamedScenario other) {
        return new Scenarios(Stream.concat(all.stream(), Stream.of(other)).toList());
    }

    /// The one of this name otherwise, if there is one.
    public Scenarios with(String name, UnaryOperator<NamedScenario> change) {
        return new Scenarios(all.stream().map(one -> one.name().equals(name) ? change.apply(one) : one).toList());
    }

    public Scenarios without(String name) {
        return new Scenarios(all.stream().filter(one -> !one.name().equals(name)).toList());
    }

    /// The same without what somebody wrote.
    public Scenarios unnamed() {
        return new Scenarios(all.stream().map(one -> one.called(PLAIN)).toList());
    }

    /// The same of organisations with other ids.
    public Scenarios of(UnaryOperator<OrganisationId> ids) {
        return new Scenarios(all.stream().map(one -> one.with(one.choice().of(ids))).toList());
    }

    /// Names of those in which somebody is a team or in the core.
    public List<String> with(OrganisationId one) {
        return all.stream().filter(each -> each.choice().has(one)).map(NamedScenario::name).toList();
    }

    /// Without those chosen who are not in a network.
    public Scenarios among(Network network) {
        return new Scenarios(all.stream().map(one -> one.with(one.choice().among(network))).toList());
    }
}
