package samenspel.exchange.text;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;

/// The cells of a matrix.
final class Cells {
    private static final Set<String> NOT_KNOWN = Set.of(".", "NA", "NAN", "?");

    private Cells() {
    }

    static boolean isCell(LineWord word) {
        return word.number().isPresent() || NOT_KNOWN.contains(word.text().toUpperCase(Locale.ROOT));
    }

    /// The number in a cell, `NaN` where it says that it is not known; a word is rejected and counts as not known.
    static double number(LineWord word, FileDraft fileDraft) {
        OptionalDouble number = word.number();
        if (number.isEmpty() && !isCell(word)) {
            fileDraft.ledger().rejected(ImportReason.NOT_A_NUMBER, word.spot(), "matrix", word.text());
        }
        return number.orElse(Double.NaN);
    }
}
