package samenspel.diagram.picture;

import samenspel.diagram.seen.LegendKey;
import samenspel.layout.Point;
import samenspel.network.Organisation;
import samenspel.network.Participation;

/// An organisation where it stands on the page.
///
/// @param participation in the wave that the lens shows
record PlacedDisc(Organisation organisation, Point centre, double radius, Participation participation) {

    boolean isIn(LegendKey row) {
        return switch (row.kind()) {
            case SECTOR -> organisation.sector().value().equals(row.id());
            case ACCESS -> organisation.access().name().equals(row.id());
            case PRESENCE -> participation.name().equals(row.id());
            case LAYER, FATE, SIZE, BACKBONE -> false;
        };
    }
}
