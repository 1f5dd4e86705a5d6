package samenspel.diagram.legend;

import java.util.EnumSet;
import java.util.Set;
import samenspel.change.Fate;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;

/// The rows of a legend on fates while a change is played: those whose lines stand in the picture.
public final class FateRows {
    private FateRows() {
    }

    /// Whether a row says what something in a picture means; rows on anything but fates always do.
    public static boolean isExplained(LegendKey row, Lens lens) {
        if (!(lens instanceof Lens.Between between)) {
            return true;
        }
        return switch (row.kind()) {
            case FATE -> standing(between.phase()).contains(Fate.valueOf(row.id()));
            case APART -> !standing(between.phase()).isEmpty();
            default -> true;
        };
    }

    /// Whose lines are in the colour of their fate ([samenspel.diagram.seen.DrawnTie#fateShowsIn]).
    private static Set<Fate> standing(Lens.Phase phase) {
        return switch (phase) {
            case BEFORE, AFTER -> EnumSet.noneOf(Fate.class);
            case LEAVING, LEFT, MOVED -> EnumSet.of(Fate.LOST, Fate.UNKNOWN);
            case ARRIVING -> EnumSet.of(Fate.GAINED, Fate.UNKNOWN);
            case COMPARED -> EnumSet.allOf(Fate.class);
        };
    }
}
