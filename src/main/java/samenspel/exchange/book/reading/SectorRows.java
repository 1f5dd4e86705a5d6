package samenspel.exchange.book.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samenspel.exchange.book.Column;
import samenspel.exchange.book.SectorWords;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.table.Grid;
import samenspel.network.Name;
import samenspel.network.Sector;
import samenspel.network.SectorId;

/// Reads the list of sectors. Without an id the code is one, else the name.
final class SectorRows {
    private SectorRows() {
    }

    static List<Sector> of(Page page, Fields fields) {
        Set<String> codes = new HashSet<>();
        page.rows().stream().map(row -> page.cell(row, Column.CODE)).filter(code -> !code.isEmpty()).forEach(codes::add);
        Set<SectorId> ids = new HashSet<>();
        List<Sector> sectors = new ArrayList<>();
        for (Grid.Row row : page.rows()) {
            Sector sector = sector(page, row, fields, codes);
            if (!ids.add(sector.id())) {
                page.setAside(ImportReason.KEY_TWICE, page.spot(row, Column.NAME), sector.id().value());
            } else {
                sectors.add(sector);
                page.used();
            }
        }
        page.leaveRest();
        return sectors;
    }

    private static Sector sector(Page page, Grid.Row row, Fields fields, Set<String> codes) {
        Name name = fields.name(page, row);
        String code = page.cell(row, Column.CODE);
        String id = Fields.first(page.cell(row, Column.ID), code, fields.own(name), "?");
        Name known = fields.own(name).isEmpty() ? Name.of(id) : name;
        return new Sector(new SectorId(id), code.isEmpty() ? SectorWords.code(fields.own(known), codes) : code, known);
    }
}
