package samenspel.exchange.sheet;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.text.CsvWriter;
import samenspel.text.Language;
import samenspel.text.Letters;
import samenspel.text.Sheet;

/// Writes a sheet as comma-separated values (RFC 4180) that a double click opens in the spreadsheet of the
/// reader's language: where decimals have a comma, as in Dutch, it expects semicolons. Starts with a byte-order mark,
/// without which Excel misreads accents. Notes are left out; the first line is the head.
public final class CsvSheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private final CsvWriter csv;
    private final String decimal;

    private CsvSheet(Language language) {
        this.decimal = String.valueOf(DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator());
        this.csv = new CsvWriter(decimal.equals(",") ? ";" : ",", "\r\n");
    }

    public static String of(Sheet sheet, Language language) {
        CsvSheet csv = new CsvSheet(language);
        Stream<List<String>> rows = sheet.rows().stream().map(row -> row.stream().map(csv::cell).toList());
        return BYTE_ORDER_MARK + Stream.concat(Stream.of(sheet.head().stream().map(CsvWriter::guarded).toList()), rows)
                .map(csv.csv::joined).collect(Collectors.joining());
    }

    /// For the clipboard: cells apart by tabs, with the head.
    public static String tabbed(Sheet sheet, Language language) {
        CsvSheet csv = new CsvSheet(language);
        Stream<Stream<String>> rows = sheet.rows().stream().map(row -> row.stream().map(csv::bare));
        return Stream.concat(Stream.of(sheet.head().stream().map(CsvSheet::tabbed)), rows)
                .map(row -> row.collect(Collectors.joining("\t")) + "\n").collect(Collectors.joining());
    }

    private static String tabbed(String word) {
        return CsvWriter.guarded(Letters.inLine(word));
    }

    private String bare(Sheet.Cell cell) {
        return cell instanceof Sheet.Words words ? tabbed(words.text()) : cell(cell);
    }

    private String cell(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Words words -> CsvWriter.guarded(words.text());
            case Sheet.Whole whole -> String.valueOf(whole.number());
            case Sheet.Figure figure -> Double.isNaN(figure.number()) ? "" : number(figure.number());
            case Sheet.Share share -> Double.isNaN(share.value()) ? "" : number(share.value());
        };
    }

    private String number(double number) {
        String plain = new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
        return plain.replace(".", decimal);
    }
}
