package samenspel.diagram.drawn;

import java.util.HashSet;
import java.util.Set;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.network.Organisation;
import samenspel.network.Participation;
import samenspel.network.Sector;
import samenspel.network.SectorId;

/// Which discs bear the code of their sector.
public final class SectorCodes {
    private SectorCodes() {
    }

    /// The code that discs of a sector bear where there is room for it; empty for none. The mark of an unknown sector tells
    /// nobody apart where no sector is known, or where colour says something else.
    public static String of(Depiction depiction, Sector sector) {
        boolean bare = depiction.seen().colourBy() != ColourBy.Trait.SECTOR || depiction.network().sectors().size() == 1;
        return bare && sector.code().equals(Sector.NOT_KNOWN) ? "" : sector.code();
    }

    /// The sectors whose code stands in at least one disc.
    ///
    /// @param sizes with the scale of the picture's look
    public static Set<SectorId> drawn(Depiction depiction, DiscSizes discs, Sizes sizes) {
        Set<SectorId> drawn = new HashSet<>();
        for (Organisation one : VisibleOrganisations.of(depiction).byId().values()) {
            if (!drawn.contains(one.sector()) && isDrawn(one, depiction, discs, sizes)) {
                drawn.add(one.sector());
            }
        }
        return drawn;
    }

    private static boolean isDrawn(Organisation organisation, Depiction depiction, DiscSizes discs, Sizes sizes) {
        boolean absent = depiction.network().fieldwork(depiction.seen().lens().wave()).participationOf(organisation.id()) == Participation.ABSENT;
        DiscEdge edge = depiction.seen().colourBy() == ColourBy.Trait.SECTOR ? depiction.look().edgeOf(organisation.sector()) : DiscEdge.PLAIN;
        String code = of(depiction, depiction.network().sector(organisation.sector()).orElseThrow());
        return !absent && !depiction.lacksSize(depiction.said(organisation)) && CodeLetters.in(discs.radius(organisation.id(), sizes), code, edge, CodeLetters.LEAST).isPresent();
    }
}
