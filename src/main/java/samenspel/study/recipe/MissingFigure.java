package samenspel.study.recipe;

import java.util.List;
import samenspel.text.Texts;

/// A figure that cannot be made of a network.
///
/// @param name  of its recipe
/// @param id    of the layer, wave or scenario that is not there, the width of the paper, millions of dots, or a sentence; empty where it is none of them
/// @param known ids of those there are, or the narrowest paper
public record MissingFigure(String name, Reason reason, String id, List<String> known) {
    public MissingFigure {
        known = List.copyOf(known);
    }

    /// Why not.
    public enum Reason {
        LAYER,
        WAVE,
        /// A change needs two different waves.
        SECOND_WAVE,
        /// Its letters could not be read on so narrow a paper.
        PAPER,
        /// It has more dots than a picture can be made of.
        DOTS,
        /// The study keeps no scenario of this name.
        SCENARIO,
        /// The network has not what a view shows.
        VIEW
    }

    /// The same without what somebody wrote elsewhere in the study.
    MissingFigure unwritten() {
        return reason == Reason.SCENARIO ? new MissingFigure(name, reason, id, List.of()) : this;
    }

    /// Which figure, and why not, in one line.
    public String words(Texts texts) {
        return texts.get("figures.missing." + reason + (reason == Reason.SCENARIO && known.isEmpty() ? ".only" : ""), name, id, String.join(", ", known));
    }
}
