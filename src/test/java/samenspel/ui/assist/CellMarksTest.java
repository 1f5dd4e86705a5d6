package samenspel.ui.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.plan.PlannedTable;
import samenspel.exchange.plan.TableId;

class CellMarksTest {
    private static final PlannedTable TABLE = ImportPlan.of(List.of(OpenedFile.of("m.csv",
            ",anna,bert,totaal\nanna,,99,99\nbert,1,,1\ntotaal,1,99,\n".getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL)), ReadingOptions.USUAL).tables().getFirst();

    private static CellMarks marks(ImportDoubt.Kind kind, List<Integer> columns, String... words) {
        return new CellMarks(TABLE, Optional.of(new ImportDoubt(kind, Optional.of(TABLE.id()), columns, List.of(words), true)));
    }

    /// The rows as the file has them, marked cells as `#`.
    private static List<String> shown(CellMarks marks) {
        return TABLE.grid().rows().stream().map(row -> IntStream.range(0, 4).mapToObj(at -> marks.isMarked(row, at) ? "#" : ".").reduce("", String::concat)).toList();
    }

    @Test
    void a_code_is_marked_in_its_columns_and_rows_without_it_are_not_worth_showing() {
        CellMarks marks = marks(ImportDoubt.Kind.MISSING_CODE, List.of(1, 2), "99");
        assertEquals(List.of("....", "..#.", "....", "..#."), shown(marks));
        assertEquals(List.of(true, true, false, true), TABLE.grid().rows().stream().map(marks::isWorth).toList());
        assertEquals(OptionalInt.of(2), marks.first());
    }

    @Test
    void a_total_is_marked_as_a_whole_row_and_a_column_that_may_say_who_answers_as_a_whole() {
        assertEquals(List.of("....", "...#", "...#", "####"), shown(marks(ImportDoubt.Kind.TOTALS, List.of(3), "Totaal")));
        assertEquals(List.of("....", "#...", "#...", "#..."), shown(marks(ImportDoubt.Kind.RESPONDENT, List.of(0), "organisation")));
    }

    @Test
    void a_doubt_about_another_table_marks_nothing() {
        ImportDoubt elsewhere = new ImportDoubt(ImportDoubt.Kind.MISSING_CODE, Optional.of(new TableId("other.csv", "")), List.of(), List.of("99"), true);
        assertFalse(new CellMarks(TABLE, Optional.of(elsewhere)).areThere());
    }
}
