package samenspel.diagram.picture;

import samenspel.diagram.drawn.ShownPresence;
import samenspel.diagram.seen.LegendKey;
import samenspel.layout.Point;
import samenspel.network.Attributes;
import samenspel.network.Organisation;
import samenspel.network.Participation;

/// An organisation where it stands on the page.
///
/// @param participation in the wave that the lens shows
/// @param said          what a file says of it, as far as the picture depends on it
record PlacedDisc(Organisation organisation, Point centre, double radius, Participation participation, boolean inPart, Attributes said) {

    boolean isIn(LegendKey row) {
        return switch (row.kind()) {
            case SECTOR -> organisation.sector().value().equals(row.id());
            case ORGANISATION -> organisation.id().value().equals(row.id());
            case ACCESS -> organisation.access().name().equals(row.id());
            case PRESENCE -> row.id().equals(ShownPresence.IN_PART) ? inPart : participation.name().equals(row.id());
            case ATTRIBUTE -> row.isSaid(said);
            case LAYER, FATE, SIZE, ATTRIBUTE_RANGE, BACKBONE, HUBS, GROUP, CAPACITY, APART -> false;
        };
    }
}
