package samenspel.exchange.cells;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import samenspel.exchange.found.AttributeWords;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.FoundAttribute;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ItemDraft;
import samenspel.text.Spot;

/// What columns say beyond what this program knows of, each read as a whole.
public final class AttributeCells {
    private final SequencedMap<Integer, Column> columns = new LinkedHashMap<>();

    private record Column(String name, NumberColumn numbers) {
    }

    /// @param names   of the columns, by their places from 0
    /// @param heading the number of the row that names them
    public AttributeCells(Grid rows, SequencedMap<Integer, String> names, int heading, FileDraft fileDraft) {
        names.forEach((at, name) -> {
            NumberColumn numbers = NumberColumn.of(name, rows.column(at), rows.name().isEmpty());
            columns.put(at, new Column(name, numbers));
            Spot spot = new Spot(Math.max(1, heading), at + 1);
            if (numbers.isGuessed()) {
                fileDraft.ledger().noted(ImportReason.THOUSANDS_GUESSED, spot, name);
            }
            rows.column(at).stream().filter(AttributeWords::isError).findFirst().ifPresent(word -> fileDraft.ledger().noted(ImportReason.CELL_ERROR, spot, name, word));
            rows.column(at).stream().filter(word -> numbers.isUnknownNumber(word) && !AttributeWords.isError(word)).findFirst()
                    .ifPresent(word -> fileDraft.ledger().noted(ImportReason.NUMBER_UNKNOWN, spot, name, word));
        });
    }

    public void put(Grid.Row row, ItemDraft item) {
        put(row, _ -> true, item::put);
    }

    /// @param which columns, by their places from 0
    public void put(Grid.Row row, IntPredicate which, Consumer<FoundAttribute> into) {
        columns.forEach((at, column) -> {
            if (which.test(at) && !row.cell(at).isEmpty() && !AttributeWords.isError(row.cell(at))) {
                column.numbers().value(row.cell(at)).ifPresent(value -> into.accept(FoundAttribute.of(column.name(), value)));
            }
        });
    }
}
