package samenspel.diagram.picture;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import samenspel.diagram.Box;
import samenspel.network.OrganisationId;

/// Where the names of a picture may stand.
///
/// @param within  they stay within it, if there is one
/// @param taken   boxes they keep off, such as that of a legend; no disc stands there
/// @param numbers who has a number where a name finds no place
/// @param beside  who has a number whatever place there is, since it has one in a picture beside this
public record NameRoom(Optional<Box> within, List<Box> taken, Numbers numbers, Set<OrganisationId> beside) {
    /// Who has a number at its disc in place of a name that finds no place; a list says whose it is ([NameCount#numbered]).
    public enum Numbers {
        NOBODY,
        HUBS,
        /// Hubs, also where another disc is nearer, as a leader line says.
        EVERY_HUB,
        /// Who finds no place where its own disc is the nearest has none, and is counted.
        EVERYBODY
    }

    public NameRoom {
        taken = List.copyOf(taken);
        beside = Collections.unmodifiableSet(new TreeSet<>(beside));
    }

    /// In a picture by itself.
    public NameRoom(Optional<Box> within, List<Box> taken, Numbers numbers) {
        this(within, taken, numbers, Set.of());
    }

    static NameRoom within(Optional<Box> box) {
        return new NameRoom(box, List.of(), Numbers.NOBODY);
    }
}
