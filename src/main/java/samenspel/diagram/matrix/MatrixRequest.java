package samenspel.diagram.matrix;

import samenspel.change.Comparison;
import samenspel.diagram.Look;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.words.CountedAmong;
import samenspel.network.Network;
import samenspel.text.Language;

/// Which matrix is to be drawn: the layers of the comparison that may be counted together.
///
/// @param among of what it counts
public record MatrixRequest(Network network, Comparison comparison, CountedAmong among, MatrixContent shows, Look look, Language language) {
    public MatrixRequest {
        shows = shows.of(comparison);
    }

    /// Of the whole network.
    public MatrixRequest(Network network, Comparison comparison, MatrixContent shows, Look look, Language language) {
        this(network, comparison, CountedAmong.WHOLE, shows, look, language);
    }

    public MatrixRequest with(Network other) {
        return new MatrixRequest(other, comparison, among, shows, look, language);
    }

    /// With those called otherwise whom the filter names.
    public MatrixRequest with(NameMode names) {
        return new MatrixRequest(network, comparison, among.called(names), shows, look, language);
    }

    /// What is counted.
    Comparison counted() {
        return among.of(network, comparison);
    }
}
