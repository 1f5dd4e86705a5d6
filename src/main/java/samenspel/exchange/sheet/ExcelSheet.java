package samenspel.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import samenspel.text.Letters;
import samenspel.text.Sheet;

/// Writes a sheet as an Excel workbook: the table with a head that stays in view and a filter, and its
/// notes on a second sheet. Equal sheets give equal files.
public final class ExcelSheet {
    /// Excel has no more rows on a sheet, of which one is the head.
    public static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;
    /// Excel takes no longer names of sheets, and not these characters.
    private static final int LONGEST_NAME = 31;
    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\]";
    private static final double WIDEST_COLUMN = 48;

    private ExcelSheet() {
    }

    /// @param sheet           of at most [#MOST_ROWS] rows
    /// @param notesName       of the second sheet
    /// @param definitionsName of the third sheet, where there are definitions
    public static byte[] of(Sheet sheet, String notesName, String definitionsName) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Samenspel", "1.0")) {
            table(workbook.newWorksheet(name(sheet.title())), sheet);
            notes(workbook.newWorksheet(name(notesName)), sheet.notes());
            if (!sheet.definitions().isEmpty()) {
                definitions(workbook.newWorksheet(name(definitionsName)), sheet.definitions());
            }
            workbook.finish();
            return Undated.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String name(String text) {
        String allowed = Letters.inLine(text).replaceAll(FORBIDDEN, " ").strip();
        return allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
    }

    private static void table(Worksheet worksheet, Sheet sheet) {
        for (int column = 0; column < sheet.head().size(); column++) {
            ExcelLimit.put(worksheet, 0, column, sheet.head().get(column));
            worksheet.width(column, width(sheet, column));
        }
        worksheet.range(0, 0, 0, sheet.head().size() - 1).style().bold().wrapText(true).set();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Sheet.Cell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(worksheet, row + 1, column, cells.get(column));
            }
        }
        worksheet.freezePane(1, 1);
        worksheet.setAutoFilter(0, 0, sheet.rows().size(), sheet.head().size() - 1);
    }

    /// As wide as its longest word, roughly.
    private static double width(Sheet sheet, int column) {
        int longest = sheet.rows().stream().map(row -> row.get(column))
                .mapToInt(cell -> cell instanceof Sheet.Words(String text) ? text.length() : 8).max().orElse(8);
        return Math.min(WIDEST_COLUMN, Math.max(longest, sheet.head().get(column).length()) + 3);
    }

    private static void cell(Worksheet worksheet, int row, int column, Sheet.Cell cell) {
        switch (cell) {
            // As a value of the kind text: Excel never reads it as a formula, so nothing is escaped.
            case Sheet.Words words -> ExcelLimit.put(worksheet, row, column, words.text());
            case Sheet.Whole whole -> worksheet.value(row, column, whole.number());
            case Sheet.Figure figure -> {
                if (!Double.isNaN(figure.number())) {
                    worksheet.value(row, column, figure.number());
                }
            }
            case Sheet.Share share -> {
                if (!Double.isNaN(share.value())) {
                    worksheet.value(row, column, share.value());
                    worksheet.style(row, column).format(share.percent() ? "0.0%" : "0.00").set();
                }
            }
        }
    }

    private static void definitions(Worksheet worksheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                ExcelLimit.put(worksheet, row, column, rows.get(row).get(column));
                worksheet.style(row, column).wrapText(true).set();
                worksheet.width(column, width(rows, column));
            }
        }
        worksheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().wrapText(true).set();
        worksheet.freezePane(1, 1);
    }

    private static double width(List<List<String>> rows, int column) {
        return Math.min(WIDEST_COLUMN, rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0) + 3);
    }

    private static void notes(Worksheet worksheet, List<String> notes) {
        worksheet.width(0, 120);
        for (int row = 0; row < notes.size(); row++) {
            ExcelLimit.put(worksheet, row, 0, notes.get(row));
            worksheet.style(row, 0).wrapText(true).set();
        }
    }
}
