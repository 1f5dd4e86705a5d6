package samenspel.study.scenario;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.network.OrganisationId;
import samenspel.scenario.PlannedTie;
import samenspel.scenario.PlannedTie.What;
import samenspel.scenario.ScenarioOutcome;
import samenspel.text.Language;
import samenspel.text.Texts;

/// The work list of a scenario in words: for each organisation with whom it is to make ties, and with whom to let go. So a tie stands with
/// both who have it.
record WorkWords(ScenarioWords words, Language language) {

    /// Teams first, then the core, then the others; a paragraph for each who has something to do.
    String of(ScenarioOutcome outcome) {
        List<PlannedTie> work = outcome.work();
        return outcome.roles().entrySet().stream().sorted((one, other) -> one.getValue().compareTo(other.getValue()))
                .map(one -> of(one.getKey(), words.role(one.getValue()), work.stream().filter(tie -> tie.has(one.getKey())).toList())).collect(Collectors.joining());
    }

    private String of(OrganisationId one, String role, List<PlannedTie> ties) {
        if (ties.isEmpty()) {
            return "";
        }
        return Stream.of(Stream.of("", Texts.in(language).get("scenario.row", words.name(one), role)), line(one, ties, tie -> tie.what() == What.MAKE, "scenario.work.make"),
                        line(one, ties, tie -> tie.what() == What.LET_GO && !tie.unknown(), "scenario.work.let-go"), line(one, ties, tie -> tie.what() == What.LET_GO && tie.unknown(), "scenario.work.may-let-go"))
                .flatMap(each -> each).collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> line(OrganisationId one, List<PlannedTie> ties, Predicate<PlannedTie> which, String key) {
        List<PlannedTie> some = ties.stream().filter(which).toList();
        String others = some.stream().map(tie -> words.name(tie.inner().equals(one) ? tie.outer() : tie.inner())).collect(Collectors.joining(", "));
        return some.isEmpty() ? Stream.empty() : Stream.of(Texts.in(language).get(key, some.size(), others));
    }
}
