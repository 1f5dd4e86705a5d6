package samenspel.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The messages of one language. Arguments are formatted as that language writes numbers.
///
/// There is no root bundle on purpose: with English as the root, a Dutch computer asked for English
/// would get Dutch.
public final class Texts {
    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("samenspel.text.messages", Locale.of(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Texts in(Language language) {
        return new Texts(language);
    }

    public Language language() {
        return language;
    }

    /// The message of this key; `{0}`, `{1}` … stand for the arguments. A message is a
    /// [MessageFormat] pattern, so a literal apostrophe is written twice.
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
