package samenspel.diagram.picture;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;

/// Where the names of a picture may stand.
///
/// @param within  they stay within it, if there is one
/// @param taken   boxes they keep off, such as that of a legend; no disc stands there
/// @param numbers who has a number where a name finds no place
public record NameRoom(Optional<Box> within, List<Box> taken, Numbers numbers) {
    /// Who has a number at its disc in place of a name that finds no place; a list says whose it is ([NameCount#numbered]).
    public enum Numbers {
        NOBODY,
        HUBS,
        EVERYBODY
    }

    public NameRoom {
        taken = List.copyOf(taken);
    }

    static NameRoom within(Optional<Box> box) {
        return new NameRoom(box, List.of(), Numbers.NOBODY);
    }
}
