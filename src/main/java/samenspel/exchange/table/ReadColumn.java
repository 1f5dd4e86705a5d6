package samenspel.exchange.table;

import samenspel.exchange.survey.SurveyQuestion;

/// One column of a table, and what it is.
///
/// @param heading      as the table has it, `V3` for the third where it has none
/// @param organisation whom an answer in a survey is about: a name or an id; for a strength or kind of tie the heading of the column that names whom; otherwise empty
/// @param layer        of the answers or mentions in a survey, and
/// @param wave         of these; empty where the column does not say
public record ReadColumn(String heading, ColumnRole role, String organisation, String layer, String wave, ColumnReason why) {

    public static ReadColumn of(String heading, ColumnRole role, ColumnReason why) {
        return new ReadColumn(heading, role, "", "", "", why);
    }

    /// With the role somebody says it has.
    public ReadColumn with(ColumnRole other) {
        return new ReadColumn(heading, other, organisation, layer, wave, ColumnReason.STATED);
    }

    /// About whom, in which layer and wave, as somebody says.
    public ReadColumn about(String whom, String ofLayer, String ofWave) {
        return new ReadColumn(heading, role, whom, ofLayer, ofWave, ColumnReason.STATED);
    }

    /// About whom, in which layer and wave, as its heading asks.
    public ReadColumn asking() {
        return SurveyQuestion.of(heading).map(question -> new ReadColumn(heading, role, question.organisation(), question.layer(), question.wave(), why))
                .orElse(this);
    }

    /// Whether it is used in the same way, whatever the reason.
    public boolean isUsedAs(ReadColumn other) {
        return role == other.role && organisation.equals(other.organisation) && layer.equals(other.layer) && wave.equals(other.wave);
    }

    /// Whether its cells name organisations.
    public boolean isMention() {
        return role == ColumnRole.MENTION || role == ColumnRole.MENTIONS;
    }

    /// Whether it asks about organisations in a survey, or holds the cells of a matrix.
    public boolean isQuestion() {
        return role == ColumnRole.ANSWER || isMention();
    }
}
