package samenspel.exchange.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import samenspel.exchange.names.NameLikeness;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.table.TableKind;

/// What is doubtful about a plan.
final class ImportDoubts {
    /// A smaller table is a remark or a key to the others.
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_ROWS = 4;
    /// Names that are only near or part of one another are mostly different.
    private static final Set<NameLikeness> STRONG = EnumSet.of(NameLikeness.FOLDED, NameLikeness.LEGAL_FORM, NameLikeness.WORD_ORDER, NameLikeness.SMALL_WORDS);

    private ImportDoubts() {
    }

    static Set<ImportDoubt> of(ImportPlan plan, List<NameProposal> proposals) {
        Set<ImportDoubt> doubts = EnumSet.noneOf(ImportDoubt.class);
        if (plan.tables().stream().anyMatch(table -> table.form().kind().isSurvey())) {
            doubts.add(ImportDoubt.SURVEY);
        }
        if (plan.tables().stream().anyMatch(ImportDoubts::isUnusedThoughLarge)) {
            doubts.add(ImportDoubt.UNUSED_TABLE);
        }
        if (proposals.stream().anyMatch(proposal -> proposal.nameVerdict() == NameVerdict.OPEN && STRONG.contains(proposal.likeness()))) {
            doubts.add(ImportDoubt.NAMES);
        }
        return doubts;
    }

    private static boolean isUnusedThoughLarge(PlannedTable table) {
        return table.form().kind() == TableKind.NOT_USED && table.grid().rows().size() >= LEAST_ROWS && table.form().columns().size() >= LEAST_COLUMNS;
    }
}
