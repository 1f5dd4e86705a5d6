package samenspel.exchange.found;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import samenspel.text.Spot;
import samenspel.text.account.Repair;

/// One reading while it goes on: what was found so far, and whether the limits hold.
public final class FileDraft {
    /// Formats that say of each tie whether it has a direction. Others say so where the reader meets it.
    private static final Set<FileFormat> SAYING_DIRECTION = EnumSet.of(FileFormat.GEXF, FileFormat.GML, FileFormat.DOT, FileFormat.DGS);
    private static final int RESPELT_NAMED = 8;
    private static final int LONG_NAME = 40;
    private static final int ITEMS_BETWEEN_LOOKS = 1 << 10;
    private static final int KEPT_ONCE = 1 << 13;
    private static final ScopedValue<FileDraft> READING = ScopedValue.newInstance();

    private final Ledger ledger;
    private final ReadingOptions readingOptions;
    private final long deadline;
    private final List<GraphDraft> graphs = new ArrayList<>();
    private final Set<String> respelt = new LinkedHashSet<>();
    private Spot firstRespelt = Spot.NOWHERE;
    private int nodes;
    private int ties;
    private int cells;
    private int values;
    private int steps;
    private final Map<FoundAttribute, FoundAttribute> usual = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    public FileDraft(String file, ReadingOptions readingOptions) {
        this.ledger = new Ledger(file);
        this.readingOptions = readingOptions;
        this.deadline = System.nanoTime() + readingOptions.limits().time().toNanos();
    }

    public Ledger ledger() {
        return ledger;
    }

    public ReadingLimits limits() {
        return readingOptions.limits();
    }

    public ReadingOptions manner() {
        return readingOptions;
    }

    public boolean repairs(Repair repair) {
        return readingOptions.repairs().has(repair);
    }

    /// Begins another network of the file.
    public GraphDraft graph(String name) {
        checkText(name, Spot.NOWHERE);
        if (graphs.size() >= limits().attributes()) {
            throw new Unreadable(ImportReason.TOO_MANY_GRAPHS, Spot.NOWHERE, limits().attributes());
        }
        GraphDraft draft = new GraphDraft(name.strip(), this);
        graphs.add(draft);
        return draft;
    }

    public boolean isEmpty() {
        return graphs.isEmpty();
    }

    /// A name as it is spelt; where the file writes it otherwise, that is said.
    public String plain(String written, Spot at) {
        checkText(written, at);
        return respelt(written, Spelling.plain(written), at);
    }

    /// The same of a cell of a table.
    public String cell(String written, int row, int column) {
        String spelt = Spelling.ofCell(written);
        return spelt.equals(written) ? written : respelt(written, spelt, new Spot(row, column));
    }

    private String respelt(String written, String plain, Spot at) {
        if (!plain.equals(written)) {
            firstRespelt = respelt.isEmpty() ? at : firstRespelt;
            respelt.add(plain.strip());
        }
        return plain;
    }

    /// Says which names were spelt otherwise.
    public void accountSpelling() {
        if (!respelt.isEmpty()) {
            String some = respelt.stream().limit(RESPELT_NAMED).map(name -> name.length() > LONG_NAME ? name.substring(0, LONG_NAME) + "…" : name).collect(Collectors.joining(", "));
            ledger.noted(ImportReason.SPELLING, firstRespelt, some + (respelt.size() > RESPELT_NAMED ? ", …" : ""), respelt.size());
            respelt.clear();
        }
    }

    /// What was found; refuses a file in which there was no network.
    public FoundFile finish(FileFormat format, String encoding) {
        if (graphs.isEmpty()) {
            throw new Unreadable(ImportReason.NO_GRAPH, Spot.line(1), format.plainName());
        }
        graphs.stream().filter(_ -> SAYING_DIRECTION.contains(format)).forEach(GraphDraft::saysDirection);
        boolean isTable = format == FileFormat.TABLE || format == FileFormat.WORKBOOK;
        if (graphs.size() == 1 && !isTable) {
            graphs.getFirst().sayName();
        }
        FoundFile found = new FoundFile(ledger.file(), format, encoding, graphs.stream().map(graph -> graph.finish(!isTable)).toList());
        accountSpelling();
        return found;
    }

    void countNode(Spot at) {
        if (++nodes > limits().nodes()) {
            throw new Unreadable(ImportReason.TOO_MANY_NODES, at, limits().nodes());
        }
        step(at.line());
    }

    /// Refuses a size that a file announces before anything is made for it.
    public void announceNodes(int count, Spot at) {
        if (nodes + (long) count > limits().nodes()) {
            throw new Unreadable(ImportReason.TOO_MANY_NODES, at, limits().nodes());
        }
    }

    void countTie(Spot at) {
        if (++ties > limits().ties()) {
            throw new Unreadable(ImportReason.TOO_MANY_TIES, at, limits().ties());
        }
        countValue(at);
        step(at.line());
    }

    /// Cells of a row that hold something, or stand in the file.
    ///
    /// @param width one more than the place of the last of them
    public void countCells(int more, int width, int row) {
        ReadingLimits.TableLimits most = limits().tables();
        if (width > most.columns()) {
            throw new Unreadable(ImportReason.TABLE_TOO_WIDE, Spot.line(row), most.columns());
        }
        cells += more;
        if (cells > most.cells()) {
            throw new Unreadable(ImportReason.TABLE_TOO_LARGE, Spot.line(row), most.cells());
        }
        step(row);
    }

    private void countValue(Spot at) {
        if (++values > limits().tables().values()) {
            throw new Unreadable(ImportReason.TOO_MUCH_SAID, at, limits().tables().values());
        }
    }

    /// Counts a value of an attribute. Names, of which a file has few, and values that are there often are kept once.
    FoundAttribute counted(FoundAttribute attribute, Spot at) {
        countValue(at);
        FoundAttribute former = usual.get(attribute);
        if (former != null) {
            return former;
        }
        String name = names.size() < KEPT_ONCE ? names.computeIfAbsent(attribute.name(), own -> own) : names.getOrDefault(attribute.name(), attribute.name());
        FoundAttribute named = new FoundAttribute(name, attribute.value(), attribute.when());
        if (usual.size() < KEPT_ONCE) {
            usual.put(named, named);
        }
        return named;
    }

    void checkAttributes(int present, Spot at) {
        if (present >= limits().attributes()) {
            throw new Unreadable(ImportReason.TOO_MANY_ATTRIBUTES, at, limits().attributes());
        }
    }

    public void checkDepth(int depth, Spot at) {
        if (depth > limits().depth()) {
            throw new Unreadable(ImportReason.TOO_DEEP, at, limits().depth());
        }
    }

    /// Of a line in which several texts may stand.
    public void checkLine(int length, Spot at) {
        check(length, limits().lineLength(), at);
    }

    /// Of a name, a value or a cell.
    public void checkText(String text, Spot at) {
        check(text.length(), limits().textLength(), at);
    }

    private static void check(int length, int most, Spot at) {
        if (length > most) {
            throw new Unreadable(ImportReason.LINE_TOO_LONG, at, most);
        }
    }

    /// Does a piece of work as a part of this reading: whoever looks at cells meanwhile, to tell what they are, can be stopped too.
    public <T> T during(Supplier<T> work) {
        return ScopedValue.where(READING, this).call(work::get);
    }

    /// As many small pieces of work, for whichever reading they are done; nothing where they are for none.
    public static void stepReading(int pieces) {
        if (READING.isBound()) {
            READING.get().steps(pieces);
        }
    }

    private void steps(int pieces) {
        int before = steps / ITEMS_BETWEEN_LOOKS;
        steps += pieces;
        if (steps / ITEMS_BETWEEN_LOOKS != before) {
            look(0);
        }
    }

    /// One small piece of work: looks now and then at the clock and asks whether to go on.
    public void step(int line) {
        if (++steps % ITEMS_BETWEEN_LOOKS == 0) {
            look(line);
        }
    }

    /// Looks at the clock and asks whether to go on, before a large piece of work.
    public void look(int line) {
        if (System.nanoTime() - deadline > 0) {
            throw new Unreadable(ImportReason.TOO_SLOW, Spot.line(line), limits().time().toSeconds());
        }
        if (!readingOptions.progress().goOn(line, nodes + ties)) {
            throw new Unreadable(ImportReason.CANCELLED, Spot.line(line));
        }
    }
}
