package samenspel.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.book.AboutItem;
import samenspel.exchange.book.CellTerms;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.found.Unreadable;
import samenspel.exchange.table.TableWithForm;
import samenspel.exchange.table.Tables;
import samenspel.text.account.Reading;

/// The import of files of other programs as one network: each is opened once, and read as can be guessed. A plan
/// ([samenspel.exchange.plan.ImportPlan]) reads the same opened files otherwise.
///
/// @param files   as they were opened
/// @param reading what comes of them if nobody says otherwise
/// @param isOwn   whether they are a book of our own shape, of which nothing is guessed
public record Import(List<OpenedFile> files, Reading<ImportedNetwork> reading, boolean isOwn) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    public Import {
        files = List.copyOf(files);
    }

    /// @param files at least one, or folders of them, packed or not; several are taken in the order of their names, but as they
    ///              come if somebody says that they are waves, since their names need not tell which is the first
    /// @param how   what several files, networks or relations are; empty to guess
    public static Import of(List<Path> files, Optional<ImportChoices.Several> how, ReadingOptions readingOptions) {
        try (FileSet set = FileSet.of(files)) {
            Import made = how.isPresent() ? usual(opened(set, how, readingOptions), how, readingOptions)
                    : OwnTables.ofTables(set.files(), readingOptions).orElseGet(() -> guessed(opened(set, how, readingOptions), readingOptions));
            return new Import(made.files(), made.reading().isRefused() ? made.reading() : made.reading().and(set.account()), made.isOwn());
        }
    }

    /// The same of the content of one file.
    public static Import of(OpenedFile opened, ReadingOptions readingOptions) {
        return guessed(List.of(opened), readingOptions);
    }

    /// Whether files together, or one of them, are a book of ours that says its study is confidential.
    ///
    /// @param opened the same files
    public static boolean isConfidential(List<Path> files, List<OpenedFile> opened, ReadingOptions readingOptions) {
        try (FileSet set = FileSet.of(files)) {
            Stream<Import> books = Stream.concat(OwnTables.ofTables(set.files(), readingOptions).stream(),
                    opened.stream().flatMap(file -> OwnTables.ofWorkbook(List.of(file), readingOptions).stream()));
            return books.flatMap(book -> book.reading().value().stream()).anyMatch(found -> found.network().profile().confidential())
                    || opened.stream().anyMatch(OpenedFile::kept) || opened.stream().flatMap(file -> file.graph().stream())
                            .flatMap(read -> read.value().stream()).anyMatch(FoundFile::confidential);
        }
    }

    /// Whether a table says anywhere that a study is confidential, and not that it is not; also where no study can be read from it.
    public static boolean marksConfidential(List<Path> files, ReadingOptions readingOptions) {
        return opened(files, readingOptions).stream().anyMatch(file -> file.kept() || marksConfidential(file));
    }

    static boolean marksConfidential(OpenedFile file) {
        return file.grids().stream().flatMap(grid -> grid.rows().stream()).anyMatch(Import::marksConfidential);
    }

    private static boolean marksConfidential(Grid.Row row) {
        return IntStream.range(0, row.cells().size()).anyMatch(at -> AboutItem.named(row.cell(at)).equals(Optional.of(AboutItem.CONFIDENTIAL))
                && row.cells().stream().skip(at + 1).filter(cell -> !cell.isBlank()).findFirst()
                .filter(cell -> !CellTerms.YES_NO.meaning(cell).equals(Optional.of(false))).isPresent());
    }

    /// The files opened, in the order in which they are read.
    public static List<OpenedFile> opened(List<Path> files, ReadingOptions readingOptions) {
        try (FileSet set = FileSet.of(files)) {
            return opened(set, Optional.empty(), readingOptions);
        }
    }

    private static List<OpenedFile> opened(FileSet set, Optional<ImportChoices.Several> how, ReadingOptions readingOptions) {
        boolean inOrder = how.equals(Optional.of(ImportChoices.Several.WAVES));
        Stream<Path> files = set.files().stream();
        OpenedTogether together = new OpenedTogether(readingOptions);
        List<OpenedFile> opened = (inOrder ? files : files.sorted(Comparator.comparing(Import::sortable))).map(file ->
                together.open(file, () -> opened(set, file, readingOptions))).toList();
        // Where there is nothing else to read, the reason is said of the first of them.
        return opened.stream().allMatch(OpenedFile::isNothing) ? opened.stream().map(OpenedFile::asChosen).toList() : opened;
    }

    private static OpenedFile opened(FileSet set, Path file, ReadingOptions readingOptions) {
        OpenedFile opened = set.isHollow(file) ? OpenedFile.ofNothing(file, set.isCrowded()) : OpenedFile.of(file, set.nameOf(file), readingOptions);
        OpenedFile known = AboutBeside.marks(file, readingOptions) ? opened.asKept() : opened;
        return set.isInner(file) || set.files().size() > 1 ? known.asSpare() : known;
    }

    private static Import guessed(List<OpenedFile> opened, ReadingOptions readingOptions) {
        return OwnTables.ofWorkbook(opened, readingOptions).orElseGet(() -> usual(opened, Optional.empty(), readingOptions));
    }

    private static Import usual(List<OpenedFile> opened, Optional<ImportChoices.Several> how, ReadingOptions readingOptions) {
        List<Reading<FoundFile>> readings = new ArrayList<>();
        FileDraft guessing = new FileDraft("", readingOptions);
        List<TableWithForm> lists;
        try {
            lists = opened.size() < 2 ? List.of() : guessing.during(() -> Tables.lists(opened.stream().flatMap(file -> file.grids().stream()).toList()));
        } catch (Unreadable refusal) {
            return new Import(opened, refusal.reading(guessing.ledger()), false);
        }
        for (OpenedFile file : opened) {
            Reading<FoundFile> reading = file.read(lists.stream().filter(list -> !file.grids().contains(list.grid())).toList(), readingOptions);
            if (reading.isRefused()) {
                return new Import(opened, Reading.refused(reading.account()), false);
            }
            readings.add(reading);
        }
        return new Import(opened, Assembly.of(readings, how), false);
    }

    /// Numbers in names sort as numbers, so that wave 10 comes after wave 9.
    private static String sortable(Path file) {
        return DIGITS.matcher(OpenedFile.nameOf(file).toLowerCase(Locale.ROOT))
                .replaceAll(number -> "0".repeat(Math.max(0, 12 - number.group().length())) + number.group());
    }
}
