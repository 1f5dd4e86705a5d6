package samenspel.network;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What something is called, by language. Data in one language only have a name that is the same in all.
///
/// @param byTag texts by the tags of their languages, such as `nl`, the language in small letters; the one text of a name that is the same in every
///              language has the tag [#EVERY]
public record Name(SortedMap<String, String> byTag) {
    /// The tag of a text for every language.
    public static final String EVERY = "";

    /// Texts that are all alike become one for every language.
    ///
    /// @throws IllegalArgumentException when there is no text, or one for every language and others beside it
    public Name {
        Require.that(!byTag.isEmpty(), "a name needs a text");
        Require.that(byTag.size() == 1 || !byTag.containsKey(EVERY), "a text for every language is the only one");
        boolean alike = byTag.size() > 1 && byTag.values().stream().distinct().count() == 1;
        Map<String, String> kept = alike ? Map.of(EVERY, byTag.firstEntry().getValue()) : usual(byTag);
        byTag = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
    }

    /// Tags with their language in small letters, whoever wrote them, where that makes no two of them one.
    private static Map<String, String> usual(Map<String, String> byTag) {
        Map<String, String> usual = new TreeMap<>();
        byTag.forEach((tag, text) -> usual.put(language(tag) + tag.substring(language(tag).length()), text));
        return usual.size() == byTag.size() ? usual : byTag;
    }

    public Name(Map<String, String> byTag) {
        this(new TreeMap<>(byTag));
    }

    /// The same in every language.
    public static Name of(String text) {
        return new Name(Map.of(EVERY, text));
    }

    /// A Dutch and an English name, as invented networks have.
    public static Name of(String nl, String en) {
        return new Name(Map.of("nl", nl, "en", en));
    }

    /// The name in the language of a tag such as `nl`, or in that language as some region writes it (`nl-BE`); where it has
    /// none, the first of those it has in order of their tags.
    public String in(String languageTag) {
        String exact = byTag.get(languageTag);
        return exact != null ? exact : byTag.entrySet().stream().filter(one -> language(one.getKey()).equals(language(languageTag)))
                .findFirst().orElse(byTag.firstEntry()).getValue();
    }

    /// The tag without region, script and the like, in small letters.
    private static String language(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    /// Whether it is the same in every language.
    public boolean isSame() {
        return byTag.containsKey(EVERY);
    }

    /// In every language there is.
    public Collection<String> texts() {
        return byTag.values();
    }
}
