package samenspel.change;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import samenspel.network.Pair;
import samenspel.network.SectorId;

/// The ties from one sector to another, or between the two where ties have no direction.
public record SectorCell(SectorId row, SectorId column, List<LayerTie> ties, Counts counts) {
    public SectorCell {
        ties = List.copyOf(ties);
    }

    /// Gained − lost. Not after − before, which counts ties of which one wave knows nothing as change.
    public int difference() {
        return counts.gained() - counts.lost();
    }

    /// The pairs behind the cell, to light them up in a picture.
    public SortedSet<Pair> pairs() {
        SortedSet<Pair> pairs = new TreeSet<>();
        ties.forEach(tie -> pairs.add(tie.change().pair()));
        return pairs;
    }
}
