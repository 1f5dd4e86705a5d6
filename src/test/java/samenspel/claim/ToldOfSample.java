package samenspel.claim;

import java.util.Optional;
import samenspel.diagram.Drawn;
import samenspel.network.Network;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Texts filled in with numbers of a sample.
final class ToldOfSample {
    static final int CAPACITY = 10;

    private ToldOfSample() {
    }

    /// @param sample from 1
    static FilledText filled(int sample, Language language, String typed) {
        return filled(Drawn.samples().get(sample - 1).network(), language, typed);
    }

    static FilledText filled(Network network, Language language, String typed) {
        return words(network, language).filled(ClaimText.read(typed));
    }

    static ClaimWords words(Network network, Language language) {
        return new ClaimWords(new ReferenceNumbers(network, Optional.of(CAPACITY)), id -> network.organisation(id).orElseThrow().shortName(), Texts.in(language));
    }

    static String words(int sample, String typed) {
        return filled(sample, Language.EN, typed).words();
    }
}
