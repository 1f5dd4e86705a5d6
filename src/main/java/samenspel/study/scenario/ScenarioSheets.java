package samenspel.study.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import samenspel.scenario.DropOut;
import samenspel.scenario.IntegrationRole;
import samenspel.scenario.PlannedTie;
import samenspel.scenario.ScenarioNumber;
import samenspel.scenario.ScenarioOutcome;
import samenspel.text.Sheet;
import samenspel.text.Sheet.Cell;
import samenspel.text.Sheet.Words;
import samenspel.text.Texts;

/// The tables of scenarios.
///
/// @param withIds whether ids, which are often made from names, may be told
public record ScenarioSheets(ScenarioWords words, boolean withIds, Texts texts) {

    /// The work list for people to read: ties to make and to let go, by organisation.
    public Sheet work(ScenarioOutcome outcome) {
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

    /// The same for programs, in words that are the same in every language.
    public Sheet workForPrograms(ScenarioOutcome outcome) {
        List<String> head = Stream.of("id", "organisation", "role", "with_id", "with", "with_role", "do", "contact", "unknown", "handed_over").filter(one -> withIds || !one.endsWith("id")).toList();
        List<List<Cell>> rows = outcome.work().stream().map(this::forPrograms).toList();
        return new Sheet(texts.get("scenario.sheet.work"), head, rows, words.sentences(outcome));
    }

    private List<Cell> forPrograms(PlannedTie tie) {
        Stream<String> inner = Stream.of(tie.inner().value(), words.name(tie.inner()), tie.innerRole().word());
        Stream<String> outer = Stream.of(tie.outer().value(), words.name(tie.outer()), tie.outerRole().word());
        Stream<String> rest = Stream.of(tie.what().word(), tie.contact() ? "yes" : "no", tie.unknown() ? "yes" : "no", tie.handedOver() ? "yes" : "no");
        return cells(Stream.of(withIds ? inner : inner.skip(1), withIds ? outer : outer.skip(1), rest).flatMap(each -> each));
    }

    /// What is counted, today and in the scenario, and what follows from the rules alone.
    public Sheet numbers(ScenarioOutcome outcome) {
        List<String> head = Stream.of("number", "now", "then", "rule").map(column -> texts.get("scenario.column." + column)).toList();
        return new Sheet(texts.get("scenario.sheet.numbers"), head, words.numbers(outcome).stream().map(line -> cells(Stream.of(line.label(), line.now(), line.then(), line.rule()))).toList(), words.sentences(outcome));
    }

    /// Partners of teams and core against the capacity, and what happens when one of the core drops out.
    public Sheet partners(ScenarioOutcome outcome) {
        List<String> head = Stream.of("organisation", "role", "now", "then", "over", "cut-off", "parts-without").map(column -> texts.get("scenario.column." + column)).toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (ScenarioOutcome.Partners one : outcome.partners()) {
            rows.add(List.of(new Words(words.name(one.organisation())), new Words(words.role(one.role())), new Sheet.Whole(one.now()), new Sheet.Whole(one.then()),
                    new Sheet.Whole(Math.max(0, one.then() - outcome.choice().capacity())), without(outcome, one, gone -> gone.cutOff().size()), without(outcome, one, DropOut::parts)));
        }
        return new Sheet(texts.get("scenario.sheet.partners"), head, rows, List.of());
    }

    /// Empty for a team.
    private static Cell without(ScenarioOutcome outcome, ScenarioOutcome.Partners one, ToIntFunction<DropOut> number) {
        return outcome.dropOuts().stream().filter(gone -> gone.core().equals(one.organisation())).findFirst().<Cell>map(gone -> new Sheet.Whole(number.applyAsInt(gone))).orElseGet(() -> new Words(""));
    }

    /// Numbers of several scenarios beside each other and beside today.
    ///
    /// @param names of the scenarios, in their order
    public Sheet compared(List<String> names, List<ScenarioOutcome> outcomes) {
        List<String> head = Stream.concat(Stream.of(texts.get("scenario.column.number")), names.stream()).toList();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of(texts.get("scenario.column.core-size")).<Cell>map(Words::new), outcomes.stream().map(one -> new Sheet.Whole(one.count(IntegrationRole.CORE)))).toList());
        rows.add(Stream.concat(Stream.of(texts.get("scenario.capacity")).<Cell>map(Words::new), outcomes.stream().map(one -> new Sheet.Whole(one.choice().capacity()))).toList());
        for (ScenarioNumber number : ScenarioNumber.values()) {
            rows.add(Stream.concat(Stream.<Cell>of(new Words(words.label(number))), outcomes.stream().map(outcome -> new Words(both(outcome, number)))).toList());
        }
        return new Sheet(texts.get("scenario.sheet.compared"), head, rows, List.of(texts.get("scenario.said.example")));
    }

    private String both(ScenarioOutcome outcome, ScenarioNumber number) {
        ScenarioOutcome.Value value = Objects.requireNonNull(outcome.numbers().get(number));
        String then = words.said(number, value.then());
        return Double.isNaN(value.now()) ? then : texts.get("scenario.from-to", words.said(number, value.now()), then);
    }
}
