package samenspel.exchange.book;

import java.time.LocalDate;

/// What stands in a cell of a workbook.
sealed interface BookCell {
    BookCell EMPTY = new Text("");

    /// Words, possibly none. Nothing in them is ever a formula.
    record Text(String text) implements BookCell {
    }

    /// Words that begin something.
    record Heading(String text) implements BookCell {
    }

    /// A number; `NaN` for one that is not known.
    record Figure(double number) implements BookCell {
    }

    record Day(LocalDate date) implements BookCell {
    }

    static BookCell of(String text) {
        return new Text(text);
    }

    static BookCell of(double number) {
        return new Figure(number);
    }
}
