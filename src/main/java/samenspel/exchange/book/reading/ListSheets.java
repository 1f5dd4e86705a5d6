package samenspel.exchange.book.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import samenspel.exchange.book.BookColumn;
import samenspel.exchange.book.SectorWords;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.ImportReason;
import samenspel.network.FrequencyClass;
import samenspel.network.Name;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// Reads the sheets that are plain lists: the answer scale, the waves and the sectors.
record ListSheets(ReadSheet page, SheetFields fields) {

    private <T> List<T> each(Function<Grid.Row, Optional<T>> reading) {
        List<T> read = page.rows().stream().map(reading).flatMap(Optional::stream).toList();
        read.forEach(_ -> page.used());
        page.leaveRest();
        return read;
    }

    List<FrequencyClass> scale() {
        return each(this::frequency);
    }

    private Optional<FrequencyClass> frequency(Grid.Row row) {
        String written = page.cell(row, BookColumn.STRENGTH);
        OptionalDouble strength = Numerals.number(written);
        Name name = nameOr(written, row);
        if (strength.isEmpty()) {
            page.rejected(ImportReason.NOT_A_NUMBER, page.spot(row, BookColumn.STRENGTH), page.heading(BookColumn.STRENGTH), written);
            return Optional.empty();
        }
        return Optional.of(new FrequencyClass(strength.getAsDouble(), name, fields.count(page, row, BookColumn.TIMES_A_YEAR).orElse(0)));
    }

    /// Without an id the name is one.
    List<Wave> waves() {
        Set<String> ids = new HashSet<>();
        return each(row -> wave(row, ids));
    }

    private Optional<Wave> wave(Grid.Row row, Set<String> ids) {
        String id = SheetFields.first(page.cell(row, BookColumn.ID), fields.own(fields.name(page, row)));
        if (id.isEmpty()) {
            page.rejected(ImportReason.NAME_MISSING, page.spot(row, BookColumn.NAME), page.heading(BookColumn.NAME));
            return Optional.empty();
        }
        return isFirst(id, row, ids) ? Optional.of(new Wave(new WaveId(id), nameOr(id, row),
                fields.day(page, row, BookColumn.FIRST_DAY), fields.day(page, row, BookColumn.LAST_DAY))) : Optional.empty();
    }

    /// Without an id the code is one, else the name.
    List<Sector> sectors() {
        Set<String> codes = page.rows().stream().map(row -> page.cell(row, BookColumn.CODE)).filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> ids = new HashSet<>();
        return each(row -> Optional.of(sector(row, codes)).filter(sector -> isFirst(sector.id().value(), row, ids)));
    }

    private Sector sector(Grid.Row row, Set<String> codes) {
        String code = page.cell(row, BookColumn.CODE);
        String id = SheetFields.first(page.cell(row, BookColumn.ID), code, fields.own(fields.name(page, row)), "?");
        Name name = nameOr(id, row);
        return new Sector(new SectorId(id), code.isEmpty() ? SectorWords.code(fields.own(name), codes) : code, name);
    }

    private Name nameOr(String otherwise, Grid.Row row) {
        Name name = fields.name(page, row);
        return fields.own(name).isEmpty() ? Name.of(otherwise) : name;
    }

    /// Sets a row aside whose id another one has.
    private boolean isFirst(String id, Grid.Row row, Set<String> ids) {
        if (!ids.add(id)) {
            page.setAside(ImportReason.KEY_TWICE, page.spot(row, BookColumn.NAME), id);
            return false;
        }
        return true;
    }
}
