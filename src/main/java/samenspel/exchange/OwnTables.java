package samenspel.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.book.BookColumn;
import samenspel.exchange.book.BookPart;
import samenspel.exchange.book.reading.BookReader;
import samenspel.exchange.book.reading.SheetSource;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.found.Unreadable;
import samenspel.exchange.table.Tables;
import samenspel.network.Network;
import samenspel.text.Folding;
import samenspel.text.Spot;
import samenspel.text.account.Account;
import samenspel.text.account.Reading;

/// Sees whether files are a book in our own shape, and reads them as one: a workbook with sheets of that name, or
/// tables whose names end in that of their sheet.
final class OwnTables {
    private static final Set<BookPart> NEEDED = EnumSet.of(BookPart.ORGANISATIONS, BookPart.TIES);
    /// Tables with at least one of these besides are of this shape, and not just lists of both kinds.
    private static final Set<BookPart> TELLING = EnumSet.of(BookPart.WAVES, BookPart.LAYERS, BookPart.ABOUT, BookPart.SCALE);

    private static final List<BookColumn> HEADED = List.of(BookColumn.WAVE, BookColumn.LAYER, BookColumn.FROM, BookColumn.TO);
    private static final Pattern MARKS = Pattern.compile("[\"\\x{FEFF}]");
    private static final int LOOKED_AT = 1000;

    private final List<FileDraft> fileDrafts = new ArrayList<>();

    private OwnTables() {
    }

    /// Tables with separators whose names say what each is.
    ///
    /// @return empty if they are none, or cannot be opened
    static Optional<Import> ofTables(List<Path> files, ReadingOptions readingOptions) {
        List<BookPart> parts = files.stream().map(file -> partOf(OpenedFile.nameOf(file))).toList();
        boolean separated = files.stream().allMatch(file -> OpenedFile.nameOf(file).toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt|tab)"));
        if (files.size() == 1 || !separated || !parts.containsAll(NEEDED) || EnumSet.copyOf(parts).size() < parts.size()) {
            return Optional.empty();
        }
        if (TELLING.stream().noneMatch(parts::contains) && !isHeadedAsOurs(files.get(parts.indexOf(BookPart.TIES)))) {
            return Optional.empty();
        }
        List<OpenedFile> opened = files.stream().map(file -> OpenedFile.ofTable(file, readingOptions)).toList();
        return opened.stream().anyMatch(file -> file.cells().isEmpty()) ? Optional.empty()
                : new OwnTables().book(opened, opened.get(parts.indexOf(BookPart.TIES)), books -> books.tables(opened, parts, readingOptions));
    }

    /// Whether a table of ties begins with the columns that ours begins with; others are read as lists of anybody.
    private static boolean isHeadedAsOurs(Path ties) {
        try (InputStream bytes = Files.newInputStream(ties)) {
            String[] cells = MARKS.matcher(new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)).replaceAll("").split("[;,\t\r\n]");
            return cells.length >= HEADED.size() && IntStream.range(0, HEADED.size()).allMatch(at -> HEADED.get(at).isTitled(cells[at]));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// A workbook with sheets of the names that ours have.
    ///
    /// @return empty if it is none
    static Optional<Import> ofWorkbook(List<OpenedFile> files, ReadingOptions readingOptions) {
        OpenedFile file = files.getFirst();
        Set<BookPart> parts = EnumSet.noneOf(BookPart.class);
        file.cells().filter(cells -> cells.format() == FileFormat.WORKBOOK).stream().flatMap(cells -> cells.sheets().stream())
                .forEach(sheet -> BookPart.named(sheet.name()).ifPresent(parts::add));
        boolean telling = TELLING.stream().anyMatch(parts::contains);
        return files.size() == 1 && parts.containsAll(NEEDED) && telling && !file.name().toLowerCase(Locale.ROOT).endsWith(".xls")
                ? new OwnTables().book(files, file, books -> books.sheets(file, readingOptions)) : Optional.empty();
    }

    private Optional<Import> book(List<OpenedFile> files, OpenedFile first, Function<OwnTables, List<SheetSource>> sources) {
        Account opening = files.stream().map(file -> file.cells().orElseThrow().account()).reduce(Account.NOTHING, Account::and);
        try {
            Optional<Network> network = BookReader.read(sources.apply(this), first.stem());
            Account account = fileDrafts.stream().map(fileDraft -> fileDraft.ledger().account()).reduce(opening, Account::and);
            String format = first.cells().orElseThrow().format().plainName();
            return network.map(whole -> new Import(files, Reading.of(new ImportedNetwork(whole, format, 1, false, whole.waves().size() > 1), account), true));
        } catch (Unreadable refusal) {
            return Optional.of(new Import(files, refusal.reading(fileDrafts.getLast().ledger()), true));
        }
    }

    private FileDraft fileDraft(OpenedFile file, ReadingOptions readingOptions) {
        FileDraft fileDraft = new FileDraft(file.name(), readingOptions);
        fileDrafts.add(fileDraft);
        return fileDraft;
    }

    private List<SheetSource> sheets(OpenedFile file, ReadingOptions readingOptions) {
        FileDraft fileDraft = fileDraft(file, readingOptions);
        List<SheetSource> sources = new ArrayList<>();
        Set<BookPart> taken = EnumSet.noneOf(BookPart.class);
        for (Grid grid : file.cells().orElseThrow().sheets()) {
            Optional<BookPart> part = BookPart.named(grid.name());
            if (part.isPresent() && taken.add(part.get())) {
                sources.add(new SheetSource(part.get(), grid, fileDraft));
            } else if (!grid.isEmpty()) {
                fileDraft.ledger().within(grid.name());
                fileDraft.ledger().setAside(ImportReason.SHEET_UNUSED, Spot.line(grid.rows().getFirst().number()), grid.name());
            }
        }
        return sources;
    }

    private List<SheetSource> tables(List<OpenedFile> files, List<BookPart> parts, ReadingOptions readingOptions) {
        List<SheetSource> sources = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            OpenedFile file = files.get(at);
            sources.add(new SheetSource(parts.get(at), file.cells().orElseThrow().sheets().getFirst(), fileDraft(file, readingOptions)));
        }
        return sources;
    }

    /// What the last word of a file's name says; ties if it says nothing.
    private static BookPart partOf(String file) {
        int dot = file.lastIndexOf('.');
        String folded = Folding.fold((dot > 0 ? file.substring(0, dot) : file).replace('_', ' '));
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        return Stream.of(folded, last).flatMap(word -> BookPart.named(word).stream()).findFirst().orElse(BookPart.TIES);
    }
}
