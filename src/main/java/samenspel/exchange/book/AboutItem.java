package samenspel.exchange.book;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import samenspel.text.Folding;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What is said of a network as a whole, one row each.
public enum AboutItem {
    TITLE,
    OTHER_TITLE,
    MUNICIPALITY,
    INHABITANTS,
    STEERING,
    INVENTED,
    CONFIDENTIAL;

    public String title(Texts texts) {
        return texts.get("book.about." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The item a cell names in either language.
    public static Optional<AboutItem> named(String cell) {
        String folded = Folding.fold(cell);
        return Arrays.stream(values()).filter(item -> Language.all().stream()
                .anyMatch(language -> Folding.fold(item.title(Texts.in(language))).equals(folded))).findFirst();
    }
}
