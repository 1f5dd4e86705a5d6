package samenspel.study.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import samenspel.scenario.Capacity;
import samenspel.scenario.DropOut;
import samenspel.scenario.IntegrationRole;
import samenspel.scenario.PairRule;
import samenspel.scenario.ScenarioNumber;
import samenspel.scenario.ScenarioOutcome;
import samenspel.scenario.ScenarioRules;
import samenspel.text.Sheet;
import samenspel.text.Sheet.Cell;
import samenspel.text.Sheet.Words;
import samenspel.text.Texts;

/// The tables of scenarios for people to read.
record ScenarioSheets(ScenarioWords words, Texts texts) {

    /// The work list: ties to make and to let go, by organisation.
    Sheet work(ScenarioTable.Told told) {
        List<String> head = Stream.of("organisation", "role", "with", "with-role", "do", "contact", "unknown", "handed-over").map(column -> texts.get("scenario.column." + column)).toList();
        List<List<Cell>> rows = told.outcome().work().stream().map(tie -> cells(Stream.of(words.name(tie.inner()), words.role(tie.innerRole()), words.name(tie.outer()), words.role(tie.outerRole()),
                words.what(tie.what()), yes(tie.contact()), yes(tie.unknown()), yes(tie.handedOver())))).toList();
        return new Sheet(texts.get("scenario.sheet.work"), head, rows, words.sentences(told));
    }

    private String yes(boolean flag) {
        return texts.get(flag ? "scenario.yes" : "scenario.no");
    }

    private static List<Cell> cells(Stream<String> row) {
        return row.<Cell>map(Words::new).toList();
    }

    /// What is counted, today and in the scenario: what depends on the data, then what follows from the rules alone.
    Sheet numbers(ScenarioTable.Told told) {
        List<String> head = Stream.of("number", "now", "then", "rule").map(column -> texts.get("scenario.column." + column)).toList();
        return new Sheet(texts.get("scenario.sheet.numbers"), head, words.numbers(told.outcome()).stream().map(line -> cells(Stream.of(line.label(), line.now(), line.then(), line.rule()))).toList(), words.sentences(told));
    }

    /// Partners of teams and core against the capacity, and what happens when one of the core drops out.
    Sheet partners(ScenarioOutcome outcome) {
        List<String> head = Stream.of("organisation", "role", "now", "unknown-ties", "then", "over", "cut-off", "parts-without").map(column -> texts.get("scenario.column." + column)).toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (ScenarioOutcome.Partners one : outcome.partners()) {
            rows.add(List.of(new Words(words.name(one.organisation())), new Words(words.role(one.role())), new Sheet.Whole(one.now()), new Sheet.Whole(one.unknown()), new Sheet.Whole(one.then()),
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
        chosen(scenarios, rows);
        for (ScenarioNumber number : ScenarioNumber.outcomesFirst(scenarios.stream().map(ScenarioTable.Told::outcome).toList())) {
            rows.add(row(words.label(number, scenarios.stream().map(ScenarioTable.Told::outcome).toList()), scenarios, one -> new Words(both(one, number)), follows(scenarios, number)));
        }
        Stream<ScenarioOutcome> outcomes = scenarios.stream().map(ScenarioTable.Told::outcome);
        ScenarioOutcome first = outcomes.filter(one -> one.choice().capacity().assumed()).findFirst().orElse(scenarios.getFirst().outcome());
        List<String> notes = new ArrayList<>();
        if (scenarios.stream().map(one -> List.of(one.outcome().choice().layer(), one.outcome().choice().wave())).distinct().count() > 1) {
            notes.add(texts.get("scenario.said.other-ties"));
        }
        notes.add(words.example(first));
        return new Sheet(texts.get("scenario.sheet.compared"), head, rows, notes);
    }

    /// What each is made of, without which their numbers cannot be set beside each other.
    private void chosen(List<ScenarioTable.Told> scenarios, List<List<Cell>> rows) {
        String chosen = texts.get("scenario.is-chosen");
        rows.add(row(texts.get("scenario.layer"), scenarios, one -> new Words(words.layer(one.choice().layer())), chosen));
        rows.add(row(texts.get("scenario.wave"), scenarios, one -> new Words(words.wave(one.choice().wave())), chosen));
        rows.add(row(texts.get("scenario.as-team"), scenarios, one -> new Words(words.teams(one)), chosen));
        rows.add(row(texts.get("scenario.column.core-size"), scenarios, one -> new Sheet.Whole(one.count(IntegrationRole.CORE)), chosen));
        rows.add(row(texts.get("scenario.column.capacity"), scenarios, one -> capacity(one.choice().capacity()), chosen));
        rule("team-core", scenarios, ScenarioRules::teamCore, rows);
        rule("team-periphery", scenarios, ScenarioRules::teamPeriphery, rows);
        rule("core-core", scenarios, ScenarioRules::coreCore, rows);
        rule("core-periphery", scenarios, ScenarioRules::corePeriphery, rows);
    }

    private void rule(String word, List<ScenarioTable.Told> scenarios, Function<ScenarioRules, PairRule> rule, List<List<Cell>> rows) {
        rows.add(row(texts.get("scenario.rule." + word), scenarios, one -> new Words(texts.get("scenario.pair-rule." + rule.apply(one.choice().rules()).word())), texts.get("scenario.is-chosen")));
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
        String now = words.now(number, outcome);
        String then = words.then(number, outcome);
        return now.isEmpty() ? then : texts.get("scenario.from-to", now, then);
    }
}
