package samenspel.diagram.plot;

import samenspel.change.Comparison;
import samenspel.diagram.Look;
import samenspel.diagram.picture.NameMode;
import samenspel.network.Network;
import samenspel.text.Language;

/// Which plot of retention is to be drawn: a panel for each layer of the comparison, by itself.
///
/// @param names how organisations are called; with `NONE` they bear their sector's name and a number
public record RetentionAsk(Network network, Comparison comparison, Look look, NameMode names, Language language) {
    /// With organisations called otherwise.
    public RetentionAsk with(NameMode other) {
        return new RetentionAsk(network, comparison, look, other, language);
    }
}
