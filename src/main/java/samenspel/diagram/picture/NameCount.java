package samenspel.diagram.picture;

import java.util.List;
import samenspel.diagram.seen.LabelMode;
import samenspel.network.OrganisationId;

/// How many names a picture should have, and what became of those that found no place.
///
/// @param leftOut  how many are not in the picture
/// @param hubs     how many of them are of hubs
/// @param numbered names that have a number at their disc, that of the first is 1
/// @param whose    those names are, in the same order
public record NameCount(int wanted, int leftOut, int hubs, List<String> numbered, List<OrganisationId> whose) {
    public static final NameCount NONE = new NameCount(0, 0, 0, List.of(), List.of());

    public NameCount {
        numbered = List.copyOf(numbered);
        whose = List.copyOf(whose);
    }

    /// Whether the same is to be said of names left out: how many there are where all were asked for, or else how many of hubs.
    public boolean isSaidAs(NameCount other, LabelMode asked) {
        return asked == LabelMode.ALL ? leftOut == other.leftOut : hubs == other.hubs;
    }

    /// The same where nothing is said of hubs by themselves.
    public NameCount ofAll() {
        return new NameCount(wanted, leftOut, 0, numbered, whose);
    }

    /// How many do not stand in the picture themselves.
    public int missing() {
        return leftOut + numbered.size();
    }
}
