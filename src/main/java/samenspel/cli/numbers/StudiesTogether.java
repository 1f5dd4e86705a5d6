package samenspel.cli.numbers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import samenspel.text.Sheet;
import samenspel.text.Sheet.Cell;
import samenspel.text.Sheet.Words;

/// Tables of several studies in one, with the study in the first column. A column that one of them has not is empty for it.
final class StudiesTogether {
    private static final String STUDY = "network";
    private final Set<String> heads = new LinkedHashSet<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    void add(String name, Sheet sheet) {
        names.add(name);
        sheets.add(sheet);
        heads.addAll(sheet.head());
    }

    /// A table alone stays as it is.
    ///
    /// @param warning to be read with it; may be empty
    Sheet sheet(String warning) {
        Sheet first = sheets.getFirst();
        if (sheets.size() == 1) {
            return first;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            String name = names.get(i);
            sheet.rows().forEach(row -> rows.add(row(name, sheet.head(), row)));
        }
        List<String> head = new ArrayList<>(List.of(STUDY));
        head.addAll(heads);
        List<String> notes = new ArrayList<>(first.notes());
        if (!warning.isEmpty()) {
            notes.addFirst(warning);
        }
        return new Sheet(first.title(), head, rows, notes, first.definitions());
    }

    private List<Cell> row(String name, List<String> head, List<Cell> row) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(name)));
        heads.forEach(column -> cells.add(head.contains(column) ? row.get(head.indexOf(column)) : new Words("")));
        return cells;
    }
}
