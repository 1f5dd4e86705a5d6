package samenspel.study.numbers.explain;

import samenspel.diagram.seen.NameMode;
import samenspel.measure.MeasureWords;
import samenspel.network.Network;
import samenspel.study.numbers.QuotedWords;
import samenspel.text.Language;
import samenspel.text.Texts;

/// A number somebody looks at, with all it takes to explain it.
public interface QuotedNumber extends QuotedWords {

    MeasureWords measure();

    Explanation explained(Texts texts);

    @Override
    QuotedNumber called(NameMode other);

    @Override
    QuotedNumber of(Network other);

    /// As one sentence.
    @Override
    default String words(Language language) {
        return explained(Texts.in(language)).sentence();
    }
}
