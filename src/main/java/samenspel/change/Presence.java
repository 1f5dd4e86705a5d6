package samenspel.change;

import samenspel.network.Participation;

/// How an organisation took part in two waves: what distinguishes one that left from one that was silent.
public record Presence(Participation before, Participation after) {

    /// What can be said in one word. An organisation that joined or left and was silent in its only wave
    /// joined or left.
    public enum Kind {
        ANSWERED_BOTH,
        SILENT_BEFORE,
        SILENT_AFTER,
        SILENT_BOTH,
        JOINED,
        LEFT,
        /// In neither of the two waves.
        ABSENT
    }

    public Kind kind() {
        boolean was = before != Participation.ABSENT;
        boolean is = after != Participation.ABSENT;
        if (was && is) {
            return answers();
        }
        return was ? Kind.LEFT : is ? Kind.JOINED : Kind.ABSENT;
    }

    private Kind answers() {
        boolean silentBefore = before == Participation.NOT_ANSWERED;
        if (after == Participation.NOT_ANSWERED) {
            return silentBefore ? Kind.SILENT_BOTH : Kind.SILENT_AFTER;
        }
        return silentBefore ? Kind.SILENT_BEFORE : Kind.ANSWERED_BOTH;
    }

    public boolean answeredBoth() {
        return before == Participation.ANSWERED && after == Participation.ANSWERED;
    }
}
