package samenspel.text;

import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The messages of one language. Arguments are formatted as that language writes numbers; one that is a language is
/// called as that language calls it.
///
/// There is no root bundle on purpose: with English as the root, a Dutch computer asked for English
/// would get Dutch.
public final class Texts {
    private final Language language;
    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("samenspel.text.messages", Locale.of(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = Locale.forLanguageTag(bundle.getString("language.country"));
    }

    public static Texts in(Language language) {
        return new Texts(language);
    }

    /// A message in every language, by the tags of the languages.
    public static Map<String, String> byTag(String key, Object... arguments) {
        return Language.all().stream().collect(Collectors.toMap(Language::tag, language -> in(language).get(key, arguments)));
    }

    public Language language() {
        return language;
    }

    /// Of the country whose numbers and dates the messages expect.
    Locale locale() {
        return locale;
    }

    /// The message of this key; `{0}`, `{1}` … stand for the arguments. A message is a
    /// [MessageFormat] pattern, so a literal apostrophe is written twice.
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] named = Arrays.stream(arguments).map(this::written).toArray();
        return new MessageFormat(pattern, locale).format(named);
    }

    private Object written(Object argument) {
        return switch (argument) {
            case Language other -> other.in(language);
            case String words -> Isolated.of(words);
            default -> argument;
        };
    }

    /// The same with other words where some of the arguments stand.
    ///
    /// @param instead by the place of an argument, from 0
    public String get(String key, Map<Integer, String> instead, Object... arguments) {
        MessageFormat format = new MessageFormat(bundle.getString(key), locale);
        AttributedCharacterIterator said = format.formatToCharacterIterator(Arrays.stream(arguments).map(this::written).toArray());
        StringBuilder words = new StringBuilder();
        for (char letter = said.first(); letter != CharacterIterator.DONE; letter = said.next()) {
            String other = said.getAttribute(MessageFormat.Field.ARGUMENT) instanceof Integer at ? instead.get(at) : null;
            if (other == null) {
                words.append(letter);
            } else {
                words.append(other);
                said.setIndex(said.getRunLimit(MessageFormat.Field.ARGUMENT) - 1);
            }
        }
        return words.toString();
    }

    /// Words one after the other, the last behind `and`: `a, b and c`; empty for none.
    public String list(List<String> words) {
        return words.size() < 2 ? String.join("", words) : get("view.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /// Every message, as it is written, but for names of made-up organisations.
    Stream<String> all() {
        return bundle.keySet().stream().filter(key -> !key.contains(".example.")).map(bundle::getString);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
