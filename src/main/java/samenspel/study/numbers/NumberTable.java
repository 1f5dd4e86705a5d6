package samenspel.study.numbers;

import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.text.Language;
import samenspel.text.Sheet;

/// A table that may leave a study as rows.
public non-sealed interface NumberTable extends Quotable {

    @Override
    NumberTable called(NameMode other);

    @Override
    NumberTable of(Network other);

    /// Its rows in words and numbers.
    Sheet sheet(Language language);
}
