package samenspel.exchange.book.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samenspel.exchange.book.BookColumn;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.table.Grid;
import samenspel.network.Name;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// Reads the list of waves. Without an id the name is one.
final class WaveReader {
    private WaveReader() {
    }

    static List<Wave> of(ReadSheet page, SheetFields fields) {
        Set<WaveId> ids = new HashSet<>();
        List<Wave> waves = new ArrayList<>();
        for (Grid.Row row : page.rows()) {
            Name name = fields.name(page, row);
            String id = SheetFields.first(page.cell(row, BookColumn.ID), fields.own(name));
            if (id.isEmpty()) {
                page.rejected(ImportReason.NAME_MISSING, page.spot(row, BookColumn.NAME), page.heading(BookColumn.NAME));
            } else if (!ids.add(new WaveId(id))) {
                page.setAside(ImportReason.KEY_TWICE, page.spot(row, BookColumn.NAME), id);
            } else {
                waves.add(new Wave(new WaveId(id), fields.own(name).isEmpty() ? Name.of(id) : name,
                        fields.day(page, row, BookColumn.FIRST_DAY), fields.day(page, row, BookColumn.LAST_DAY)));
                page.used();
            }
        }
        page.leaveRest();
        return waves;
    }
}
