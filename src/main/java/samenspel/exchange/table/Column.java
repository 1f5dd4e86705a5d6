package samenspel.exchange.table;

/// One column of a table, and what it is.
///
/// @param heading      as the table has it, `V3` for the third where it has none
/// @param organisation whom an answer in a survey is about: a name or an id; otherwise empty
/// @param layer        of the answers or mentions in a survey, and
/// @param wave         of these; empty where the column does not say
public record Column(String heading, Role role, String organisation, String layer, String wave, Why why) {

    public static Column of(String heading, Role role, Why why) {
        return new Column(heading, role, "", "", "", why);
    }

    /// With the role somebody says it has.
    public Column with(Role other) {
        return new Column(heading, other, organisation, layer, wave, Why.TOLD);
    }

    /// About whom, in which layer and wave, as somebody says.
    public Column about(String whom, String ofLayer, String ofWave) {
        return new Column(heading, role, whom, ofLayer, ofWave, Why.TOLD);
    }

    /// About whom, in which layer and wave, as its heading asks.
    public Column asking() {
        return Question.of(heading).map(question -> new Column(heading, role, question.organisation(), question.layer(), question.wave(), why))
                .orElse(this);
    }

    /// Whether it is used in the same way, whatever the reason.
    public boolean isUsedAs(Column other) {
        return role == other.role && organisation.equals(other.organisation) && layer.equals(other.layer) && wave.equals(other.wave);
    }

    boolean isQuestion() {
        return role == Role.ANSWER || role == Role.MENTION;
    }
}
