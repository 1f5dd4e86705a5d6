package samenspel.exchange.book;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import samenspel.exchange.sheet.CsvSheet;
import samenspel.network.Network;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// Writes a network as tables of comma-separated values: one for each sheet of the workbook that holds data.
public final class CsvSet {
    /// What is written for a number that is not known.
    private static final String NOT_KNOWN = "NA";

    private static final List<BookPart> PARTS = List.of(BookPart.TIES, BookPart.ORGANISATIONS, BookPart.WAVES, BookPart.LAYERS, BookPart.SECTORS,
            BookPart.SCALE, BookPart.ABOUT);

    private CsvSet() {
    }

    /// The ties, the organisations and all else there is to know about the network.
    ///
    /// @return the contents by what follows the name of the file and stands before `.csv`: first the ties, with
    ///         nothing, then the others, such as `-organisations` or in Dutch `-organisaties`
    public static SequencedMap<String, String> whole(Network network, Language language) {
        List<BookSheet> sheets = BookSheets.of(network, language, true, false);
        SequencedMap<String, String> files = new LinkedHashMap<>();
        PARTS.forEach(part -> sheets.stream().filter(bookSheet -> bookSheet.part() == part)
                .forEach(bookSheet -> files.put(suffix(part, language), CsvSheet.of(sheet(bookSheet, language), language))));
        return Collections.unmodifiableSequencedMap(files);
    }

    private static String suffix(BookPart part, Language language) {
        return part == BookPart.TIES ? "" : "-" + part.title(Texts.in(language)).toLowerCase(language.locale());
    }

    private static Sheet sheet(BookSheet bookSheet, Language language) {
        List<List<Sheet.Cell>> rows = bookSheet.rows().stream().map(row -> row.stream().map(CsvSet::cell).toList()).toList();
        return new Sheet(bookSheet.part().title(Texts.in(language)), bookSheet.heads().stream().map(BookSheet.Head::name).toList(), rows, List.of());
    }

    private static Sheet.Cell cell(BookCell cell) {
        return switch (cell) {
            case BookCell.Text(String text) -> new Sheet.Words(text);
            case BookCell.Heading(String text) -> new Sheet.Words(text);
            case BookCell.Figure(double number) -> Double.isNaN(number) ? new Sheet.Words(NOT_KNOWN) : new Sheet.Figure(number);
            case BookCell.Day(LocalDate date) -> new Sheet.Words(date.toString());
        };
    }
}
