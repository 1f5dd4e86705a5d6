package samenspel.measure.whole;

import java.util.Locale;

/// What a measure makes of pairs of which nobody said whether they are tied.
public enum UnknownPairs {
    /// They are not looked at: it asks nothing about ties.
    NOT_ASKED,
    /// They count as no tie.
    NOT_TIED,
    /// They are left out of both the ties and the possible ties.
    LEFT_OUT;

    /// Key of the message that says it in one sentence.
    public String key() {
        return "measure.unknown." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
