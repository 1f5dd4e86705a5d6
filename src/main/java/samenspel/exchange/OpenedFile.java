package samenspel.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samenspel.exchange.cells.Grid;
import samenspel.text.account.ConfidentialRemark;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.GraphContext;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.Unreadable;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.table.TableWithForm;
import samenspel.exchange.table.Tables;
import samenspel.exchange.text.TieList;
import samenspel.text.Spot;
import samenspel.text.account.Account;
import samenspel.text.account.Outcome;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// A file of another program, opened: the cells of its tables, or what was read of it where it holds none. Its bytes are
/// turned into characters, or unpacked, once; its cells can be read as often as somebody decides otherwise.
///
/// Can be read: GraphML, GEXF, GML, Pajek, UCINET DL, DGS, DOT, JSON, edge lists, bare matrices, tables with separators
/// and workbooks of Excel. What a file is, is seen from its content first; its name only decides between what fits.
/// Nothing in a file is an exception, and nothing is left out without being said. Cost: proportional to the size;
/// at most [samenspel.exchange.found.ReadingLimits#time]. Threads may share it.
///
/// @param name  as problems call it
/// @param cells empty where the file holds no tables, or is refused
/// @param graph what reading gives of a file without tables
/// @param spare whether nobody chose it: others of its folder do without it where it holds no network
/// @param kept  whether what stands beside it says that its study is confidential
public record OpenedFile(String name, Optional<Cells> cells, Optional<Reading<FoundFile>> graph, boolean spare, boolean kept) {
    /// Why a file of a folder may be passed over.
    private static final Set<ImportReason> NO_NETWORK = EnumSet.of(ImportReason.OWN_FILE, ImportReason.UNKNOWN_FORMAT, ImportReason.UNSUPPORTED_FORMAT, ImportReason.TABLE,
            ImportReason.UNKNOWN_XML, ImportReason.UNKNOWN_JSON, ImportReason.NO_GRAPH, ImportReason.FILE_EMPTY, ImportReason.BINARY);

    /// The tables of a file.
    ///
    /// @param encoding of the characters, such as `UTF-8`
    /// @param sheets   in the order of the file
    /// @param account  what there was to say of its characters
    public record Cells(FileFormat format, String encoding, List<Grid> sheets, Account account) {
        public Cells {
            sheets = List.copyOf(sheets);
        }
    }

    /// How the bytes of a file become cells or a graph.
    @FunctionalInterface
    private interface Opening {
        OpenedFile open(byte[] bytes, FileDraft fileDraft);
    }

    /// A file that is not there or cannot be opened is refused like any other.
    public static OpenedFile of(Path file, ReadingOptions readingOptions) {
        return of(file, nameOf(file), readingOptions);
    }

    /// The same file under the name by which it is known among others.
    static OpenedFile of(Path file, String name, ReadingOptions readingOptions) {
        return of(file, name, readingOptions, OpenedFile::content);
    }

    /// A folder in which nothing can be read.
    ///
    /// @param crowded because there is too much
    static OpenedFile ofNothing(Path folder, boolean crowded) {
        return refused(nameOf(folder), crowded ? new Unreadable(ImportReason.TOO_MANY_FILES, Spot.NOWHERE, FileSet.MOST)
                : new Unreadable(ImportReason.FILE_IS_FOLDER, Spot.NOWHERE));
    }

    /// A file that is known to be a table with separators.
    static OpenedFile ofTable(Path file, ReadingOptions readingOptions) {
        return of(file, nameOf(file), readingOptions, (bytes, fileDraft) -> table(TextDecoding.decode(fileDraft.ledger().file(), bytes, fileDraft), fileDraft));
    }

    /// A file that somebody says is a list of ties, as [TieList] reads it.
    public static OpenedFile ofTies(Path file, ReadingOptions readingOptions) {
        return of(file, nameOf(file), readingOptions, (bytes, fileDraft) -> graph(FileFormat.EDGE_LIST, TieList::read,
                TextDecoding.decode(fileDraft.ledger().file(), bytes, fileDraft), fileDraft));
    }

    /// The content of a file.
    ///
    /// @param name as problems call it; its ending decides where the content leaves a choice
    public static OpenedFile of(String name, byte[] bytes, ReadingOptions readingOptions) {
        return of(name, bytes, readingOptions, OpenedFile::content);
    }

    private static OpenedFile of(Path file, String name, ReadingOptions readingOptions, Opening opening) {
        if (Files.isDirectory(file)) {
            return refused(name, new Unreadable(ImportReason.FILE_IS_FOLDER, Spot.NOWHERE));
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return of(name, read(bytes, new FileDraft(name, readingOptions)), readingOptions, opening);
        } catch (Unreadable refusal) {
            return refused(name, refusal);
        } catch (NoSuchFileException missing) {
            return refused(name, new Unreadable(ImportReason.FILE_MISSING, Spot.NOWHERE));
        } catch (AccessDeniedException denied) {
            return refused(name, new Unreadable(ImportReason.FILE_NOT_ALLOWED, Spot.NOWHERE));
        } catch (IOException unreadable) {
            return refused(name, new Unreadable(ImportReason.FILE_UNREADABLE, Spot.NOWHERE, String.valueOf(unreadable.getMessage())));
        }
    }

    /// What comes out of a file or device, in pieces: whatever the system says of its size, and it may come slowly. One byte more than
    /// allowed is enough to know that it is too much.
    private static byte[] read(InputStream in, FileDraft fileDraft) throws IOException {
        long most = Math.min(fileDraft.limits().bytes() + 1, Integer.MAX_VALUE - 16);
        ByteArrayOutputStream all = new ByteArrayOutputStream((int) Math.min(most, Math.max(1 << 16, in.available())));
        byte[] piece = new byte[1 << 16];
        for (int read = 0; read >= 0 && all.size() < most; read = in.read(piece, 0, (int) Math.min(piece.length, most - all.size()))) {
            all.write(piece, 0, read);
            fileDraft.look(0);
        }
        return all.toByteArray();
    }

    static String nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    static OpenedFile refused(String name, Unreadable refusal) {
        return new OpenedFile(name, Optional.empty(), Optional.of(refusal.reading(new Ledger(name))), false, false);
    }

    private static OpenedFile of(String name, byte[] bytes, ReadingOptions readingOptions, Opening opening) {
        FileDraft fileDraft = new FileDraft(name, readingOptions);
        try {
            if (bytes.length > readingOptions.limits().bytes()) {
                throw new Unreadable(ImportReason.FILE_TOO_LARGE, Spot.NOWHERE, readingOptions.limits().bytes());
            }
            return opening.open(bytes, fileDraft);
        } catch (Unreadable refusal) {
            return new OpenedFile(name, Optional.empty(), Optional.of(refusal.reading(fileDraft.ledger())), false, false);
        }
    }

    private static OpenedFile content(byte[] bytes, FileDraft fileDraft) {
        boolean packed = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 8;
        if (packed) {
            return fileDraft.during(() -> cells(FileFormat.WORKBOOK, "UTF-8", Tables.grids(bytes, fileDraft), fileDraft));
        }
        SourceText text = TextDecoding.decode(fileDraft.ledger().file(), bytes, fileDraft);
        FileFormat format = fileDraft.during(() -> FormatRecognition.of(text));
        return format == FileFormat.TABLE ? table(text, fileDraft) : graph(format, FormatReaders.of(format), text, fileDraft);
    }

    private static OpenedFile table(SourceText text, FileDraft fileDraft) {
        return fileDraft.during(() -> cells(FileFormat.TABLE, text.encoding(), List.of(Tables.grid(text, fileDraft)), fileDraft));
    }

    private static OpenedFile cells(FileFormat format, String encoding, List<Grid> sheets, FileDraft fileDraft) {
        List<Grid> spelt = sheets.stream().map(sheet -> sheet.spelt(fileDraft)).toList();
        fileDraft.accountSpelling();
        Cells cells = new Cells(format, encoding, spelt, fileDraft.ledger().account());
        return new OpenedFile(fileDraft.ledger().file(), Optional.of(cells), Optional.empty(), false, false);
    }

    private static OpenedFile graph(FileFormat format, FormatReaders.FormatReader reader, SourceText text, FileDraft fileDraft) {
        FoundFile plain = fileDraft.during(() -> {
            reader.read(text, fileDraft);
            return fileDraft.finish(format, text.encoding());
        });
        FoundFile found = fileDraft.ledger().saysConfidential() || ConfidentialRemark.isIn(text.characters()) ? plain.ofConfidential() : plain;
        return new OpenedFile(text.file(), Optional.empty(), Optional.of(Reading.of(found, fileDraft.ledger().account())), false, false);
    }

    /// The name without its ending.
    public String stem() {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace('/', ' ');
    }

    /// The cells of its tables, empty ones left out.
    public List<Grid> grids() {
        return cells.stream().flatMap(file -> file.sheets().stream()).filter(grid -> !grid.isEmpty()).toList();
    }

    /// What is in it, where nobody says how it is to be read.
    public Reading<FoundFile> read(ReadingOptions readingOptions) {
        return read(List.of(), readingOptions);
    }

    /// The same beside tables of other files that list organisations.
    Reading<FoundFile> read(List<TableWithForm> lists, ReadingOptions readingOptions) {
        return read(TableWithForm.all(grids()), lists, AnswerCodes.USUAL, readingOptions);
    }

    /// Its tables as somebody says, or as can be seen from their cells; a file without tables as it is.
    ///
    /// @param tables its sheets in order
    /// @param lists  tables of other files whose organisations these may name
    public Reading<FoundFile> read(List<TableWithForm> tables, List<TableWithForm> lists, AnswerCodes codes, ReadingOptions readingOptions) {
        Reading<FoundFile> found = graph.orElseGet(() -> read(cells.orElseThrow(), tables, lists, codes, new FileDraft(name, readingOptions)));
        Reading<FoundFile> reading = kept ? found.map(FoundFile::ofConfidential) : found;
        return spare && hasNoNetwork(reading) ? passedOver(reading) : reading;
    }

    private static boolean hasNoNetwork(Reading<FoundFile> reading) {
        return reading.isRefused() && reading.refusal().reason() instanceof ImportReason why && NO_NETWORK.contains(why);
    }

    /// Whether it may be passed over, whatever is decided of it.
    boolean isNothing() {
        return graph.filter(OpenedFile::hasNoNetwork).isPresent();
    }

    /// Nothing, and why.
    private Reading<FoundFile> passedOver(Reading<FoundFile> refused) {
        FoundGraph nothing = new FoundGraph("", List.of(), List.of(), GraphContext.NONE);
        Problem why = refused.refusal();
        Account account = Account.of(List.of(new Problem(why.place(), why.reason(), why.arguments(), Outcome.NOTED)));
        return Reading.of(new FoundFile(name, FileFormat.TABLE, "", List.of(nothing)), account);
    }

    /// The same as a file that nobody chose.
    OpenedFile asSpare() {
        return new OpenedFile(name, cells, graph, true, kept);
    }

    /// The same as a file that somebody chose.
    OpenedFile asChosen() {
        return new OpenedFile(name, cells, graph, false, kept);
    }

    /// The same as one of a confidential study.
    OpenedFile asKept() {
        return new OpenedFile(name, cells, graph, spare, true);
    }

    private static Reading<FoundFile> read(Cells cells, List<TableWithForm> tables, List<TableWithForm> lists, AnswerCodes codes, FileDraft fileDraft) {
        try {
            FoundFile found = fileDraft.during(() -> {
                Tables.read(tables, lists, codes, fileDraft);
                return fileDraft.finish(cells.format(), cells.encoding());
            });
            return Reading.of(found, cells.account().and(fileDraft.ledger().account()));
        } catch (Unreadable refusal) {
            Reading<FoundFile> refused = refusal.reading(fileDraft.ledger());
            return refused.with(cells.account().and(refused.account()));
        }
    }
}
