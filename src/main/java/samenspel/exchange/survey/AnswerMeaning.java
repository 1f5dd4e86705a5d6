package samenspel.exchange.survey;

import java.util.OptionalDouble;

/// What an answer counts as.
///
/// @param strength 0 for no tie, `NaN` for no answer
public record AnswerMeaning(double strength, AnswerBasis basis) {
    static final AnswerMeaning NOT_KNOWN = new AnswerMeaning(Double.NaN, AnswerBasis.NOT_KNOWN);

    static AnswerMeaning of(OptionalDouble strength, AnswerBasis basis) {
        return strength.isPresent() ? new AnswerMeaning(strength.getAsDouble(), basis) : NOT_KNOWN;
    }

    public boolean isAnswer() {
        return !Double.isNaN(strength);
    }
}
