package samenspel.text;

import java.util.List;

/// A table as a spreadsheet takes it: words and numbers, not yet written as text.
///
/// @param title of the sheet
/// @param head  names of the columns
/// @param rows  each as long as the head
/// @param notes sentences without which the numbers could be misread
/// @param definitions what its columns mean, a row each below a head; empty for none
public record Sheet(String title, List<String> head, List<List<Sheet.Cell>> rows, List<String> notes, List<List<String>> definitions) {
    public Sheet(String title, List<String> head, List<List<Sheet.Cell>> rows, List<String> notes) {
        this(title, head, rows, notes, List.of());
    }

    public Sheet {
        definitions = definitions.stream().map(List::copyOf).toList();
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        int columns = head.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("a row is not as long as the head");
        }
    }

    /// What stands in a cell.
    public sealed interface Cell {
    }

    /// Words. Nothing in them is ever a formula.
    public record Words(String text) implements Cell {
    }

    /// A count.
    public record Whole(long number) implements Cell {
    }

    /// A number in full; NaN where it is not known, which makes an empty cell.
    public record Figure(double number) implements Cell {
    }

    /// A share from 0 to 1; NaN where it is not defined, which makes an empty cell.
    public record Share(double value, boolean percent) implements Cell {
    }
}
