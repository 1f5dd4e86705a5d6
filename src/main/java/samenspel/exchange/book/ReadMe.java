package samenspel.exchange.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.network.Network;
import samenspel.text.Language;
import samenspel.text.Texts;

/// The sheet that says in plain words what the others are for and what their columns mean.
final class ReadMe {
    private static final int STEPS = 6;

    private ReadMe() {
    }

    /// @param sheets   the sheets it speaks of
    /// @param toFillIn whether people are to fill them in
    static BookSheet of(Network network, List<BookSheet> sheets, Language language, boolean toFillIn) {
        Texts texts = Texts.in(language);
        List<List<BookCell>> rows = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            String key = "book.readme." + (toFillIn ? "template." : "network.") + step;
            if (texts.has(key)) {
                rows.add(row("", texts.get(key)));
            }
        }
        sheets.stream().filter(bookSheet -> bookSheet.part() != BookPart.CHOICES).forEach(bookSheet -> rows.addAll(about(bookSheet, texts)));
        String title = toFillIn ? texts.get("book.readme.template.title")
                : texts.get("book.readme.network.title", network.profile().name().in(language.tag()));
        return new BookSheet(BookPart.READ_ME, List.of(new BookSheet.Head(title, "", 30, Optional.empty()), new BookSheet.Head("", "", 96, Optional.empty())), rows);
    }

    private static List<BookCell> row(String left, String right) {
        return List.of(BookCell.of(left), BookCell.of(right));
    }

    private static List<List<BookCell>> about(BookSheet bookSheet, Texts texts) {
        List<List<BookCell>> rows = new ArrayList<>();
        rows.add(row("", ""));
        rows.add(List.of(new BookCell.Heading(bookSheet.part().title(texts)), BookCell.of(texts.get("book.about-sheet." + bookSheet.part().id()))));
        bookSheet.heads().forEach(head -> rows.add(row(head.name(), head.note())));
        return rows;
    }
}
