package samenspel.study;

import samenspel.change.Comparison;
import samenspel.change.SectorMatrix;
import samenspel.diagram.seen.HighlightedTies;
import samenspel.network.Network;

/// A cell of the matrix of sectors whose ties are highlighted in the picture.
public record HighlightedCell(SectorMatrix.Place place, HighlightedTies ties) {

    /// A place outside the matrix highlights nothing.
    public static HighlightedCell of(Network network, Comparison comparison, SectorMatrix.Place place) {
        var cell = SectorMatrix.of(network, comparison).cells().get(place);
        return new HighlightedCell(place, cell == null ? HighlightedTies.NONE : HighlightedTies.of(cell));
    }
}
