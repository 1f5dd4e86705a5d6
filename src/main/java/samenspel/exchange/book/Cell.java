package samenspel.exchange.book;

import java.time.LocalDate;

/// What stands in a cell of a workbook.
sealed interface Cell {
    Cell EMPTY = new Text("");

    /// Words, possibly none. Nothing in them is ever a formula.
    record Text(String text) implements Cell {
    }

    /// Words that begin something.
    record Heading(String text) implements Cell {
    }

    /// A number; `NaN` for one that is not known.
    record Figure(double number) implements Cell {
    }

    record Day(LocalDate date) implements Cell {
    }

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(double number) {
        return new Figure(number);
    }
}
