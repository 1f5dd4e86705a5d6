package samenspel.diagram.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.diagram.Box;
import samenspel.diagram.drawn.OrganisationOrder;
import samenspel.diagram.seen.LabelMode;
import samenspel.network.OrganisationId;

/// Whose names a picture asks for, the most important first: hubs, then organisations that give access, then the others
/// by how firmly they are tied.
///
/// @param most that get one
record WantedNames(List<OrganisationId> all, int most) {
    /// Where all are asked for, the names for which room is sought: no page has room for more.
    private static final int MOST = 2_000;
    /// Key organisations have one name in so much of the picture at most: 6 cm² on paper.
    private static final double ROOM = 6 * (96 / 2.54) * (96 / 2.54);
    /// The same in squared font sizes, where letters are larger than those of a small page.
    private static final double ROOM_OF_LETTERS = 129;

    /// @param discs  of all organisations
    /// @param within the picture, if it has an edge
    /// @param size   of letters in page units
    static WantedNames of(LabelMode labels, OrganisationOrder order, SequencedMap<OrganisationId, PlacedDisc> discs, Optional<Box> within, double size) {
        List<OrganisationId> all = order.firmest().stream().filter(discs::containsKey).limit(MOST)
                .sorted(Comparator.comparing((OrganisationId id) -> !order.hubs().contains(id))
                        .thenComparing(id -> !Objects.requireNonNull(discs.get(id)).organisation().givesAccess())).toList();
        return new WantedNames(all, switch (labels) {
            case ALL -> MOST;
            case KEY -> Math.max(order.hubs().size(), mostKeyNames(within.orElseGet(() -> picture(discs)), size));
            case HOVER, NONE -> 0;
        });
    }

    private static Box picture(SequencedMap<OrganisationId, PlacedDisc> discs) {
        return discs.values().stream().map(disc -> Box.around(disc.centre(), disc.radius())).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }

    private static int mostKeyNames(Box picture, double size) {
        return (int) Math.min(MOST, picture.width() * picture.height() / Math.max(ROOM, ROOM_OF_LETTERS * size * size));
    }
}
