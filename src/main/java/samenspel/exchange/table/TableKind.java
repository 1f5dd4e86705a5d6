package samenspel.exchange.table;

/// What a table is.
public enum TableKind {
    /// A row an organisation.
    NODES,
    /// A row a tie, in long form.
    TIES,
    /// A cell a tie; rows and columns are the same organisations.
    MATRIX,
    /// A cell a tie; rows and columns are different ones.
    TWO_SETS,
    /// A row somebody and those they are tied to.
    NEIGHBOURS,
    /// A survey of one row a respondent, with a column for each organisation asked about.
    ROSTER,
    /// A survey of one row a respondent, with columns for the names they mention.
    NOMINATIONS,
    NOT_USED;

    /// Whether one row is one respondent.
    public boolean isSurvey() {
        return this == ROSTER || this == NOMINATIONS;
    }

    public boolean hasTies() {
        return this != NODES && this != NOT_USED;
    }
}
