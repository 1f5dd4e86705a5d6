package samenspel.text;

import java.util.Locale;

/// A language of the program.
public enum Language {
    NL,
    EN;

    /// The two-letter tag, lower case.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return this == NL ? Locale.of("nl", "NL") : Locale.UK;
    }

    /// The language of a tag such as `nl` or `nl-BE`; English for any that is not Dutch.
    public static Language ofTag(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("nl") ? NL : EN;
    }
}
