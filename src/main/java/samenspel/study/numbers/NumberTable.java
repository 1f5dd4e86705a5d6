package samenspel.study.numbers;

import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.text.Language;
import samenspel.text.Sheet;

/// A table that may leave a study as rows.
public interface NumberTable {

    /// The study it tells of.
    Network network();

    /// How organisations are called in it; [NameMode#NONE] where it has none.
    NameMode names();

    /// The same with organisations called otherwise.
    NumberTable called(NameMode other);

    /// The same of the network under another name.
    NumberTable of(Network other);

    /// Its rows in words and numbers.
    Sheet sheet(Language language);
}
