package samenspel.render.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import samenspel.text.Sheet;
import samenspel.text.XmlWriter;
import samenspel.text.ZipWriter;

/// The workbook in which the numbers of a chart stand: one sheet with nothing else. Words are words whatever they begin with, never a formula.
///
/// Source: ISO/IEC 29500-1:2016, SpreadsheetML.
final class ChartWorkbook {
    static final String SHEET = "Sheet1";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String KIND = "application/vnd.openxmlformats-";
    private static final int LETTERS = 26;

    private ChartWorkbook() {
    }

    static byte[] of(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(bytes)) {
            add(zip, "[Content_Types].xml", types());
            add(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            add(zip, "xl/workbook.xml", workbook());
            add(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            add(zip, "xl/worksheets/sheet1.xml", cells(sheet));
        }
        return bytes.toByteArray();
    }

    private static void add(ZipWriter zip, String name, XmlWriter xml) throws IOException {
        zip.add(name, xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static XmlWriter types() {
        XmlWriter xml = new XmlWriter();
        xml.start("Types", "xmlns", PACKAGE + "content-types");
        xml.start("Default", "Extension", "rels", "ContentType", KIND + "package.relationships+xml").end();
        xml.start("Default", "Extension", "xml", "ContentType", "application/xml").end();
        xml.start("Override", "PartName", "/xl/workbook.xml", "ContentType", KIND + "officedocument.spreadsheetml.sheet.main+xml").end();
        xml.start("Override", "PartName", "/xl/worksheets/sheet1.xml", "ContentType", KIND + "officedocument.spreadsheetml.worksheet+xml").end();
        return xml.end();
    }

    private static XmlWriter relation(String kind, String target) {
        XmlWriter xml = new XmlWriter();
        xml.start("Relationships", "xmlns", PACKAGE + "relationships");
        xml.start("Relationship", "Id", "rId1", "Type", Slide.RELATIONS + "/" + kind, "Target", target).end();
        return xml.end();
    }

    private static XmlWriter workbook() {
        XmlWriter xml = new XmlWriter();
        xml.start("workbook", "xmlns", MAIN, "xmlns:r", Slide.RELATIONS);
        xml.start("sheets").start("sheet", "name", SHEET, "sheetId", "1", "r:id", "rId1").end().end();
        return xml.end();
    }

    private static XmlWriter cells(Sheet sheet) {
        XmlWriter xml = XmlWriter.exact();
        xml.start("worksheet", "xmlns", MAIN).start("sheetData");
        xml.start("row").with("r", 1);
        for (int column = 0; column < sheet.head().size(); column++) {
            words(xml, letters(column) + 1, sheet.head().get(column));
        }
        xml.end();
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(xml, row + 2, sheet.rows().get(row));
        }
        return xml.end().end();
    }

    private static void row(XmlWriter xml, int number, List<Sheet.Cell> cells) {
        xml.start("row").with("r", number);
        for (int column = 0; column < cells.size(); column++) {
            String place = letters(column) + number;
            if (cells.get(column) instanceof Sheet.Words(var text)) {
                words(xml, place, text);
            } else {
                number(cells.get(column)).ifPresent(value -> xml.start("c").with("r", place).start("v").endWith(value).end());
            }
        }
        xml.end();
    }

    private static void words(XmlWriter xml, String place, String text) {
        xml.start("c").with("r", place).with("t", "inlineStr").start("is").start("t").endWith(text).end().end();
    }

    /// As it is read by programs; empty for words and for what is not known.
    static Optional<String> number(Sheet.Cell cell) {
        double number = switch (cell) {
            case Sheet.Words _ -> Double.NaN;
            case Sheet.Whole(var whole) -> whole;
            case Sheet.Figure(var figure) -> figure;
            case Sheet.Share(var share, _) -> share;
        };
        return Double.isNaN(number) ? Optional.empty() : Optional.of(BigDecimal.valueOf(number).toPlainString());
    }

    /// A, B … Z, AA …
    ///
    /// @param column from 0
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
