package samenspel.exchange.names;

import java.util.Locale;

/// Why two spellings may be one organisation, the strongest reason first.
public enum NameLikeness {
    /// But for accents, capitals, spacing and punctuation they are the same.
    FOLDED,
    /// So they are but for words such as Stichting or BV.
    LEGAL_FORM,
    /// So they are but for the order of the words.
    WORD_ORDER,
    /// So they are but for words such as the.
    SMALL_WORDS,
    /// One is the other with an addition in brackets.
    ADDITION,
    /// One is the first letters of the other.
    INITIALS,
    /// A letter or two differ.
    NEAR,
    /// All words of one are in the other.
    PART;

    /// The key of its message.
    public String key() {
        return "exchange.likeness." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
