package samenspel.exchange.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.exchange.table.TableForm;
import samenspel.exchange.table.TableKind;

/// How tables of some name are read.
///
/// @param headings which of the rows that are not blank name the columns, from 1
/// @param columns  those that are not simply cells of a matrix
/// @param layer    empty to guess; may hold `{year}` or `{number}` for that of the name
/// @param wave     as `layer`
public record TableRule(NamePattern file, NamePattern sheet, TableKind kind, List<Integer> headings, List<ColumnRule> columns,
                        Optional<String> layer, Optional<String> wave) {
    public TableRule {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
    }

    static TableRule of(PlannedTable table, NamePattern file, NamePattern sheet) {
        String name = table.id().sheet().isEmpty() ? table.id().file() : table.id().sheet();
        Optional<String> moment = NamePattern.moment(name);
        String place = NamePattern.of(name).text().contains(NamePattern.YEAR) ? NamePattern.YEAR : NamePattern.NUMBER;
        return new TableRule(file, sheet, table.form().kind(), ordinals(table.grid(), table.form().headings()), rules(table.form()),
                table.layer(), table.wave().map(wave -> Optional.of(wave).equals(moment) ? place : wave));
    }

    private static List<Integer> ordinals(Grid grid, List<Integer> numbers) {
        return IntStream.range(0, grid.rows().size()).filter(at -> numbers.contains(grid.rows().get(at).number())).mapToObj(at -> at + 1).toList();
    }

    private static List<ColumnRule> rules(TableForm form) {
        boolean matrix = form.kind() == TableKind.MATRIX || form.kind() == TableKind.TWO_SETS;
        return form.kind() == TableKind.NOT_USED || form.kind() == TableKind.NEIGHBOURS ? List.of()
                : form.columns().stream().filter(column -> !matrix || column.role() != ColumnRole.ANSWER).map(ColumnRule::of).distinct().toList();
    }

    /// The year or number of a table this is about; empty if it is about others.
    Optional<NamePattern.Fit> fit(TableId id) {
        Optional<NamePattern.Fit> ofSheet = sheet.fit(id.sheet());
        return file.fit(id.file()).flatMap(ofFile -> ofSheet.map(fit -> fit.moment().isEmpty() ? ofFile : fit));
    }

    /// What is said of a layer or wave, for a table of this year or number.
    static Optional<String> filled(Optional<String> said, NamePattern.Fit fit) {
        return said.map(text -> text.replace(NamePattern.YEAR, fit.moment()).replace(NamePattern.NUMBER, fit.moment())).filter(text -> !text.isBlank());
    }

    /// The rule of a column; empty if there is none.
    Optional<ColumnRule> of(ReadColumn column) {
        return columns.stream().filter(rule -> rule.fits(column)).findFirst();
    }

    /// As problems call it.
    String plainName() {
        return sheet.text().isEmpty() || sheet.equals(NamePattern.ANY) ? file.text() : sheet.text();
    }
}
