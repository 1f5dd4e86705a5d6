package samenspel.exchange.cells;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samenspel.exchange.found.FileDraft;

/// The cells of a table, blank rows left out.
///
/// @param name of the sheet; empty for a file that is one table
public record Grid(String name, List<Row> rows) {
    public Grid {
        rows = List.copyOf(rows);
    }

    /// A row of cells.
    ///
    /// @param number as the user counts, from 1
    public record Row(int number, List<String> cells) {

        /// What a cell holds, without blanks around; empty beyond the last one.
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        private Row spelt(FileDraft fileDraft) {
            List<String> spelt = cells;
            for (int at = 0; at < cells.size(); at++) {
                String cell = fileDraft.cell(cells.get(at), number, at + 1);
                if (!cell.equals(cells.get(at))) {
                    spelt = spelt == cells ? new ArrayList<>(cells) : spelt;
                    spelt.set(at, cell);
                }
            }
            return spelt == cells ? this : new Row(number, spelt);
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /// One more than the place of the last cell that holds anything.
        public int width() {
            int width = cells.size();
            while (width > 0 && cells.get(width - 1).isBlank()) {
                width--;
            }
            return width;
        }
    }

    /// The same with words as they are spelt, of which the draft keeps account.
    public Grid spelt(FileDraft fileDraft) {
        return new Grid(name, rows.stream().map(row -> row.spelt(fileDraft)).toList());
    }

    public int width() {
        FileDraft.stepReading(rows.size());
        return rows.stream().mapToInt(Row::width).max().orElse(0);
    }

    /// How many cells hold anything.
    public long filled() {
        return rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> !cell.isEmpty()).count();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The row of a number; a row without cells where there is none.
    public Row row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst().orElse(new Row(0, List.of()));
    }

    /// The rows whose number is higher than one.
    public Grid after(int number) {
        FileDraft.stepReading(rows.size());
        return new Grid(name, rows.stream().filter(row -> row.number() > number).toList());
    }

    /// The rows below one.
    public Grid below(Row row) {
        return new Grid(name, rows.subList(rows.indexOf(row) + 1, rows.size()));
    }

    /// What stands in a column, each once.
    public Set<String> words(int column) {
        FileDraft.stepReading(rows.size());
        Set<String> words = new HashSet<>();
        rows.forEach(row -> words.add(row.cell(column)));
        return words;
    }

    public List<String> column(int column) {
        FileDraft.stepReading(rows.size());
        return rows.stream().map(row -> row.cell(column)).toList();
    }
}
