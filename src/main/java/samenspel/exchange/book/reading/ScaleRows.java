package samenspel.exchange.book.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import samenspel.exchange.book.Column;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.table.Grid;
import samenspel.exchange.table.Numerals;
import samenspel.network.FrequencyClass;
import samenspel.network.Name;

/// Reads the answer scale.
final class ScaleRows {
    private ScaleRows() {
    }

    static List<FrequencyClass> of(Page page, Fields fields) {
        List<FrequencyClass> scale = new ArrayList<>();
        for (Grid.Row row : page.rows()) {
            OptionalDouble strength = Numerals.number(page.cell(row, Column.STRENGTH));
            Name name = fields.name(page, row);
            if (strength.isEmpty()) {
                page.rejected(ImportReason.NOT_A_NUMBER, page.spot(row, Column.STRENGTH), page.heading(Column.STRENGTH), page.cell(row, Column.STRENGTH));
            } else {
                Name known = fields.own(name).isEmpty() ? Name.of(page.cell(row, Column.STRENGTH)) : name;
                scale.add(new FrequencyClass(strength.getAsDouble(), known, fields.count(page, row, Column.TIMES_A_YEAR).orElse(0)));
                page.used();
            }
        }
        page.leaveRest();
        return scale;
    }
}
