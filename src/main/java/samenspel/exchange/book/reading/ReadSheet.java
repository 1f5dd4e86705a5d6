package samenspel.exchange.book.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import samenspel.exchange.book.BookColumn;
import samenspel.exchange.book.BookPart;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.text.Spot;

/// A sheet of a book whose columns are recognised, and the account of what becomes of its rows.
final class ReadSheet {
    private static final int LOOKED_AT = 5;

    private final SheetSource source;
    private final Grid.Row head;
    private final Map<BookColumn, Integer> columns;
    private final Set<Integer> claimed;

    private ReadSheet(SheetSource source, Grid.Row head, Map<BookColumn, Integer> columns) {
        this.source = source;
        this.head = head;
        this.columns = columns;
        this.claimed = new TreeSet<>(columns.values());
    }

    /// The sheet by the row that names most of its columns; empty if none names any.
    static Optional<ReadSheet> of(SheetSource source) {
        return source.grid().rows().stream().limit(LOOKED_AT).map(row -> new ReadSheet(source, row, columns(row, source.part())))
                .filter(page -> !page.columns.isEmpty()).max(Comparator.<ReadSheet>comparingInt(page -> page.columns.size())
                        .thenComparingInt(page -> -page.head.number()));
    }

    /// Its very names come before other words for them.
    private static Map<BookColumn, Integer> columns(Grid.Row row, BookPart part) {
        Map<BookColumn, Integer> columns = new EnumMap<>(BookColumn.class);
        for (BookColumn column : part.columns()) {
            first(row, columns, column, true).ifPresent(at -> columns.put(column, at));
        }
        for (BookColumn column : part.columns()) {
            if (!columns.containsKey(column)) {
                first(row, columns, column, false).ifPresent(at -> columns.put(column, at));
            }
        }
        return columns;
    }

    private static Optional<Integer> first(Grid.Row row, Map<BookColumn, Integer> taken, BookColumn column, boolean titled) {
        return IntStream.range(0, row.width()).filter(at -> !taken.containsValue(at) && !row.cell(at).isEmpty()
                && (titled ? column.isTitled(row.cell(at)) : column.isNamed(row.cell(at)))).boxed().findFirst();
    }

    boolean has(BookColumn column) {
        return columns.containsKey(column);
    }

    List<Grid.Row> rows() {
        return source.grid().below(head).rows();
    }

    Grid.Row head() {
        return head;
    }

    String cell(Grid.Row row, BookColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : cell(row, at);
    }

    String cell(Grid.Row row, int column) {
        return row.cell(column);
    }

    /// The heading of a column; empty if there is no such column.
    String heading(BookColumn column) {
        return cell(head, column);
    }

    Spot spot(Grid.Row row, BookColumn column) {
        return new Spot(row.number(), columns.getOrDefault(column, -1) + 1);
    }

    /// Says that a column beyond the usual ones is read too.
    void claim(int column) {
        claimed.add(column);
    }

    /// The columns nobody has claimed yet that have a heading, from 0.
    List<Integer> unclaimed() {
        return IntStream.range(0, head.width()).filter(at -> !claimed.contains(at) && !head.cell(at).isEmpty()).boxed().toList();
    }

    /// Sets the columns aside that nobody has claimed.
    void leaveRest() {
        int width = source.grid().width();
        for (int column = 0; column < width; column++) {
            int at = column;
            long filled = claimed.contains(column) ? 0 : rows().stream().filter(row -> !row.cell(at).isEmpty()).count();
            if (filled > 0) {
                setAside(ImportReason.COLUMN_EXTRA, new Spot(head.number(), column + 1), head.cell(column), filled);
            }
        }
    }

    void step(Grid.Row row) {
        source.fileDraft().step(row.number());
    }

    void used() {
        source.fileDraft().ledger().used(1);
    }

    /// Names what was kept as it is.
    void kept(ImportReason reason, String names) {
        source.fileDraft().ledger().within(source.grid().name());
        source.fileDraft().ledger().kept(reason, Spot.line(head.number()), names);
    }

    void rejected(ImportReason reason, Spot at, Object... arguments) {
        source.fileDraft().ledger().within(source.grid().name());
        source.fileDraft().ledger().rejected(reason, at, arguments);
    }

    void setAside(ImportReason reason, Spot at, Object... arguments) {
        source.fileDraft().ledger().within(source.grid().name());
        source.fileDraft().ledger().setAside(reason, at, arguments);
    }

    void noted(ImportReason reason, Spot at, Object... arguments) {
        source.fileDraft().ledger().within(source.grid().name());
        source.fileDraft().ledger().noted(reason, at, arguments);
    }

    /// Says that a word is none of those that may stand in a column, or that there is none.
    void unknown(Grid.Row row, BookColumn column, List<String> allowed) {
        say(row, column, allowed, this::noted);
    }

    /// Gives up a row because of a word that is none of those that may stand in a column, or because there is none.
    void rejectWord(Grid.Row row, BookColumn column, List<String> allowed) {
        say(row, column, allowed, this::rejected);
    }

    @FunctionalInterface
    private interface Finding {
        void add(ImportReason reason, Spot at, Object... arguments);
    }

    private void say(Grid.Row row, BookColumn column, List<String> allowed, Finding finding) {
        String word = cell(row, column);
        if (word.isEmpty()) {
            finding.add(ImportReason.WORD_MISSING, spot(row, column), heading(column), String.join("; ", allowed));
        } else {
            finding.add(ImportReason.UNKNOWN_WORD, spot(row, column), heading(column), word, String.join("; ", allowed));
        }
    }

    FileDraft fileDraft() {
        return source.fileDraft();
    }
}
