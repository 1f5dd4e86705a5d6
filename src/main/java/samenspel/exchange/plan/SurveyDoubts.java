package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import samenspel.exchange.table.AnswerCodes;

/// What is doubtful about a table that is read as a survey.
///
/// It looks at the cells, the form as it is planned and the codes as they are decided, so a doubt ends with the decision.
final class SurveyDoubts {
    private SurveyDoubts() {
    }

    static List<ImportDoubt> of(PlannedTable table, AnswerCodes codes) {
        List<ImportDoubt> doubts = new ArrayList<>();
        if (table.form().kind().isSurvey()) {
            doubts.add(ImportDoubt.about(ImportDoubt.Kind.SURVEY, table));
        }
        return doubts;
    }
}
