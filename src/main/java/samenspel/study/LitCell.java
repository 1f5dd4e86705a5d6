package samenspel.study;

import samenspel.change.Comparison;
import samenspel.change.SectorMatrix;
import samenspel.diagram.picture.LitTies;
import samenspel.network.Network;

/// A cell of the matrix of sectors whose ties are lit in the picture.
public record LitCell(SectorMatrix.Place place, LitTies ties) {

    /// A place outside the matrix lights nothing.
    public static LitCell of(Network network, Comparison comparison, SectorMatrix.Place place) {
        var cell = SectorMatrix.of(network, comparison).cells().get(place);
        return new LitCell(place, cell == null ? LitTies.NONE : LitTies.of(cell));
    }
}
