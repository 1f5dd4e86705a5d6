package samenspel.exchange.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import samenspel.exchange.OpenedFile;

/// One file of an import: tables that can be corrected, or a file of a graph that is read as it is.
///
/// @param tables in the order of the file, empty ones left out
public record PlannedFile(OpenedFile opened, List<PlannedTable> tables) {
    public PlannedFile {
        tables = List.copyOf(tables);
    }

    public String name() {
        return opened.name();
    }

    PlannedFile each(UnaryOperator<PlannedTable> change) {
        return new PlannedFile(opened, tables.stream().map(change).toList());
    }
}
