package samenspel.study.scenario;

import java.util.List;
import java.util.stream.Stream;
import samenspel.scenario.DropOut;
import samenspel.scenario.PlannedTie;
import samenspel.scenario.Possible;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioNumber;
import samenspel.scenario.ScenarioOutcome;
import samenspel.text.Sheet;
import samenspel.text.Sheet.Cell;
import samenspel.text.Sheet.Words;

/// The tables of scenarios for programs, in words that are the same in every language.
///
/// @param withIds whether ids, which are often made from names, may be told
record ProgramSheets(ScenarioWords words, boolean withIds) {

    /// @param scenarios the first is the one looked at; only a comparison has rows of the others
    Sheet of(ScenarioTable.Kind kind, List<ScenarioTable.Told> scenarios) {
        ScenarioOutcome first = scenarios.getFirst().outcome();
        return switch (kind) {
            case WORK -> sheet(kind, Stream.of("id", "organisation", "role", "with_id", "with", "with_role", "do", "contact", "unknown", "handed_over"), first.work().stream().map(this::tie));
            case PARTNERS -> sheet(kind, Stream.of("id", "organisation", "role", "now", "then", "over", "cut_off", "parts", "unknown"), first.partners().stream().map(one -> partners(first, one)));
            case NUMBERS -> numbers(kind, scenarios.subList(0, 1));
            case COMPARED -> numbers(kind, scenarios);
        };
    }

    private Sheet sheet(ScenarioTable.Kind kind, Stream<String> head, Stream<List<Cell>> rows) {
        return new Sheet(kind.word(), head.filter(one -> withIds || !one.endsWith("id")).toList(), rows.toList(), List.of());
    }

    private static Words yes(boolean flag) {
        return new Words(flag ? "yes" : "no");
    }

    private List<Cell> tie(PlannedTie tie) {
        Stream<Cell> inner = Stream.of(new Words(tie.inner().value()), new Words(words.name(tie.inner())), new Words(tie.innerRole().word()));
        Stream<Cell> outer = Stream.of(new Words(tie.outer().value()), new Words(words.name(tie.outer())), new Words(tie.outerRole().word()));
        Stream<Cell> rest = Stream.of(new Words(tie.what().word()), yes(tie.contact()), yes(tie.unknown()), yes(tie.handedOver()));
        return Stream.of(withIds ? inner : inner.skip(1), withIds ? outer : outer.skip(1), rest).flatMap(each -> each).toList();
    }

    private List<Cell> partners(ScenarioOutcome outcome, ScenarioOutcome.Partners one) {
        List<Cell> without = outcome.without(one.organisation()).map(ProgramSheets::gone).orElse(List.of(new Words(""), new Words("")));
        Stream<Cell> who = Stream.of(new Words(one.organisation().value()), new Words(words.name(one.organisation())), new Words(one.role().word()));
        Stream<Cell> counts = Stream.of(new Sheet.Whole(one.now()), new Sheet.Whole(one.then()), new Sheet.Whole(outcome.tooMany(one)));
        return Stream.of(withIds ? who : who.skip(1), counts, without.stream(), Stream.of(new Sheet.Whole(one.unknown()))).<Cell>flatMap(each -> each).toList();
    }

    private static List<Cell> gone(DropOut gone) {
        return List.of(new Sheet.Whole(gone.cutOff().size()), new Sheet.Whole(gone.parts()));
    }

    private Sheet numbers(ScenarioTable.Kind kind, List<ScenarioTable.Told> scenarios) {
        return sheet(kind, Stream.of("scenario", "number", "now", "then", "follows_from", "now_least", "now_most", "then_least", "then_most", "layer", "wave"),
                scenarios.stream().flatMap(told -> told.outcome().numbers().entrySet().stream().map(one -> number(told, one.getKey(), one.getValue()))));
    }

    private static List<Cell> number(ScenarioTable.Told told, ScenarioNumber number, ScenarioOutcome.Value value) {
        Possible possible = told.outcome().possible(number);
        ScenarioChoice choice = told.outcome().choice();
        return List.of(new Words(told.name()), new Words(number.word()), new Sheet.Figure(value.now()), new Sheet.Figure(value.then()), new Words(value.byRule() ? "rules" : "outcome"),
                new Sheet.Figure(possible.nowLeast()), new Sheet.Figure(possible.nowMost()), new Sheet.Figure(possible.thenLeast()), new Sheet.Figure(possible.thenMost()),
                new Words(choice.layer().value()), new Words(choice.wave().value()));
    }
}
