package samenspel.exchange.join;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.exchange.found.Numbers;
import samenspel.text.Folding;

/// Words of lists, found again by another spelling of them: one that differs in capitals, accents and punctuation only, or
/// that a spreadsheet made of it because it took it for a number, such as 1E+05 for 100000 and 123 for 00123.
final class SpellingIndex {
    private final Map<String, String> byForm = new HashMap<>();

    SpellingIndex(Stream<String> words) {
        words.forEach(word -> byForm.putIfAbsent(form(word), word));
    }

    Optional<String> like(String word) {
        return Optional.ofNullable(byForm.get(form(word)));
    }

    private static String form(String word) {
        return Numbers.isNumber(word) && word.length() < 40 ? new BigDecimal(word.strip()).stripTrailingZeros().toPlainString() : Folding.fold(word);
    }
}
