package samenspel.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A language of the program: one for which there is a file of messages. Another is added by its file alone.
///
/// @param tag two letters, lower case
public record Language(String tag) {
    public static final Language NL = new Language("nl");
    public static final Language EN = new Language("en");

    private static final List<Language> ALL = Stream.concat(Stream.of(NL, EN),
            Arrays.stream(Locale.getISOLanguages()).map(Language::new).filter(Language::hasMessages)).distinct().toList();

    /// Dutch, English, and then the others in order of their tags.
    public static List<Language> all() {
        return ALL;
    }

    private static boolean hasMessages(Language language) {
        return Language.class.getResource("messages_" + language.tag + ".properties") != null;
    }

    /// Of the country whose numbers and dates the messages expect.
    public Locale locale() {
        return Texts.in(this).locale();
    }

    /// As those who speak the other language call it.
    public String in(Language other) {
        return Locale.of(tag).getDisplayLanguage(Locale.of(other.tag));
    }

    /// The language of a tag such as `nl` or `nl-BE`; English for any that is not there.
    public static Language ofTag(String tag) {
        String language = tag.toLowerCase(Locale.ROOT).split("[-_]")[0];
        return ALL.stream().filter(one -> one.tag.equals(language)).findFirst().orElse(EN);
    }

    /// The language behind this one in the list of all; the first behind the last.
    public Language next() {
        return ALL.get((ALL.indexOf(this) + 1) % ALL.size());
    }

    @Override
    public String toString() {
        return tag;
    }
}
