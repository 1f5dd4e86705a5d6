package samenspel.study.findings;

import java.util.Optional;
import samenspel.claim.ClaimText;
import samenspel.claim.ClaimWords;
import samenspel.claim.FilledText;
import samenspel.claim.ReferenceNumbers;
import samenspel.claim.Verdict;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.network.Network;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Words of somebody's own with the numbers of a network filled in. A title or caption that says what no longer holds, or cannot be
/// told, is not said: what is drawn stands in its place.
///
/// @param capacity against which partners are held; empty where none is chosen
public record LiveWords(Network network, Optional<Integer> capacity, NameMode names, Language language) {

    public static LiveWords of(Depiction depiction) {
        return new LiveWords(depiction.network(), depiction.look().capacity(), depiction.seen().names(), depiction.language());
    }

    /// A page with its words filled in.
    public Page in(Page page) {
        FigureWords words = page.parts().words();
        return ClaimText.read(words.title()).hasNumbers() || ClaimText.read(words.caption()).hasNumbers() ? page.with(of(words)) : page;
    }

    private FigureWords of(FigureWords words) {
        return new FigureWords(said(words.title()), words.found(), said(words.caption()));
    }

    private String said(String typed) {
        FilledText told = filled(typed);
        return told.verdict().filter(found -> found != Verdict.HOLDS).isEmpty() ? told.words() : "";
    }

    /// A text with its numbers filled in, whatever becomes of what it says.
    public FilledText filled(String typed) {
        return words().filled(ClaimText.read(typed));
    }

    public ClaimWords words() {
        Names called = Names.of(network, names.inWords(), language);
        return new ClaimWords(new ReferenceNumbers(network, capacity), called::of, Texts.in(language));
    }
}
