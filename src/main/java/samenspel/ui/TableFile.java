package samenspel.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import samenspel.exchange.book.Workbooks;
import samenspel.exchange.sheet.CsvSheet;
import samenspel.exchange.sheet.ExcelSheet;
import samenspel.storage.CannotSave;
import samenspel.storage.SafeFile;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// Writes a table for spreadsheets; the file is there as a whole or not at all.
final class TableFile {
    private TableFile() {
    }

    /// @param file an ending other than `.csv` makes a workbook
    static void write(Sheet sheet, Language language, Path file) throws CannotSave {
        boolean csv = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        SafeFile.replace(file, csv ? CsvSheet.of(sheet, language).getBytes(StandardCharsets.UTF_8)
                : ExcelSheet.of(sheet, Texts.in(language).get("change.notes")));
    }

    /// Writes the workbook that people fill in with their own network.
    static void writeTemplate(Language language, Path file) throws CannotSave {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbooks.template(language, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        SafeFile.replace(file, bytes.toByteArray());
    }
}
