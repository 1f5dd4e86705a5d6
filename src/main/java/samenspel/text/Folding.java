package samenspel.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folds names so that a search finds them however they are typed: case, accents (é, ï, ĳ),
/// spacing and punctuation do not matter.
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACING = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

    private Folding() {
    }

    public static String fold(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return SPACING.matcher(bare).replaceAll(" ").strip();
    }
}
