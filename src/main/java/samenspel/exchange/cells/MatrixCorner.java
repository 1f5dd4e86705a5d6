package samenspel.exchange.cells;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.text.Folding;

/// What the cell above the row names and before the column names of a matrix says of its direction: `from \ to`, `naar \ van`,
/// `aan ↓ van →`.
public final class MatrixCorner {
    private static final Set<String> FROM = Set.of("van", "from", "zender", "zenders", "zendende", "afzender", "afzenders", "sender", "senders", "source", "sources", "bron", "bronnen",
            "gever", "gevers", "giver", "givers", "verwijzer", "verwijzers", "vanuit");
    private static final Set<String> TO = Set.of("naar", "aan", "to", "ontvanger", "ontvangers", "ontvangende", "receiver", "receivers", "recipient", "recipients", "target", "targets", "doel",
            "geadresseerde", "geadresseerden");
    private static final Set<String> ROW = Set.of("rij", "rijen", "row", "rows", "down", "regel", "regels");
    private static final Set<String> COLUMN = Set.of("kolom", "kolommen", "column", "columns", "col", "across");

    private static final int MOST_WORDS = 8;

    private enum Word { FROM, TO, ROW, COLUMN, OTHER }

    /// What tells that rows receive where only one end is named.
    private static final Set<List<Word>> ALONE = Set.of(List.of(Word.TO), List.of(Word.TO, Word.ROW), List.of(Word.ROW, Word.TO),
            List.of(Word.FROM, Word.COLUMN), List.of(Word.COLUMN, Word.FROM), List.of(Word.COLUMN, Word.TO, Word.ROW));

    private MatrixCorner() {
    }

    /// Whether rows are those whom ties go to. Of two words the first is about the rows, unless an arrow or a word tells otherwise.
    public static boolean turns(String corner) {
        String spaced = corner.replaceAll("[↓⬇▼]", " rows ").replaceAll("[→➡►▶]", " columns ");
        List<Word> all = Stream.of(Folding.fold(spaced).split("[^\\p{L}]+")).filter(word -> !word.isEmpty()).map(MatrixCorner::word).toList();
        List<Word> told = all.stream().filter(word -> word != Word.OTHER).toList();
        List<Word> ends = told.stream().filter(MatrixCorner::isEnd).toList();
        boolean both = ends.size() == 2 && ends.contains(Word.FROM) && ends.contains(Word.TO) && all.size() <= MOST_WORDS;
        return both ? (areTold(told) ? ofRows(told) : ends.getFirst()) == Word.TO : ALONE.contains(all);
    }

    private static boolean isEnd(Word word) {
        return word == Word.FROM || word == Word.TO;
    }

    /// Whether each end has a row or column beside it.
    private static boolean areTold(List<Word> words) {
        return words.size() == 4 && words.stream().distinct().count() == 4 && isEnd(words.get(0)) != isEnd(words.get(1)) && isEnd(words.get(2)) != isEnd(words.get(3));
    }

    private static Word ofRows(List<Word> words) {
        int at = words.indexOf(Word.ROW);
        return words.get(at % 2 == 0 ? at + 1 : at - 1);
    }

    private static Word word(String word) {
        return FROM.contains(word) ? Word.FROM : TO.contains(word) ? Word.TO : ROW.contains(word) ? Word.ROW : COLUMN.contains(word) ? Word.COLUMN : Word.OTHER;
    }
}
