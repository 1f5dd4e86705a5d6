package samenspel.study.numbers;

import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.text.Language;

/// Sentences about a study that may leave it.
public interface QuotedWords {

    /// The study they tell of.
    Network network();

    /// How organisations are called in them; [NameMode#NONE] where none is.
    NameMode names();

    /// The same with organisations called otherwise.
    QuotedWords called(NameMode other);

    /// The same of the network under another name.
    QuotedWords of(Network other);

    /// What they say.
    String words(Language language);
}
