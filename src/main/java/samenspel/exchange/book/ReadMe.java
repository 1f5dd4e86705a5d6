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

    /// @param leaves   the sheets it speaks of
    /// @param toFillIn whether people are to fill them in
    static Leaf of(Network network, List<Leaf> leaves, Language language, boolean toFillIn) {
        Texts texts = Texts.in(language);
        List<List<Cell>> rows = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            String key = "book.readme." + (toFillIn ? "template." : "network.") + step;
            if (texts.has(key)) {
                rows.add(row("", texts.get(key)));
            }
        }
        leaves.stream().filter(leaf -> leaf.part() != Part.CHOICES).forEach(leaf -> rows.addAll(about(leaf, texts)));
        String title = toFillIn ? texts.get("book.readme.template.title")
                : texts.get("book.readme.network.title", network.profile().name().in(language.tag()));
        return new Leaf(Part.READ_ME, List.of(new Leaf.Head(title, "", 30, Optional.empty()), new Leaf.Head("", "", 96, Optional.empty())), rows);
    }

    private static List<Cell> row(String left, String right) {
        return List.of(Cell.of(left), Cell.of(right));
    }

    private static List<List<Cell>> about(Leaf leaf, Texts texts) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("", ""));
        rows.add(List.of(new Cell.Heading(leaf.part().title(texts)), Cell.of(texts.get("book.about-sheet." + leaf.part().id()))));
        leaf.heads().forEach(head -> rows.add(row(head.name(), head.note())));
        return rows;
    }
}
