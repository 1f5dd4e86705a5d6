package samenspel.exchange.sheet;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.text.CsvWriter;
import samenspel.text.Language;
import samenspel.text.Sheet;

/// Writes a sheet as comma-separated values (RFC 4180) that a double click opens in the spreadsheet of the
/// reader's language: where decimals have a comma, as in Dutch, it expects semicolons. Starts with a byte-order mark,
/// without which Excel misreads accents. Notes are left out; the first line is the head.
public final class CsvSheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /// What a spreadsheet may take for the beginning of a formula.
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CsvWriter csv;
    private final DecimalFormat fraction;

    private CsvSheet(Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
        this.csv = new CsvWriter(symbols.getDecimalSeparator() == ',' ? ";" : ",", "\r\n");
        this.fraction = new DecimalFormat("0.####", symbols);
    }

    public static String of(Sheet sheet, Language language) {
        CsvSheet csv = new CsvSheet(language);
        Stream<List<String>> rows = sheet.rows().stream().map(row -> row.stream().map(csv::cell).toList());
        return BYTE_ORDER_MARK + Stream.concat(Stream.of(sheet.head().stream().map(CsvSheet::guarded).toList()), rows)
                .map(csv.csv::line).collect(Collectors.joining());
    }

    /// For the clipboard: cells apart by tabs, with the head.
    public static String tabbed(Sheet sheet) {
        Stream<Stream<String>> rows = sheet.rows().stream().map(row -> row.stream().map(CsvSheet::bare));
        return Stream.concat(Stream.of(sheet.head().stream()), rows)
                .map(row -> row.map(cell -> guarded(cell.replaceAll("[\\t\\n\\r]", " "))).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private static String bare(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Words words -> words.text();
            case Sheet.Whole whole -> String.valueOf(whole.number());
            case Sheet.Share share -> Double.isNaN(share.value()) ? "" : String.valueOf(share.value());
        };
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String cell(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Words words -> guarded(words.text());
            case Sheet.Whole whole -> String.valueOf(whole.number());
            case Sheet.Share share -> Double.isNaN(share.value()) ? "" : guarded(fraction.format(share.value()));
        };
    }
}
