package samenspel.exchange.book.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samenspel.exchange.book.BookColumn;
import samenspel.exchange.book.SectorWords;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.table.Grid;
import samenspel.network.Name;
import samenspel.network.Sector;
import samenspel.network.SectorId;

/// Reads the list of sectors. Without an id the code is one, else the name.
final class SectorReader {
    private SectorReader() {
    }

    static List<Sector> of(ReadSheet page, SheetFields fields) {
        Set<String> codes = new HashSet<>();
        page.rows().stream().map(row -> page.cell(row, BookColumn.CODE)).filter(code -> !code.isEmpty()).forEach(codes::add);
        Set<SectorId> ids = new HashSet<>();
        List<Sector> sectors = new ArrayList<>();
        for (Grid.Row row : page.rows()) {
            Sector sector = sector(page, row, fields, codes);
            if (!ids.add(sector.id())) {
                page.setAside(ImportReason.KEY_TWICE, page.spot(row, BookColumn.NAME), sector.id().value());
            } else {
                sectors.add(sector);
                page.used();
            }
        }
        page.leaveRest();
        return sectors;
    }

    private static Sector sector(ReadSheet page, Grid.Row row, SheetFields fields, Set<String> codes) {
        Name name = fields.name(page, row);
        String code = page.cell(row, BookColumn.CODE);
        String id = SheetFields.first(page.cell(row, BookColumn.ID), code, fields.own(name), "?");
        Name known = fields.own(name).isEmpty() ? Name.of(id) : name;
        return new Sector(new SectorId(id), code.isEmpty() ? SectorWords.code(fields.own(known), codes) : code, known);
    }
}
