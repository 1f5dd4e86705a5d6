package samenspel.exchange.survey;

import java.util.OptionalDouble;

/// What an answer counts as.
///
/// @param strength 0 for no tie, `NaN` for no answer
public record WordMeaning(double strength, AnswerBasis basis) {
    static final WordMeaning NOT_KNOWN = new WordMeaning(Double.NaN, AnswerBasis.NOT_KNOWN);

    static WordMeaning of(OptionalDouble strength, AnswerBasis basis) {
        return strength.isPresent() ? new WordMeaning(strength.getAsDouble(), basis) : NOT_KNOWN;
    }

    public boolean isAnswer() {
        return !Double.isNaN(strength);
    }
}
