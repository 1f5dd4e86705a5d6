package samenspel.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Small tables of every shape, as text and as workbooks.
final class SmallTables {
    private static final String TIES = """
            wave;layer;from;to;strength
            2018;content;a;b;2,5
            2018;referral;b;"c; of two
            lines";1
            2019;content;a;c;
            """;
    private static final String NODES = """
            id,name,sector,role
            a,"Één, of two",school,access
            b,Two,care,
            """;
    private static final String MATRIX = """
            	Anna	Bert	Cees
            Anna	0	1	9
            Bert	1	0	10
            Cees		2	0
            """;
    private static final String NEIGHBOURS = """
            a;b;c
            b;c
            c;a;b
            """;
    private static final String ROSTER = """
            Respondent;Sector;content [Anna];content [Bert];content [Cees];referral [Anna];referral [Bert];referral [Cees]
            Anna;school;;2;9;;1;0
            Bert;care;weekly;;daily;1;;1
            """;
    private static final String NOMINATIONS = """
            organisation,mention 1,mention 2,mention 3
            Anna,Bert,Cees,
            Bert,Anna,,
            """;

    private SmallTables() {
    }

    static Map<String, byte[]> sources() {
        Map<String, byte[]> sources = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("ties.csv", TIES);
        texts.put("nodes.csv", NODES);
        texts.put("matrix.tsv", MATRIX);
        texts.put("near.csv", NEIGHBOURS);
        texts.put("roster.csv", ROSTER);
        texts.put("mentions.csv", NOMINATIONS);
        texts.forEach((name, text) -> sources.put(name, text.getBytes(StandardCharsets.UTF_8)));
        sources.put("wide.csv", TIES.getBytes(StandardCharsets.UTF_16));
        sources.put("book.xlsx", workbook(List.of(TIES, NODES.replace(',', ';'))));
        sources.put("matrices.xlsx", workbook(List.of(MATRIX.replace('\t', ';'), MATRIX.replace('\t', ';'))));
        sources.put("survey.xlsx", workbook(List.of(ROSTER)));
        return sources;
    }

    /// A workbook with a sheet for each name; cells part at `;`.
    static byte[] workbook(Map<String, String> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((name, text) -> fill(workbook.newWorksheet(name), text.lines().toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(List<String> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (String sheet : sheets) {
                fill(workbook.newWorksheet("Sheet " + sheets.indexOf(sheet)), sheet.lines().toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split(";");
            for (int column = 0; column < cells.length; column++) {
                if (cells[column].matches("\\d+")) {
                    sheet.value(row, column, Integer.parseInt(cells[column]));
                } else {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
    }
}
