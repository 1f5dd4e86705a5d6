package samenspel.exchange.assist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import samenspel.exchange.GraphFiles;
import samenspel.exchange.TableFile;
import samenspel.exchange.harvest.Harvest;
import samenspel.exchange.harvest.Manner;
import samenspel.exchange.table.Grid;
import samenspel.text.account.Reading;

/// One file of an import: tables that can be corrected, or a file of a graph that is read as it is.
///
/// @param cells  empty if the file holds no tables or cannot be opened
/// @param asIs   what reading gives of a file without tables
/// @param tables in the order of the file, empty ones left out
public record PlannedFile(Source source, TableFile.Opening opening, Optional<TableFile> cells, Optional<Reading<Harvest>> asIs, List<PlannedTable> tables) {
    public PlannedFile {
        tables = List.copyOf(tables);
    }

    static PlannedFile open(Source source, TableFile.Opening opening, Manner manner) {
        Optional<TableFile> cells = TableFile.open(source.name(), source.bytes(), opening, manner);
        Optional<Reading<Harvest>> asIs = cells.isPresent() ? Optional.empty() : Optional.of(GraphFiles.read(source.name(), source.bytes(), manner));
        return new PlannedFile(source, opening, cells, asIs, List.of());
    }

    public String name() {
        return source.name();
    }

    /// Of the characters, such as `UTF-8`.
    public String encoding() {
        return cells.map(TableFile::encoding).orElse(StandardCharsets.UTF_8.name());
    }

    /// The cells of its tables, empty ones left out.
    List<Grid> grids() {
        return cells.map(file -> file.sheets().stream().filter(grid -> !grid.isEmpty()).toList()).orElse(List.of());
    }

    PlannedFile with(List<PlannedTable> others) {
        return new PlannedFile(source, opening, cells, asIs, others);
    }

    PlannedFile each(UnaryOperator<PlannedTable> change) {
        return with(tables.stream().map(change).toList());
    }
}
