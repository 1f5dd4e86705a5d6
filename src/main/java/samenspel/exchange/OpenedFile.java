package samenspel.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.exchange.harvest.Format;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.Harvest;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.harvest.Ledger;
import samenspel.exchange.harvest.Manner;
import samenspel.exchange.harvest.SourceText;
import samenspel.exchange.harvest.Unreadable;
import samenspel.exchange.table.Codes;
import samenspel.exchange.table.FormedTable;
import samenspel.exchange.table.Grid;
import samenspel.exchange.table.Tables;
import samenspel.text.Spot;
import samenspel.text.account.Account;
import samenspel.text.account.Reading;

/// A file of another program, opened: the cells of its tables, or what was read of it where it holds none. Its bytes are
/// turned into characters, or unpacked, once; its cells can be read as often as somebody decides otherwise.
///
/// Can be read: GraphML, GEXF, GML, Pajek, UCINET DL, DGS, DOT, JSON, edge lists, bare matrices, tables with separators
/// and workbooks of Excel. What a file is, is seen from its content first; its name only decides between what fits.
/// Nothing in a file is an exception, and nothing is left out without being said. Cost: proportional to the size;
/// at most [samenspel.exchange.harvest.Limits#time]. Threads may share it.
///
/// @param name  as problems call it
/// @param cells empty where the file holds no tables, or is refused
/// @param graph what reading gives of a file without tables
public record OpenedFile(String name, Optional<Cells> cells, Optional<Reading<Harvest>> graph) {
    /// The tables of a file.
    ///
    /// @param encoding of the characters, such as `UTF-8`
    /// @param sheets   in the order of the file
    /// @param account  what there was to say of its characters
    public record Cells(Format format, String encoding, List<Grid> sheets, Account account) {
        public Cells {
            sheets = List.copyOf(sheets);
        }
    }

    /// How the bytes of a file become cells or a graph.
    @FunctionalInterface
    private interface Opening {
        OpenedFile open(byte[] bytes, Gathering fileDraft);
    }

    /// A file that is not there or cannot be opened is refused like any other.
    public static OpenedFile of(Path file, Manner manner) {
        return of(file, manner, OpenedFile::content);
    }

    /// A file that is known to be a table with separators.
    static OpenedFile ofTable(Path file, Manner manner) {
        return of(file, manner, (bytes, fileDraft) -> table(Decoding.decode(fileDraft.ledger().file(), bytes, fileDraft), fileDraft));
    }

    /// The content of a file.
    ///
    /// @param name as problems call it; its ending decides where the content leaves a choice
    public static OpenedFile of(String name, byte[] bytes, Manner manner) {
        return of(name, bytes, manner, OpenedFile::content);
    }

    private static OpenedFile of(Path file, Manner manner, Opening opening) {
        String name = nameOf(file);
        if (Files.isDirectory(file)) {
            return refused(name, new Unreadable(ImportReason.FILE_IS_FOLDER, Spot.NOWHERE));
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            // One byte more than allowed is enough to know that a file is too large, whatever the system says of its size.
            return of(name, bytes.readNBytes((int) Math.min(manner.limits().bytes() + 1, Integer.MAX_VALUE - 16)), manner, opening);
        } catch (NoSuchFileException missing) {
            return refused(name, new Unreadable(ImportReason.FILE_MISSING, Spot.NOWHERE));
        } catch (AccessDeniedException denied) {
            return refused(name, new Unreadable(ImportReason.FILE_NOT_ALLOWED, Spot.NOWHERE));
        } catch (IOException unreadable) {
            return refused(name, new Unreadable(ImportReason.FILE_UNREADABLE, Spot.NOWHERE, String.valueOf(unreadable.getMessage())));
        }
    }

    static String nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    private static OpenedFile refused(String name, Unreadable refusal) {
        return new OpenedFile(name, Optional.empty(), Optional.of(refusal.reading(new Ledger(name))));
    }

    private static OpenedFile of(String name, byte[] bytes, Manner manner, Opening opening) {
        Gathering fileDraft = new Gathering(name, manner);
        try {
            if (bytes.length > manner.limits().bytes()) {
                throw new Unreadable(ImportReason.FILE_TOO_LARGE, Spot.NOWHERE, manner.limits().bytes());
            }
            return opening.open(bytes, fileDraft);
        } catch (Unreadable refusal) {
            return new OpenedFile(name, Optional.empty(), Optional.of(refusal.reading(fileDraft.ledger())));
        }
    }

    private static OpenedFile content(byte[] bytes, Gathering fileDraft) {
        boolean packed = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 8;
        if (packed) {
            return cells(Format.WORKBOOK, "UTF-8", Tables.grids(bytes, fileDraft), fileDraft);
        }
        SourceText text = Decoding.decode(fileDraft.ledger().file(), bytes, fileDraft);
        Format format = Recognition.of(text);
        return format == Format.TABLE ? table(text, fileDraft) : graph(format, text, fileDraft);
    }

    private static OpenedFile table(SourceText text, Gathering fileDraft) {
        return cells(Format.TABLE, text.encoding(), List.of(Tables.grid(text, fileDraft)), fileDraft);
    }

    private static OpenedFile cells(Format format, String encoding, List<Grid> sheets, Gathering fileDraft) {
        Cells cells = new Cells(format, encoding, sheets, fileDraft.ledger().account());
        return new OpenedFile(fileDraft.ledger().file(), Optional.of(cells), Optional.empty());
    }

    private static OpenedFile graph(Format format, SourceText text, Gathering fileDraft) {
        Readers.of(format).read(text, fileDraft);
        Harvest found = Joining.within(fileDraft.finish(format, text.encoding()), fileDraft.ledger());
        return new OpenedFile(text.file(), Optional.empty(), Optional.of(Reading.of(found, fileDraft.ledger().account())));
    }

    /// The name without its ending.
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// The cells of its tables, empty ones left out.
    public List<Grid> grids() {
        return cells.stream().flatMap(file -> file.sheets().stream()).filter(grid -> !grid.isEmpty()).toList();
    }

    /// What is in it, where nobody says how it is to be read.
    public Reading<Harvest> read(Manner manner) {
        return read(FormedTable.all(grids()), List.of(), Codes.USUAL, manner);
    }

    /// Its tables as somebody says, or as can be seen from their cells; a file without tables as it is.
    ///
    /// @param tables its sheets in order
    /// @param lists  tables of other files whose organisations these may name
    public Reading<Harvest> read(List<FormedTable> tables, List<FormedTable> lists, Codes codes, Manner manner) {
        return graph.orElseGet(() -> read(cells.orElseThrow(), tables, lists, codes, new Gathering(name, manner)));
    }

    private static Reading<Harvest> read(Cells cells, List<FormedTable> tables, List<FormedTable> lists, Codes codes, Gathering fileDraft) {
        try {
            Tables.read(tables, lists, codes, fileDraft);
            Harvest found = Joining.within(fileDraft.finish(cells.format(), cells.encoding()), fileDraft.ledger());
            return Reading.of(found, cells.account().and(fileDraft.ledger().account()));
        } catch (Unreadable refusal) {
            Reading<Harvest> refused = refusal.reading(fileDraft.ledger());
            return refused.with(cells.account().and(refused.account()));
        }
    }
}
