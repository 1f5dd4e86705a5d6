package samenspel.session.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import samenspel.text.Folding;

/// How well what somebody types meets a name: its beginning before the beginning of a word before the middle of one. Case, accents and
/// punctuation do not matter, and every word typed must occur.
final class WordMatch {
    static final int BEGINNING = 0;
    static final int WORDS = 1;
    static final int MIDDLE = 2;
    static final int NONE = 9;

    private final String typed;
    private final List<String> words;

    WordMatch(String typed) {
        this.typed = Folding.fold(typed);
        this.words = Stream.of(this.typed.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The best of several names.
    int of(Collection<String> names) {
        return names.stream().mapToInt(this::of).min().orElse(NONE);
    }

    /// The smaller, the better.
    int of(String name) {
        String folded = Folding.fold(name);
        if (words.isEmpty() || !words.stream().allMatch(folded::contains)) {
            return NONE;
        }
        return folded.startsWith(typed) ? BEGINNING : beginsWords(folded) ? WORDS : MIDDLE;
    }

    /// Whether each word typed begins one of a text.
    boolean beginsWordsOf(String text) {
        return !words.isEmpty() && beginsWords(Folding.fold(text));
    }

    private boolean beginsWords(String folded) {
        return words.stream().allMatch(word -> (" " + folded).contains(" " + word));
    }
}
