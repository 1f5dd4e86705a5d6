package samenspel.diagram.plot;

import samenspel.change.Comparison;
import samenspel.diagram.Look;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.text.Language;

/// Which plot of retention is to be drawn: a panel for each layer of the comparison, by itself.
///
/// @param names how organisations are called; with `NONE` they have their sector's name and a number
public record RetentionRequest(Network network, Comparison comparison, Look look, NameMode names, Language language) {
    public RetentionRequest with(Network other) {
        return new RetentionRequest(other, comparison, look, names, language);
    }

    /// With organisations called otherwise.
    public RetentionRequest with(NameMode other) {
        return new RetentionRequest(network, comparison, look, other, language);
    }
}
