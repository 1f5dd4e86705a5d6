package samenspel.text.help;

import java.util.List;
import samenspel.text.Folding;

/// The words round what was looked for.
final class Excerpt {
    private static final int BEFORE = 5;
    private static final int LENGTH = 110;

    private Excerpt() {
    }

    /// From a few words before the first word asked for; from the beginning when none is there.
    ///
    /// @param asked folded
    static String of(String text, List<String> asked) {
        String[] words = text.split(" ");
        int at = 0;
        while (at < words.length && !begins(words[at], asked)) {
            at++;
        }
        int from = at == words.length ? 0 : Math.max(0, at - BEFORE);
        StringBuilder excerpt = new StringBuilder(from > 0 ? "… " : "");
        int next = from;
        while (next < words.length && excerpt.length() + words[next].length() < LENGTH) {
            excerpt.append(words[next++]).append(' ');
        }
        return excerpt.toString().strip() + (next < words.length ? " …" : "");
    }

    private static boolean begins(String word, List<String> asked) {
        String folded = " " + Folding.fold(word);
        return asked.stream().anyMatch(one -> folded.contains(" " + one));
    }
}
