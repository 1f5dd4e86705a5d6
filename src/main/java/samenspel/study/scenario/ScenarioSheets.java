package samenspel.study.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import samenspel.scenario.Capacity;
import samenspel.scenario.DropOut;
import samenspel.scenario.IntegrationRole;
import samenspel.scenario.ScenarioNumber;
import samenspel.scenario.ScenarioOutcome;
import samenspel.text.Sheet;
import samenspel.text.Sheet.Cell;
import samenspel.text.Sheet.Words;
import samenspel.text.Texts;

/// The tables of scenarios for people to read.
record ScenarioSheets(ScenarioWords words, Texts texts) {

    /// The work list: ties to make and to let go, by organisation.
    Sheet work(ScenarioOutcome outcome) {
        List<String> head = Stream.of("organisation", "role", "with", "with-role", "do", "contact", "unknown", "handed-over").map(column -> texts.get("scenario.column." + column)).toList();
        List<List<Cell>> rows = outcome.work().stream().map(tie -> cells(Stream.of(words.name(tie.inner()), words.role(tie.innerRole()), words.name(tie.outer()), words.role(tie.outerRole()),
                words.what(tie.what()), yes(tie.contact()), yes(tie.unknown()), yes(tie.handedOver())))).toList();
        return new Sheet(texts.get("scenario.sheet.work"), head, rows, words.sentences(outcome));
    }

    private String yes(boolean flag) {
        return texts.get(flag ? "scenario.yes" : "scenario.no");
    }

    private static List<Cell> cells(Stream<String> row) {
        return row.<Cell>map(Words::new).toList();
    }

    /// What is counted, today and in the scenario: what depends on the data, then what follows from the rules alone.
    Sheet numbers(ScenarioOutcome outcome) {
        List<String> head = Stream.of("number", "now", "then", "rule").map(column -> texts.get("scenario.column." + column)).toList();
        return new Sheet(texts.get("scenario.sheet.numbers"), head, words.numbers(outcome).stream().map(line -> cells(Stream.of(line.label(), line.now(), line.then(), line.rule()))).toList(), words.sentences(outcome));
    }

    /// Partners of teams and core against the capacity, and what happens when one of the core drops out.
    Sheet partners(ScenarioOutcome outcome) {
        List<String> head = Stream.of("organisation", "role", "now", "then", "over", "cut-off", "parts-without").map(column -> texts.get("scenario.column." + column)).toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (ScenarioOutcome.Partners one : outcome.partners()) {
            rows.add(List.of(new Words(words.name(one.organisation())), new Words(words.role(one.role())), new Sheet.Whole(one.now()), new Sheet.Whole(one.then()),
                    new Sheet.Whole(outcome.tooMany(one)), without(outcome, one, gone -> gone.cutOff().size()), without(outcome, one, DropOut::parts)));
        }
        return new Sheet(texts.get("scenario.sheet.partners"), head, rows, List.of());
    }

    /// Empty for a team.
    private static Cell without(ScenarioOutcome outcome, ScenarioOutcome.Partners one, ToIntFunction<DropOut> number) {
        return outcome.without(one.organisation()).<Cell>map(gone -> new Sheet.Whole(number.applyAsInt(gone))).orElseGet(() -> new Words(""));
    }

    /// Numbers of several scenarios beside each other and beside today: what is chosen, then what depends on the data in at least one of
    /// them, then what follows from the rules of all.
    Sheet compared(List<ScenarioTable.Told> scenarios) {
        List<String> head = Stream.of(Stream.of(texts.get("scenario.column.number")), scenarios.stream().map(ScenarioTable.Told::name), Stream.of(texts.get("scenario.column.rule")))
                .flatMap(each -> each).toList();
        List<List<Cell>> rows = new ArrayList<>();
        String chosen = texts.get("scenario.is-chosen");
        rows.add(row(texts.get("scenario.column.core-size"), scenarios, one -> new Sheet.Whole(one.count(IntegrationRole.CORE)), chosen));
        rows.add(row(texts.get("scenario.column.capacity"), scenarios, one -> capacity(one.choice().capacity()), chosen));
        for (ScenarioNumber number : ScenarioNumber.outcomesFirst(scenarios.stream().map(ScenarioTable.Told::outcome).toList())) {
            rows.add(row(words.label(number, scenarios.stream().map(ScenarioTable.Told::outcome).toList()), scenarios, one -> new Words(both(one, number)), follows(scenarios, number)));
        }
        Stream<ScenarioOutcome> outcomes = scenarios.stream().map(ScenarioTable.Told::outcome);
        ScenarioOutcome first = outcomes.filter(one -> one.choice().capacity().assumed()).findFirst().orElse(scenarios.getFirst().outcome());
        return new Sheet(texts.get("scenario.sheet.compared"), head, rows, List.of(words.example(first)));
    }

    private static List<Cell> row(String label, List<ScenarioTable.Told> scenarios, Function<ScenarioOutcome, Cell> cell, String last) {
        return Stream.of(Stream.of(new Words(label)), scenarios.stream().map(one -> cell.apply(one.outcome())), Stream.of(new Words(last))).<Cell>flatMap(each -> each).toList();
    }

    private Cell capacity(Capacity capacity) {
        return capacity.assumed() ? new Words(texts.get("scenario.assumed", capacity.partners())) : new Sheet.Whole(capacity.partners());
    }

    /// Whether a number is an outcome, or made so by the rules in all scenarios or in some.
    private String follows(List<ScenarioTable.Told> scenarios, ScenarioNumber number) {
        List<String> ruled = scenarios.stream().filter(one -> one.outcome().isByRule(number)).map(ScenarioTable.Told::name).toList();
        return ruled.isEmpty() || ruled.size() == scenarios.size() ? words.follows(!ruled.isEmpty()) : texts.get("scenario.by-rule-in", String.join(", ", ruled));
    }

    private String both(ScenarioOutcome outcome, ScenarioNumber number) {
        ScenarioOutcome.Value value = Objects.requireNonNull(outcome.numbers().get(number));
        String then = words.said(number, value.then());
        return Double.isNaN(value.now()) ? then : texts.get("scenario.from-to", words.said(number, value.now()), then);
    }
}
