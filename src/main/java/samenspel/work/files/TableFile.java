package samenspel.work.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import samenspel.exchange.book.Workbooks;
import samenspel.exchange.sheet.CsvSheet;
import samenspel.exchange.sheet.ExcelLimit;
import samenspel.exchange.sheet.ExcelSheet;
import samenspel.exchange.sheet.JsonSheet;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;
import samenspel.work.gate.Permit;

/// Writes a table for spreadsheets; the file is there as a whole or not at all.
public final class TableFile {
    private TableFile() {
    }

    /// @param file an ending other than `.csv` makes a workbook
    public static void write(Sheet sheet, Language language, Path file, Permit permit) throws CannotSave {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            writeCsv(sheet, language, file, permit);
        } else if (sheet.rows().size() > ExcelSheet.MOST_ROWS) {
            throw sheetFull(file);
        } else {
            SafeFile.replace(file, workbook(sheet, language, file));
        }
    }

    private static byte[] workbook(Sheet sheet, Language language, Path file) throws CannotSave {
        try {
            return ExcelSheet.of(sheet, Texts.in(language).get("change.notes"), Texts.in(language).get("numbers.definitions"));
        } catch (ExcelLimit refused) {
            throw beyondExcel(refused, file);
        }
    }

    static CannotSave beyondExcel(ExcelLimit refused, Path file) {
        return new CannotSave(refused.code(), null, file.toString(), refused.where(), refused.most());
    }

    static CannotSave sheetFull(Path file) {
        return new CannotSave("sheet-full", null, file.toString(), "", ExcelSheet.MOST_ROWS);
    }

    /// The same as comma-separated values, whatever the file is called.
    public static void writeCsv(Sheet sheet, Language language, Path file, Permit permit) throws CannotSave {
        writeText(CsvSheet.of(sheet, language), file, permit);
    }

    /// The same as JSON for other programs.
    public static void writeJson(Sheet sheet, Path file, Permit permit) throws CannotSave {
        writeText(JsonSheet.of(sheet), file, permit);
    }

    /// A table or sentences that are text already.
    public static void writeText(String table, Path file, Permit permit) throws CannotSave {
        SafeFile.replace(file, table.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes the workbook that people fill in with their own network.
    public static void writeTemplate(Language language, Path file) throws CannotSave {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbooks.template(language, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        SafeFile.replace(file, bytes.toByteArray());
    }
}
