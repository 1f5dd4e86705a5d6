package samenspel.exchange.book.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SequencedMap;
import java.util.stream.Stream;
import samenspel.exchange.book.AttributeHeads;
import samenspel.exchange.book.BookPart;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.NumberColumn;
import samenspel.exchange.found.AttributeWords;
import samenspel.exchange.found.FoundAttribute;
import samenspel.exchange.found.ImportReason;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.text.Spot;

/// The columns of a sheet that are none of the book's own: each is an attribute, of one wave where its heading ends so.
final class ReadAttributes {
    private final ReadSheet page;
    private final SequencedMap<Integer, Column> columns = new LinkedHashMap<>();

    private final Map<Integer, NumberColumn> numbers = new HashMap<>();

    private record Column(String name, Optional<WaveId> wave) {
    }

    /// @param waves whose columns there may be; none where every row is of one wave
    ReadAttributes(ReadSheet page, BookPart part, List<Wave> waves) {
        this.page = page;
        for (int at : page.unclaimed()) {
            Column column = column(part, page.cell(page.head(), at).strip(), waves);
            if (!columns.containsValue(column)) {
                columns.put(at, column);
            }
        }
        columns.keySet().forEach(page::claim);
        columns.forEach((at, column) -> numbers.put(at, numbers(at, column.name())));
    }

    private NumberColumn numbers(int at, String name) {
        List<String> cells = page.rows().stream().map(row -> page.cell(row, at)).filter(cell -> AttributeHeads.text(cell).isEmpty()).toList();
        NumberColumn column = NumberColumn.of(name, cells, false);
        Spot spot = new Spot(page.head().number(), at + 1);
        if (column.isGuessed()) {
            page.noted(ImportReason.THOUSANDS_GUESSED, spot, name);
        }
        cells.stream().filter(AttributeWords::isError).findFirst().ifPresent(word -> page.noted(ImportReason.CELL_ERROR, spot, name, word));
        cells.stream().filter(word -> column.isUnknownNumber(word) && !AttributeWords.isError(word)).findFirst().ifPresent(word -> page.noted(ImportReason.NUMBER_UNKNOWN, spot, name, word));
        return column;
    }

    private static Column column(BookPart part, String heading, List<Wave> waves) {
        for (Wave wave : waves) {
            Stream<String> words = Stream.concat(Stream.of(wave.id().value()), wave.name().texts().stream());
            Optional<String> name = words.flatMap(word -> AttributeHeads.nameIn(heading, word).stream()).findFirst();
            if (name.isPresent()) {
                return new Column(AttributeHeads.name(part, name.get()), Optional.of(wave.id()));
            }
        }
        return new Column(AttributeHeads.name(part, heading), Optional.empty());
    }

    /// What a row says for every wave.
    Attributes of(Grid.Row row) {
        return of(row, Optional.empty());
    }

    /// What a row says for one wave.
    Attributes of(Grid.Row row, Optional<WaveId> wave) {
        SequencedMap<String, AttributeValue> values = new LinkedHashMap<>();
        for (Map.Entry<Integer, Column> column : columns.entrySet()) {
            if (column.getValue().wave().equals(wave)) {
                String name = column.getValue().name();
                String cell = page.cell(row, column.getKey());
                AttributeHeads.text(cell).or(() -> Optional.ofNullable(numbers.get(column.getKey())).flatMap(numbers -> numbers.value(cell))
                        .flatMap(value -> AttributeWords.value(FoundAttribute.of(name, value)))).ifPresent(value -> values.put(name, value));
            }
        }
        return Attributes.of(values);
    }

    /// Says which there are, as far as anything stands in them.
    void account(ImportReason reason) {
        Set<String> names = new LinkedHashSet<>();
        columns.forEach((at, column) -> {
            if (page.rows().stream().anyMatch(row -> !page.cell(row, at).isBlank())) {
                names.add(column.name());
            }
        });
        if (!names.isEmpty()) {
            page.kept(reason, String.join(", ", names));
        }
    }
}
