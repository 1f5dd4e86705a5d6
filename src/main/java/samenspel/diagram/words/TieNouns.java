package samenspel.diagram.words;

import java.util.Arrays;
import java.util.Optional;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What several ties of a layer are called: `Strong tie` are strong ties, while content information has no plural.
final class TieNouns {
    private final Language language;
    private final Texts texts;

    TieNouns(Language language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    /// The name in the plural where it ends with a noun that is known to have one, and otherwise as it is.
    String several(String name) {
        return plural(name).orElse(name);
    }

    /// How many there are, such as `300 strong ties`, or `content information: 2,060` where nothing can be counted.
    String counted(String name, int ties) {
        boolean countable = plural(name).isPresent();
        return texts.get(countable ? "tie.counted" : "tie.counted.of", within(countable && ties != 1 ? several(name) : name), ties);
    }

    /// Its ties within a sentence: `strong ties`, or `ties of content information`.
    String ties(String name) {
        return isPlural(name) ? within(name) : plural(name).map(this::within).orElseGet(() -> texts.get("tie.of", within(name)));
    }

    /// What kind of ties they are, within a sentence and with a space behind: `strong ` of `Strong tie`; empty where the name does not say so
    /// in words of its own before the noun.
    String kind(String name) {
        return Arrays.stream(texts.get("tie.nouns").split(", ")).map(noun -> " " + noun.split("/")[0]).filter(noun -> name.toLowerCase(language.locale()).endsWith(noun))
                .findFirst().map(noun -> within(name.substring(0, name.length() - noun.length())) + " ").orElse("");
    }

    /// Whether it is called by several of them already, such as `Ties`.
    private boolean isPlural(String name) {
        return Arrays.stream(texts.get("tie.nouns").split(", ")).anyMatch(noun -> name.toLowerCase(language.locale()).endsWith(noun.split("/")[1]));
    }

    private Optional<String> plural(String name) {
        return Arrays.stream(texts.get("tie.nouns").split(", ")).map(noun -> noun.split("/"))
                .filter(noun -> name.toLowerCase(language.locale()).endsWith(noun[0])).findFirst()
                .map(noun -> name.substring(0, name.length() - noun[0].length()) + started(name.substring(name.length() - noun[0].length()), noun[1]));
    }

    /// The plural with a capital where the name is the noun alone and has one.
    private String started(String written, String plural) {
        return Character.isUpperCase(written.charAt(0)) ? plural.substring(0, 1).toUpperCase(language.locale()) + plural.substring(1) : plural;
    }

    /// Whether its first word is written in a way of its own, such as CJG, s50 or uciNet.
    static boolean isOwn(String name) {
        return name.split("\\s", 2)[0].chars().skip(1).anyMatch(letter -> Character.isUpperCase(letter) || !Character.isLetter(letter) && "-/,.:;()’'".indexOf(letter) < 0);
    }

    /// A name within a sentence: its first letter small, but for words such as CJG.
    String within(String name) {
        return name.isEmpty() || isOwn(name) ? name : name.substring(0, 1).toLowerCase(language.locale()) + name.substring(1);
    }
}
