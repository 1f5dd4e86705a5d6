package samenspel.exchange.plan;

/// Why somebody should look at a guess before it is used.
public enum ImportDoubt {
    /// Answers to questions, of which the words and codes mean what the survey says.
    SURVEY,
    /// A table of some size of which it cannot be seen what it is, or that stands aside for another one.
    UNUSED_TABLE,
    /// Names that are the same but for accents, capitals, legal forms or small words.
    NAMES
}
