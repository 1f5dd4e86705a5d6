package samenspel.study.numbers;

import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;

/// Something of a study in words and numbers that may leave it.
public sealed interface Quotable permits NumberTable, QuotedWords {

    /// The study it tells of.
    Network network();

    /// How organisations are called in it; [NameMode#NONE] where none is.
    NameMode names();

    /// The same with organisations called otherwise.
    Quotable called(NameMode other);

    /// The same of the network under another name.
    Quotable of(Network other);
}
