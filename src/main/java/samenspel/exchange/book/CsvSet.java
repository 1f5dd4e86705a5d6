package samenspel.exchange.book;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
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
        List<List<Sheet.Cell>> rows = bookSheet.rows().stream().map(row -> row.stream().<Sheet.Cell>map(cell -> new Sheet.Words(words(cell, language))).toList())
                .toList();
        return new Sheet(bookSheet.part().title(Texts.in(language)), bookSheet.heads().stream().map(BookSheet.Head::name).toList(), rows, List.of());
    }

    private static String words(BookCell cell, Language language) {
        return switch (cell) {
            case BookCell.Text(String text) -> guarded(text);
            case BookCell.Heading(String text) -> guarded(text);
            case BookCell.Figure(double number) -> Double.isNaN(number) ? NOT_KNOWN : number(number, language);
            case BookCell.Day(LocalDate date) -> date.toString();
        };
    }

    /// A word that begins as one that was escaped gets an apostrophe more, so that taking one off gives it back.
    private static String guarded(String text) {
        return text.matches("(?s)'+[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private static String number(double number, Language language) {
        String plain = new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
        return plain.replace('.', DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator());
    }
}
