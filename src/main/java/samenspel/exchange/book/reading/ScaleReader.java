package samenspel.exchange.book.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import samenspel.exchange.book.BookColumn;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.table.Grid;
import samenspel.exchange.table.Numerals;
import samenspel.network.FrequencyClass;
import samenspel.network.Name;

/// Reads the answer scale.
final class ScaleReader {
    private ScaleReader() {
    }

    static List<FrequencyClass> of(ReadSheet page, SheetFields fields) {
        List<FrequencyClass> scale = new ArrayList<>();
        for (Grid.Row row : page.rows()) {
            OptionalDouble strength = Numerals.number(page.cell(row, BookColumn.STRENGTH));
            Name name = fields.name(page, row);
            if (strength.isEmpty()) {
                page.rejected(ImportReason.NOT_A_NUMBER, page.spot(row, BookColumn.STRENGTH), page.heading(BookColumn.STRENGTH), page.cell(row, BookColumn.STRENGTH));
            } else {
                Name known = fields.own(name).isEmpty() ? Name.of(page.cell(row, BookColumn.STRENGTH)) : name;
                scale.add(new FrequencyClass(strength.getAsDouble(), known, fields.count(page, row, BookColumn.TIMES_A_YEAR).orElse(0)));
                page.used();
            }
        }
        page.leaveRest();
        return scale;
    }
}
