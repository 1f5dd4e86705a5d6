package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.TableKind;

/// One way to end a doubt.
///
/// @param key      of its name; with `.why` of what follows from it
/// @param name     what the name says, such as a heading; empty if nothing
/// @param decision what becomes of the plan
public record DoubtChoice(String key, String name, UnaryOperator<ImportPlan> decision) {
    private static final List<TableKind> OFFERED = List.of(TableKind.TIES, TableKind.MATRIX, TableKind.ROSTER, TableKind.NOMINATIONS);

    /// The ways to end a doubt, in the order in which they are offered; empty where it ends elsewhere, as with names.
    public static List<DoubtChoice> of(ImportDoubt doubt) {
        return switch (doubt.kind()) {
            case ANSWER_MEANING, MISSING_CODE -> meanings(doubt);
            case ANSWERS_ORDER -> orders(doubt);
            case RESPONDENT -> respondents(doubt);
            case NOT_UNDERSTOOD -> kinds(doubt);
            case FIRST_ROW -> List.of(choice("heading", doubt, plan -> headed(plan, doubt.table().orElseThrow())), choice("tie", doubt, plan -> plan));
            case SEVERAL_RESPONDENTS -> List.of(choice("strongest", doubt, plan -> respondents(plan, AnswerCodes.Respondents.STRONGEST)),
                    choice("mean", doubt, plan -> respondents(plan, AnswerCodes.Respondents.MEAN)));
            case TOTALS -> List.of(choice("totals", doubt, plan -> plan), choice("organisation", doubt, plan -> organisations(plan, doubt)));
            case SURVEY, UNUSED_TABLE -> List.of(choice("right", doubt, plan -> plan));
            case NAMES -> List.of();
        };
    }

    private static DoubtChoice choice(String word, ImportDoubt doubt, UnaryOperator<ImportPlan> decision) {
        return choice(word, "", doubt, decision);
    }

    private static DoubtChoice choice(String word, String name, ImportDoubt doubt, UnaryOperator<ImportPlan> decision) {
        return new DoubtChoice("assist.choice." + word, name, plan -> {
            ImportPlan decided = decision.apply(plan);
            return decided.with(decided.decisions().settle(doubt));
        });
    }

    private static ImportPlan headed(ImportPlan plan, TableId table) {
        return plan.table(table).map(one -> plan.withHeadings(table, List.of(one.grid().rows().getFirst().number()))).orElse(plan);
    }

    private static List<DoubtChoice> meanings(ImportDoubt doubt) {
        return List.of(choice("no-answer", doubt, plan -> meaning(plan, doubt.words(), AnswerMeaning.NO_ANSWER)),
                choice("no-tie", doubt, plan -> meaning(plan, doubt.words(), AnswerMeaning.NO_TIE)),
                choice("strength", doubt, plan -> tied(plan, doubt.words())));
    }

    private static ImportPlan meaning(ImportPlan plan, List<String> words, AnswerMeaning meaning) {
        AnswerCodes codes = plan.decisions().codes();
        for (String word : words) {
            codes = meaning.in(codes, word);
        }
        return plan.with(plan.decisions().with(codes));
    }

    /// What had no strength is the weakest tie.
    private static ImportPlan tied(ImportPlan plan, List<String> words) {
        ImportPlan decided = plan;
        for (String word : words) {
            double strength = AnswerMeaning.of(plan.decisions().codes(), word).filter(meaning -> meaning.kind() == AnswerMeaning.Kind.STRENGTH)
                    .map(AnswerMeaning::strength).orElse(1.0);
            decided = meaning(decided, List.of(word), AnswerMeaning.tie(strength));
        }
        return decided;
    }

    private static List<DoubtChoice> orders(ImportDoubt doubt) {
        return List.of(choice("order-from-none", doubt.words().getFirst(), doubt, plan -> ordered(plan, doubt.words(), 0)),
                choice("order-all", doubt, plan -> ordered(plan, doubt.words(), 1)));
    }

    private static ImportPlan ordered(ImportPlan plan, List<String> words, int first) {
        ImportPlan decided = plan;
        for (int at = 0; at < words.size(); at++) {
            decided = meaning(decided, List.of(words.get(at)), AnswerMeaning.tie(first + at));
        }
        return decided;
    }

    private static List<DoubtChoice> respondents(ImportDoubt doubt) {
        TableId table = doubt.table().orElseThrow();
        return IntStream.range(0, doubt.columns().size()).mapToObj(at ->
                choice("column", doubt.words().get(at), doubt, plan -> plan.with(table, doubt.columns().get(at), ColumnRole.RESPONDENT))).toList();
    }

    private static ImportPlan respondents(ImportPlan plan, AnswerCodes.Respondents respondents) {
        return plan.with(plan.decisions().with(plan.decisions().codes().with(respondents)));
    }

    private static ImportPlan organisations(ImportPlan plan, ImportDoubt doubt) {
        ImportPlan decided = plan;
        for (int column : doubt.columns()) {
            decided = decided.with(doubt.table().orElseThrow(), column, ColumnRole.ANSWER);
        }
        return decided;
    }

    private static List<DoubtChoice> kinds(ImportDoubt doubt) {
        List<DoubtChoice> kinds = new ArrayList<>();
        for (TableKind kind : OFFERED) {
            kinds.add(new DoubtChoice("assist.choice." + kind, "", plan -> plan.with(doubt.table().orElseThrow(), kind)));
        }
        return kinds;
    }
}
