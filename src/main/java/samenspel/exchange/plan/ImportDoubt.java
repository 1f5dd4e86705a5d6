package samenspel.exchange.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import samenspel.exchange.names.NameLikeness;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.table.TableKind;

/// Why somebody should look at a guess before it is used.
public enum ImportDoubt {
    /// Answers to questions, of which the words and codes mean what the survey says.
    SURVEY,
    /// A table of some size of which it cannot be seen what it is, or that stands aside for another one.
    UNUSED_TABLE,
    /// Names that are the same but for accents, capitals, legal forms or small words.
    NAMES;

    /// A smaller table is a remark or a key to the others.
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_ROWS = 4;
    /// Names that are only near or part of one another are mostly different.
    private static final Set<NameLikeness> STRONG = EnumSet.of(NameLikeness.FOLDED, NameLikeness.LEGAL_FORM, NameLikeness.WORD_ORDER, NameLikeness.SMALL_WORDS);

    /// What is doubtful about a plan.
    static Set<ImportDoubt> of(ImportPlan plan, List<NameProposal> proposals) {
        Set<ImportDoubt> doubts = EnumSet.noneOf(ImportDoubt.class);
        if (plan.tables().stream().anyMatch(table -> table.form().kind().isSurvey())) {
            doubts.add(SURVEY);
        }
        if (plan.tables().stream().anyMatch(ImportDoubt::isUnusedThoughLarge)) {
            doubts.add(UNUSED_TABLE);
        }
        if (proposals.stream().anyMatch(proposal -> proposal.nameVerdict() == NameVerdict.OPEN && STRONG.contains(proposal.likeness()))) {
            doubts.add(NAMES);
        }
        return doubts;
    }

    private static boolean isUnusedThoughLarge(PlannedTable table) {
        return table.form().kind() == TableKind.NOT_USED && table.grid().rows().size() >= LEAST_ROWS && table.form().columns().size() >= LEAST_COLUMNS;
    }
}
