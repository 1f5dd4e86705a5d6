package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.exchange.names.NameLikeness;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.exchange.table.TableForm;
import samenspel.exchange.table.TableKind;

/// Something only the user knows about a guess, or should look at, before it is used.
///
/// A doubt ends when somebody decides: the table is read otherwise, its codes or names are decided on, or the guess is
/// said to be right ([ImportDecisions#settle]).
///
/// @param table   the table in question; empty if it is not about one
/// @param columns the columns in question, from 0; empty if it is about all of them
/// @param words   what is in question, as it is written: answers, codes, headings
/// @param waits   whether nothing may be opened before it is decided, because a wrong guess would turn what is unknown into
///                lost or gained, or leave nothing to open
public record ImportDoubt(Kind kind, Optional<TableId> table, List<Integer> columns, List<String> words, boolean waits) {
    public ImportDoubt {
        columns = List.copyOf(columns);
        words = List.copyOf(words);
    }

    /// What a doubt is about, in the order in which it is asked.
    public enum Kind {
        /// Nothing would be read: what the table is, or its columns are, is not understood.
        NOT_UNDERSTOOD,
        /// The first row of a list of ties, which may be its heading.
        FIRST_ROW,
        /// Columns that may as well be the one that says who answers.
        RESPONDENT,
        /// More than one answer of the same organisation.
        SEVERAL_RESPONDENTS,
        /// Answers whose order from little to much is not known.
        ANSWERS_ORDER,
        /// An answer that may mean no answer, no tie or a strength.
        ANSWER_MEANING,
        /// A code that fills rows, columns or the diagonal of a matrix, or that stands far from the other strengths.
        MISSING_CODE,
        /// A row or column that holds the sum of the others.
        TOTALS,
        /// Answers to questions, of which the words and codes mean what the survey says.
        SURVEY,
        /// A table of some size of which it cannot be seen what it is, or that stands aside for another one.
        UNUSED_TABLE,
        /// Names that are the same but for accents, capitals, legal forms, small words or an addition in brackets.
        NAMES
    }

    /// One word of which somebody said that it is guessed well; empty for a doubt without words.
    public record Settled(Kind kind, String word) {
    }

    /// A smaller table is a remark or a key to the others.
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_ROWS = 4;
    /// Names that are only near or part of one another are mostly different.
    private static final Set<NameLikeness> STRONG = EnumSet.of(NameLikeness.FOLDED, NameLikeness.LEGAL_FORM, NameLikeness.WORD_ORDER, NameLikeness.SMALL_WORDS, NameLikeness.ADDITION);

    /// About a table as a whole.
    static ImportDoubt about(Kind kind, PlannedTable table) {
        return new ImportDoubt(kind, Optional.of(table.id()), List.of(), List.of(), false);
    }

    /// What is doubtful about a plan and not yet decided, in the order in which it is asked.
    static List<ImportDoubt> of(ImportPlan plan, List<NameProposal> proposals) {
        List<ImportDoubt> doubts = new ArrayList<>();
        Optional<ImportDoubt> nothing = notUnderstood(plan);
        nothing.ifPresent(doubts::add);
        plan.tables().forEach(table -> {
            doubts.addAll(SurveyDoubts.of(table, plan.decisions().codes()));
            doubts.addAll(TableDoubts.of(table, plan.decisions().codes()));
        });
        plan.tables().stream().filter(table -> isUnusedThoughLarge(table) && nothing.isEmpty()).map(table -> about(Kind.UNUSED_TABLE, table)).forEach(doubts::add);
        if (proposals.stream().anyMatch(proposal -> proposal.nameVerdict() == NameVerdict.OPEN && STRONG.contains(proposal.likeness()))) {
            doubts.add(new ImportDoubt(Kind.NAMES, Optional.empty(), List.of(), List.of(), false));
        }
        return doubts.stream().filter(doubt -> !plan.decisions().settled().containsAll(doubt.settled()))
                .sorted(Comparator.comparing(ImportDoubt::kind)).toList();
    }

    /// Tables of which none holds ties.
    private static Optional<ImportDoubt> notUnderstood(ImportPlan plan) {
        boolean ties = plan.tables().stream().anyMatch(table -> holdsTies(table.form()))
                || plan.files().stream().anyMatch(file -> file.opened().graph().isPresent());
        return ties ? Optional.empty() : plan.tables().stream().max(Comparator.comparing(table -> table.grid().rows().size()))
                .map(table -> new ImportDoubt(Kind.NOT_UNDERSTOOD, Optional.of(table.id()), List.of(), List.of(), true));
    }

    /// Whether its columns are such that ties can be in it.
    private static boolean holdsTies(TableForm form) {
        return switch (form.kind()) {
            case TIES -> form.column(ColumnRole.FROM).isPresent() && form.column(ColumnRole.TO).isPresent();
            case ROSTER, NOMINATIONS, MATRIX, TWO_SETS -> form.columns().stream().anyMatch(ReadColumn::isQuestion);
            case NEIGHBOURS -> true;
            case NODES, NOT_USED -> false;
        };
    }

    private static boolean isUnusedThoughLarge(PlannedTable table) {
        return table.form().kind() == TableKind.NOT_USED && table.grid().rows().size() >= LEAST_ROWS && table.form().columns().size() >= LEAST_COLUMNS;
    }

    /// What somebody says who says that it is guessed well.
    public Set<Settled> settled() {
        return words.isEmpty() ? Set.of(new Settled(kind, table.map(TableId::sheet).orElse("")))
                : words.stream().map(word -> new Settled(kind, word)).collect(Collectors.toCollection(HashSet::new));
    }
}
