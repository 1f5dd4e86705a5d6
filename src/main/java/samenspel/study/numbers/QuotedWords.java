package samenspel.study.numbers;

import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.text.Language;

/// Sentences about a study that may leave it.
public non-sealed interface QuotedWords extends Quotable {

    @Override
    QuotedWords called(NameMode other);

    @Override
    QuotedWords of(Network other);

    /// What they say.
    String words(Language language);
}
