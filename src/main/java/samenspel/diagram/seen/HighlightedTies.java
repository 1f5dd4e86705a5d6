package samenspel.diagram.seen;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import samenspel.change.SectorCell;
import samenspel.network.LayerId;
import samenspel.network.Pair;

/// Ties to be highlighted one by one, such as those behind a number of a table.
///
/// @param pairs of each layer, as the network has them: from whom to whom where ties have a direction
public record HighlightedTies(SortedMap<LayerId, SortedSet<Pair>> pairs) {
    public static final HighlightedTies NONE = new HighlightedTies(new TreeMap<>());

    public HighlightedTies {
        SortedMap<LayerId, SortedSet<Pair>> copy = new TreeMap<>();
        pairs.forEach((layer, of) -> copy.put(layer, Collections.unmodifiableSortedSet(new TreeSet<>(of))));
        pairs = Collections.unmodifiableSortedMap(copy);
    }

    /// Those between two sectors.
    public static HighlightedTies of(SectorCell cell) {
        SortedMap<LayerId, SortedSet<Pair>> pairs = new TreeMap<>();
        cell.ties().forEach(tie -> pairs.computeIfAbsent(tie.layer(), _ -> new TreeSet<>()).add(tie.change().pair()));
        return new HighlightedTies(pairs);
    }

    public boolean isNone() {
        return pairs.isEmpty();
    }

    /// A line that stands for both directions is highlighted by either.
    public boolean has(DrawnTie tie) {
        SortedSet<Pair> highlighted = pairs.get(tie.layer());
        return highlighted != null && (highlighted.contains(tie.pair()) || tie.heads() == 2 && highlighted.contains(tie.pair().reversed()));
    }
}
