package samenspel.diagram.seen;

import java.util.Optional;
import samenspel.change.Fate;
import samenspel.network.LayerId;
import samenspel.network.Pair;

/// A tie as one line: in a directed layer one report, or two that answer each other.
///
/// @param pair       from where to where; unordered for undirected and mutual ties
/// @param heads      0 for undirected ties, 1 for one direction, 2 for mutual ones
/// @param strength   along the pair
/// @param back       against it; 0 of one direction
/// @param fate       what became of it; empty in a picture of one wave
/// @param tiedBefore whether it stood in the first of the two waves compared
/// @param beside     true when the opposite direction is a line of its own, so that both step aside
public record DrawnTie(LayerId layer, Pair pair, int heads, double strength, double back, Optional<Fate> fate, boolean tiedBefore,
                       boolean beside) {

    /// How strong the line is drawn: the stronger of two directions.
    public double strongest() {
        return Math.max(strength, back);
    }

    /// Whether the line is there in this phase of playing the change.
    public boolean standsIn(Lens.Phase phase) {
        Fate became = fate.orElseThrow();
        return switch (phase) {
            case COMPARED -> true;
            case BEFORE, LEAVING -> tiedBefore;
            case LEFT, MOVED -> tiedBefore && became != Fate.LOST;
            case ARRIVING -> became != Fate.LOST;
            case AFTER -> became == Fate.KEPT || became == Fate.GAINED || became == Fate.UNKNOWN && !tiedBefore;
        };
    }

    /// Whether the line is there in what a lens shows.
    public boolean standsIn(Lens lens) {
        return !(lens instanceof Lens.Between between) || standsIn(between.phase());
    }

    /// Whether the line is drawn in its fate's colour in this phase, not in its layer's.
    public boolean fateShowsIn(Lens.Phase phase) {
        Fate became = fate.orElseThrow();
        return switch (phase) {
            case COMPARED -> true;
            case BEFORE, AFTER -> false;
            case LEAVING, LEFT, MOVED -> became == Fate.LOST || became == Fate.UNKNOWN;
            case ARRIVING -> became == Fate.GAINED || became == Fate.UNKNOWN;
        };
    }
}
