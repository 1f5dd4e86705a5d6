package samenspel.exchange;

import samenspel.network.Name;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Names that are given here, in both languages.
final class Words {
    private Words() {
    }

    static Name both(String key, Object... arguments) {
        return new Name(Texts.in(Language.NL).get(key, arguments), Texts.in(Language.EN).get(key, arguments));
    }
}
