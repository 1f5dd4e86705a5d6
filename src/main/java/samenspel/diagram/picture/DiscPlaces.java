package samenspel.diagram.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.diagram.Box;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.PartedDiscs;
import samenspel.diagram.drawn.SharedScales;
import samenspel.diagram.drawn.ShownPresence;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.drawn.VisibleOrganisations;
import samenspel.diagram.seen.Depiction;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Wave;

/// How large discs are and where they stand: where the layout has them, unless they would lie over each other.
final class DiscPlaces {
    private final DrawnLayersCache drawnLayersCache;

    DiscPlaces(DrawnLayersCache drawnLayersCache) {
        this.drawnLayersCache = drawnLayersCache;
    }

    /// What the sizes say, whatever room there is for them.
    DiscSizes measured(Depiction depiction) {
        return DiscSizes.of(depiction, drawnLayersCache);
    }

    /// As they are drawn.
    ///
    /// @param shared with the pictures beside this one, if any
    DiscSizes sizes(Depiction depiction, Optional<SharedScales> shared) {
        DiscSizes own = measured(depiction);
        DiscSizes scaled = shared.map(SharedScales::largest).map(own::upTo).orElse(own);
        return scaled.to(parted(depiction, shared).share());
    }

    /// Of all organisations, the hidden ones too.
    SequencedMap<OrganisationId, PlacedDisc> discs(Depiction depiction, Projection projection, Sizes sizes, Optional<SharedScales> shared) {
        ShownPresence presence = ShownPresence.of(depiction);
        PartedDiscs parted = parted(depiction, shared);
        DiscSizes discSizes = sizes(depiction, shared);
        SequencedMap<OrganisationId, PlacedDisc> discs = new LinkedHashMap<>();
        depiction.network().organisations().forEach(one -> discs.put(one.id(), new PlacedDisc(one, projection.toPage(parted.placement().of(one.id())),
                discSizes.radius(one.id(), sizes), presence.of(one.id()), presence.isInPart(one.id()), depiction.said(one))));
        return discs;
    }

    /// The sizes of all waves are heeded, and those of who is left out for a number, so that another wave or condition moves
    /// nobody. Large networks stand as they are laid out: their discs are small, and measuring all waves would take too long.
    private PartedDiscs parted(Depiction depiction, Optional<SharedScales> shared) {
        if (LargePictures.isLarge(depiction.network())) {
            return new PartedDiscs(depiction.placement(), 1);
        }
        if (depiction.seen().sizeBy().isEmpty()) {
            return drawnLayersCache.parted(depiction.placement(), depiction.network().organisations(), List.of(DiscSizes.EQUAL));
        }
        List<DiscSizes> all = shared.map(SharedScales::sizes).orElseGet(() -> everyWave(depiction));
        List<Organisation> heeded = List.copyOf(VisibleOrganisations.of(depiction.unconditioned()).byId().values());
        return drawnLayersCache.parted(depiction.placement(), heeded, all);
    }

    private List<DiscSizes> everyWave(Depiction depiction) {
        return depiction.seen().lens().within(depiction.network().waves().stream().map(Wave::id).toList()).stream()
                .map(lens -> measured(depiction.with(lens))).toList();
    }

    /// Boxes round discs that are of different sizes or were parted, where they are largest, in the frame of the layout.
    List<Box> largest(Depiction depiction) {
        PartedDiscs parted = parted(depiction, Optional.empty());
        boolean alike = depiction.seen().sizeBy().isEmpty() || LargePictures.isLarge(depiction.network());
        if (alike && parted.placement() == depiction.placement()) {
            return List.of();
        }
        List<DiscSizes> all = alike ? List.of(DiscSizes.EQUAL) : everyWave(depiction).stream().map(one -> one.to(parted.share())).toList();
        return VisibleOrganisations.of(depiction.unconditioned()).byId().keySet().stream().map(id -> {
            double radius = all.stream().mapToDouble(one -> one.radius(id, Sizes.LAYOUT)).max().orElse(0);
            return Box.around(parted.placement().of(id), Sizes.LAYOUT.ringed(radius));
        }).toList();
    }
}
