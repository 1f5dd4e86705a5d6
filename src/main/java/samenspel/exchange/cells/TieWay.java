package samenspel.exchange.cells;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import samenspel.text.Folding;

/// Which way a tie goes between the two ends of its row, as a word or an arrow in a column tells.
public enum TieWay {
    FORTH, BACK, BOTH;

    private static final Set<String> TO_SECOND = Set.of("eenzijdig", "eenrichting", "enkelzijdig", "one-way", "one way", "unidirectional", "→", "⇒", "->", "-->", "=>", "directed", "gericht", "true", "yes", "ja", "1", "waar",
            "out", "uit", "uitgaand", "outgoing", "outbound", "heen", "forward", "forth");
    private static final Set<String> TO_FIRST = Set.of("←", "⇐", "<-", "<--", "<=", "in", "inkomend", "incoming", "inbound", "terug", "backward", "backwards", "back", "omgekeerd", "reverse", "reversed");
    private static final Set<String> EITHER = Set.of("undirected", "ongericht", "mutual", "false", "no", "nee", "0", "onwaar", "wederzijds", "wederkerig", "tweezijdig",
            "beide", "beide kanten", "beide richtingen", "beiderzijds", "both", "both ways", "both directions", "two-way", "two way", "bidirectional", "reciprocal", "↔", "⇄", "⇔", "<->", "<-->", "<=>", "<>", "heen en weer", "in en uit", "in and out", "in/out", "in/uit");
    private static final Pattern FIRST_TO_SECOND = Pattern.compile("(van |from )?(a|1)\\s*(naar|to|-+>|→|>|=>)\\s*(b|2)");
    private static final Pattern SECOND_TO_FIRST = Pattern.compile("(van |from )?(b|2)\\s*(naar|to|-+>|→|>|=>)\\s*(a|1)|(a|1)\\s*(<-+|←|<|<=)\\s*(b|2)");
    private static final Pattern MUTUAL = Pattern.compile("(is )?(mutual|wederzijds|wederkerig|tweezijdig|reciprocal|reciprocated|reciprocity|bidirectional|two way|beide (kanten|richtingen)|both (ways|directions)|beiderzijds|undirected|ongericht)( tie| relatie)?");

    /// Whether a heading asks with yes and no whether ties go both ways.
    public static boolean isMutual(String heading) {
        return MUTUAL.matcher(Folding.fold(heading)).matches();
    }

    /// What a cell says; empty if nothing.
    ///
    /// @param heading of its column
    public static Optional<TieWay> of(String cell, String heading) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        OptionalDouble answer = word.isEmpty() ? OptionalDouble.empty() : Numerals.answer(word);
        // A long list asks this of each row.
        if (answer.isPresent() && isMutual(heading)) {
            return Double.isNaN(answer.getAsDouble()) ? Optional.empty() : Optional.of(answer.getAsDouble() == 0 ? FORTH : BOTH);
        }
        if (word.isEmpty() || EITHER.contains(word)) {
            return word.isEmpty() ? Optional.empty() : Optional.of(BOTH);
        }
        boolean forth = TO_SECOND.contains(word) || FIRST_TO_SECOND.matcher(word).matches();
        boolean back = !forth && (TO_FIRST.contains(word) || SECOND_TO_FIRST.matcher(word).matches());
        return forth ? Optional.of(FORTH) : back ? Optional.of(BACK) : Optional.empty();
    }
}
