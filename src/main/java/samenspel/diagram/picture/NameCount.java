package samenspel.diagram.picture;

import java.util.List;

/// How many names a picture should have, and what became of those that found no place.
///
/// @param leftOut  how many are not in the picture
/// @param hubs     how many of them are of hubs
/// @param numbered names that have a number at their disc, that of the first is 1
public record NameCount(int wanted, int leftOut, int hubs, List<String> numbered) {
    public static final NameCount NONE = new NameCount(0, 0, 0, List.of());

    public NameCount {
        numbered = List.copyOf(numbered);
    }

    /// Whether as many are left out.
    public boolean leavesOutAs(NameCount other) {
        return leftOut == other.leftOut && hubs == other.hubs;
    }

    /// The same where nothing is said of hubs by themselves.
    public NameCount ofAll() {
        return new NameCount(wanted, leftOut, 0, numbered);
    }

    /// How many do not stand in the picture themselves.
    public int missing() {
        return leftOut + numbered.size();
    }
}
