package samenspel.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.text.Language;
import samenspel.text.Sheet;

class SheetsTest {
    @TempDir
    Path folder;

    private static final Sheet SHEET = sheet("Zorg; \"De Eik\", wijk");

    @Test
    void dutch_spreadsheets_get_semicolons_and_a_decimal_comma() {
        assertEquals("\uFEFFnaam;aantal;deel\r\n\"Zorg; \"\"De Eik\"\", wijk\";1200;0,3333333333333333\r\nleeg;0;\r\n", CsvSheet.of(SHEET, Language.NL));
    }

    @Test
    void english_spreadsheets_get_commas_and_a_decimal_point() {
        assertEquals("\uFEFFnaam,aantal,deel\r\n\"Zorg; \"\"De Eik\"\", wijk\",1200,0.3333333333333333\r\nleeg,0,\r\n", CsvSheet.of(SHEET, Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 13", "-5+3", "@home", "\tx"})
    void a_name_that_looks_like_a_formula_is_never_one(String name) {
        assertEquals("'" + name + ";1200;0,3333333333333333", CsvSheet.of(sheet(name), Language.NL).lines().toList().get(1));
    }

    @Test
    void a_name_that_is_a_number_below_zero_is_no_formula() {
        assertEquals("-5;1200;0,3333333333333333", CsvSheet.of(sheet("-5"), Language.NL).lines().toList().get(1));
    }

    @Test
    void a_number_below_zero_is_a_number() {
        Sheet sheet = new Sheet("t", List.of("a", "b", "c"), List.of(List.of(new Sheet.Whole(-3), new Sheet.Figure(-2.5), new Sheet.Share(-0.25, true))), List.of());
        assertEquals("-3;-2,5;-0,25", CsvSheet.of(sheet, Language.NL).lines().toList().get(1));
    }

    @Test
    void in_a_workbook_a_name_that_looks_like_a_formula_is_text() throws IOException {
        Map<String, String> parts = parts(ExcelSheet.of(sheet("=1+1"), "Notes", "Definitions"));
        assertTrue(parts.get("xl/sharedStrings.xml").contains(">=1+1<"));
        assertFalse(parts.get("xl/worksheets/sheet1.xml").contains("<f>"));
    }

    @Test
    void a_workbook_has_the_table_and_its_notes() throws IOException {
        Map<String, String> parts = parts(ExcelSheet.of(SHEET, "Notes", "Definitions"));
        assertTrue(parts.get("xl/workbook.xml").contains("name=\"2018 2019\"") && parts.get("xl/workbook.xml").contains("name=\"Notes\""));
        assertTrue(parts.get("xl/sharedStrings.xml").contains("half answered"));
    }

    @Test
    void numbers_in_a_workbook_are_numbers() throws IOException {
        assertTrue(parts(ExcelSheet.of(SHEET, "Notes", "Definitions")).get("xl/worksheets/sheet1.xml").contains("<v>1200</v>"));
    }

    @Test
    void a_row_is_as_long_as_the_head() {
        assertThrows(IllegalArgumentException.class,
                () -> new Sheet("t", List.of("a", "b"), List.of(List.of(new Sheet.Whole(1))), List.of()));
    }

    private static Sheet sheet(String name) {
        return new Sheet("2018/2019", List.of("naam", "aantal", "deel"), List.of(
                List.of(new Sheet.Words(name), new Sheet.Whole(1200), new Sheet.Share(1.0 / 3, true)),
                List.of(new Sheet.Words("leeg"), new Sheet.Whole(0), new Sheet.Share(Double.NaN, true))), List.of("half answered"));
    }

    private Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(Files.write(folder.resolve("book.xlsx"), workbook).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
