package samenspel.ui.assist;

import java.util.Locale;
import samenspel.exchange.plan.AnswerTally;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.plan.PlannedTable;
import samenspel.exchange.table.TableKind;

/// What is decided about an import, in the order in which it is asked.
enum ImportStep {
    /// What the tables are and their columns.
    KIND,
    RESPONDENT,
    /// What is asked, and of which layer it is.
    QUESTIONS,
    ANSWERS,
    NAMES,
    /// What else columns say of organisations.
    ATTRIBUTES;

    /// Where a doubt is decided.
    static ImportStep of(ImportDoubt.Kind kind) {
        return switch (kind) {
            case NOT_UNDERSTOOD, FIRST_ROW, TOTALS, UNUSED_TABLE -> KIND;
            case RESPONDENT, SEVERAL_RESPONDENTS -> RESPONDENT;
            case SURVEY -> QUESTIONS;
            case ANSWERS_ORDER, ANSWER_MEANING, MISSING_CODE -> ANSWERS;
            case NAMES -> NAMES;
        };
    }

    /// Whether there is anything to decide in it.
    boolean applies(ImportPlan plan) {
        return switch (this) {
            case KIND -> true;
            case RESPONDENT, QUESTIONS -> plan.tables().stream().anyMatch(table -> table.form().kind().isSurvey());
            case ANSWERS -> plan.tables().stream().anyMatch(table -> !AnswerTally.columns(table).isEmpty());
            case NAMES -> plan.tables().stream().anyMatch(table -> table.form().kind() != TableKind.NOT_USED);
            case ATTRIBUTES -> plan.tables().stream().anyMatch(ImportStep::describes);
        };
    }

    /// Whether columns of a table say something of organisations.
    static boolean describes(PlannedTable table) {
        return table.form().kind() == TableKind.NODES || table.form().kind().isSurvey();
    }

    /// As keys of texts and ids have it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
