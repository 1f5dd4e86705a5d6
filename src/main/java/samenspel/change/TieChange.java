package samenspel.change;

import samenspel.network.Answer;
import samenspel.network.Pair;

/// One tie that stands in at least one of two waves.
public record TieChange(Pair pair, Answer before, Answer after) {

    public Fate fate() {
        if (before.isUnknown() || after.isUnknown()) {
            return Fate.UNKNOWN;
        }
        if (before.isTied()) {
            return after.isTied() ? Fate.KEPT : Fate.LOST;
        }
        return Fate.GAINED;
    }
}
