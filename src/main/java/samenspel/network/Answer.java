package samenspel.network;

/// What is known about a tie. No answer is not "no tie": it is [Unknown].
public sealed interface Answer {

    /// There is a tie.
    ///
    /// @param strength how much; for reports the number of their [FrequencyClass], above 0
    record Tied(double strength) implements Answer {
        public Tied {
            Require.that(strength > 0, "a tie's strength is not above 0");
        }
    }

    /// There is no tie.
    record NotTied() implements Answer {
    }

    /// Nobody who should know has said.
    record Unknown(Reason reason) implements Answer {
    }

    /// Why an answer is unknown.
    enum Reason {
        /// The organisation did not answer in this wave.
        NO_ANSWER,
        /// It answered, but skipped this question.
        SKIPPED
    }

    Answer NOT_TIED = new NotTied();
    Answer NO_ANSWER = new Unknown(Reason.NO_ANSWER);

    default boolean isTied() {
        return this instanceof Tied;
    }

    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /// The strength of a tie, 0 where there is none or none is known.
    default double strengthOrZero() {
        return this instanceof Tied(double strength) ? strength : 0;
    }
}
