package samenspel.diagram.plot;

import samenspel.change.Comparison;
import samenspel.diagram.Look;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.words.CountedAmong;
import samenspel.network.Network;
import samenspel.text.Language;

/// Which plot of retention is to be drawn: a panel for each layer of the comparison, by itself.
///
/// @param among of what it counts
/// @param names how organisations are called; with `NONE` they have their sector's name and a number
public record RetentionRequest(Network network, Comparison comparison, CountedAmong among, Look look, NameMode names, Language language) {

    /// Of the whole network.
    public RetentionRequest(Network network, Comparison comparison, Look look, NameMode names, Language language) {
        this(network, comparison, CountedAmong.WHOLE, look, names, language);
    }

    public RetentionRequest with(Network other) {
        return new RetentionRequest(other, comparison, among, look, names, language);
    }

    /// With organisations called otherwise.
    public RetentionRequest with(NameMode other) {
        return new RetentionRequest(network, comparison, among.called(other), look, other, language);
    }
}
