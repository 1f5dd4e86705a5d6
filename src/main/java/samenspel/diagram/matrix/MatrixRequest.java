package samenspel.diagram.matrix;

import samenspel.change.Comparison;
import samenspel.diagram.Look;
import samenspel.network.Network;
import samenspel.text.Language;

/// Which matrix is to be drawn: the layers of the comparison that may be counted together.
public record MatrixRequest(Network network, Comparison comparison, MatrixContent shows, Look look, Language language) {
    public MatrixRequest {
        shows = shows.of(comparison);
    }

    public MatrixRequest with(Network other) {
        return new MatrixRequest(other, comparison, shows, look, language);
    }
}
