package samenspel.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import samenspel.study.UnknownFields;
import samenspel.text.Spot;
import samenspel.text.account.Account;
import samenspel.text.account.Outcome;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;
import samenspel.text.account.Tally;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPrinter;

/// What turns up while one file is read: its problems, its count of rows, its unknown fields.
public final class FileProblems {
    static final int LIMIT = 50;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> extras = new TreeMap<>();
    private int errors;
    private int warnings;
    private int rows;
    private int rejected;
    private int setAside;

    public FileProblems(String file) {
        this.file = file;
    }

    void add(FileReason flaw, String path, Spot spot, Object... arguments) {
        boolean error = flaw.outcome() == Outcome.REFUSED;
        int count = error ? ++errors : ++warnings;
        if (count <= LIMIT) {
            problems.add(new Problem(new Place(file, path, spot.line(), spot.column()), flaw, List.of(arguments), flaw.outcome()));
        }
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /// Reads one row; it is rejected if an error turns up meanwhile.
    <T> T row(Supplier<T> reading) {
        int before = errors;
        T read = reading.get();
        rows++;
        rejected += errors > before ? 1 : 0;
        return read;
    }

    /// The row being read is sound but will not count.
    void setAside() {
        setAside++;
    }

    void keep(String pointer, Json unknown) {
        extras.put(pointer, JsonPrinter.compact(unknown));
    }

    public UnknownFields extras() {
        return new UnknownFields(new TreeMap<>(extras));
    }

    /// The result of reading the file.
    ///
    /// @param read empty where it could not be made; not used if there was an error
    public <T> Reading<T> reading(Optional<T> read) {
        return new Reading<>(read.filter(_ -> !hasErrors()), new Account(tally(), problems()));
    }

    /// In the order of the file; what concerns the whole file first.
    private List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.sort(Comparator.comparingInt((Problem p) -> p.place().line()).thenComparingInt(p -> p.place().column()));
        int more = Math.max(0, errors - LIMIT) + Math.max(0, warnings - LIMIT);
        if (more > 0) {
            all.add(new Problem(Place.of(file), FileReason.MORE, List.of(more), FileReason.MORE.outcome()));
        }
        return all;
    }

    private Tally tally() {
        return hasErrors() ? Tally.of(0, rows - rejected, rejected) : Tally.of(rows - setAside, setAside, 0);
    }
}
