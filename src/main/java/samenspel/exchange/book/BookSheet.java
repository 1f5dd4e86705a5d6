package samenspel.exchange.book;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// One sheet of a workbook before it is written.
///
/// @param rows   each as long as the heads
/// @param ofRows where the words stand for the last cell of some rows, by their place from 0
record BookSheet(BookPart part, List<Head> heads, List<List<BookCell>> rows, SequencedMap<Integer, Choices> ofRows) {
    BookSheet {
        heads = List.copyOf(heads);
        ofRows = Collections.unmodifiableSequencedMap(new TreeMap<>(ofRows));
        rows = rows.stream().map(List::copyOf).toList();
    }

    BookSheet(BookPart part, List<Head> heads, List<List<BookCell>> rows) {
        this(part, heads, rows, new TreeMap<>());
    }

    /// A column.
    ///
    /// @param note    what it means; empty where the name says it
    /// @param width   in characters
    /// @param choices where the words stand of which one is to be chosen
    record Head(String name, String note, double width, Optional<Choices> choices) {
    }

    /// The cells below the head of a column, down to its last that is filled.
    ///
    /// @param column its name
    record Choices(BookPart part, String column) {
    }

    int column(String name) {
        return heads.stream().map(Head::name).toList().indexOf(name);
    }

    /// Without those of some columns in which nothing stands.
    BookSheet withoutEmpty(List<String> names) {
        return without(names.stream().filter(name -> rows.stream().allMatch(row -> row.get(column(name)).equals(BookCell.EMPTY))).toList());
    }

    BookSheet without(List<String> names) {
        List<Integer> kept = IntStream.range(0, heads.size()).filter(column -> !names.contains(heads.get(column).name())).boxed().toList();
        return new BookSheet(part, kept.stream().map(heads::get).toList(), rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(), ofRows);
    }
}
