package samenspel.exchange.cells;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/// The cells of a row of which few hold anything.
final class SparseCells extends AbstractList<String> implements RandomAccess {
    private static final int FEW = 64;
    private static final int MOSTLY = 8;

    private final int size;
    private final int[] columns;
    private final String[] texts;

    private SparseCells(List<String> cells, int filled) {
        size = cells.size();
        columns = IntStream.range(0, size).filter(at -> !cells.get(at).isEmpty()).toArray();
        texts = IntStream.of(columns).mapToObj(cells::get).toArray(String[]::new);
        assert texts.length == filled;
    }

    /// The same cells, kept as takes less memory.
    static List<String> of(List<String> cells, int filled) {
        return cells.size() > FEW && filled < cells.size() / MOSTLY ? new SparseCells(cells, filled) : cells;
    }

    @Override
    public String get(int column) {
        int at = Arrays.binarySearch(columns, column);
        return at < 0 ? "" : texts[at];
    }

    @Override
    public int size() {
        return size;
    }
}
