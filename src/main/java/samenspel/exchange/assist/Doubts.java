package samenspel.exchange.assist;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import samenspel.exchange.names.Likeness;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.names.Verdict;
import samenspel.exchange.table.TableKind;

/// What is doubtful about a plan.
final class Doubts {
    /// A smaller table is a remark or a key to the others.
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_ROWS = 4;
    /// Names that are only near or part of one another are mostly different.
    private static final Set<Likeness> STRONG = EnumSet.of(Likeness.FOLDED, Likeness.LEGAL_FORM, Likeness.WORD_ORDER, Likeness.SMALL_WORDS);

    private Doubts() {
    }

    static Set<Doubt> of(ImportPlan plan, List<NameProposal> proposals) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (plan.tables().stream().anyMatch(table -> table.form().kind().isSurvey())) {
            doubts.add(Doubt.SURVEY);
        }
        if (plan.tables().stream().anyMatch(Doubts::isUnusedThoughLarge)) {
            doubts.add(Doubt.UNUSED_TABLE);
        }
        if (proposals.stream().anyMatch(proposal -> proposal.verdict() == Verdict.OPEN && STRONG.contains(proposal.likeness()))) {
            doubts.add(Doubt.NAMES);
        }
        return doubts;
    }

    private static boolean isUnusedThoughLarge(PlannedTable table) {
        return table.form().kind() == TableKind.NOT_USED && table.grid().rows().size() >= LEAST_ROWS && table.form().columns().size() >= LEAST_COLUMNS;
    }
}
