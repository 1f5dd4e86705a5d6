package samenspel.exchange.survey;

/// Why an answer counts as what it does.
public enum AnswerBasis {
    /// It is a number, or a yes or no.
    NUMBER,
    /// It is a number of which the headings say what it means.
    HEADING,
    /// It is the lowest of numbers without 0 that most gave about most, or one of 1 and 2, and may mean "never" or "no". Taken for a tie.
    LOWEST,
    /// It is a word of a usual scale, or says how often a year.
    SCALE,
    /// It is a code of a survey tool, such as `A2`; only its number says where it stands.
    CODE,
    /// It is a word of another scale than most answers beside it.
    OTHER_SCALE,
    /// It names kinds of tie, one or several that were ticked, each of which is a layer: `Exchange information, Refer clients`.
    KINDS,
    /// It says that nobody answered, such as `n/a`.
    NO_ANSWER,
    /// It may say that the respondent does not know, or that there is no tie, such as `weet ik niet`; or it is a number far
    /// from the others, such as 99. Taken for no answer.
    MAYBE_NO_ANSWER,
    /// Nothing says what it means. Taken for no answer.
    NOT_KNOWN,
    /// Somebody has said so.
    STATED
}
