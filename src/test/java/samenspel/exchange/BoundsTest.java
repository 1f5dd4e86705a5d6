package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.ReadingLimits;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.found.ReadingLimits.TableLimits;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.write.ExportFormat;
import samenspel.exchange.write.ExportRequest;
import samenspel.exchange.write.ExportedFiles;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Sketch;
import samenspel.text.Language;
import samenspel.text.Spot;
import samenspel.text.account.Reading;
import samenspel.text.json.JsonText;
import samenspel.text.json.NotJson;

/// What is larger than anybody needs is refused while it is read, before it takes memory or time.
class BoundsTest {
    private static final Duration QUICK = Duration.ofSeconds(20);

    private static ReadingOptions tables(int columns, int cells) {
        return ReadingOptions.USUAL.with(ReadingLimits.USUAL.with(new TableLimits(99, columns, cells, 1 << 20, 20)));
    }

    private static String outcome(Reading<FoundFile> reading) {
        return reading.isRefused() ? reading.refusal().reason().code() + " " + reading.refusal().place().line() : "read";
    }

    /// A workbook of one sheet, without formats of cells.
    static byte[] workbook(String sheetData) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
        parts.put("xl/workbook.xml", "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='ties' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1'"
                + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + sheetData + "</sheetData></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String cell(String start, String text) {
        return "<c " + start + " t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static String row(int number, String from, String to) {
        return "<row r='" + number + "'>" + cell("r=\"A" + number + "\"", from) + cell("r=\"B" + number + "\"", to) + "</row>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"r=\"ZZZZZZ1\"", "r='ZZZZZZ1'", "s=\"1\" r = \"XFE1\"", "r=\"A1048577\"", "r=\"ZZZZZZZZZZZZZZZZZZZZ1\"", "cm='>' r='AAAAA7'"})
    void a_cell_beyond_the_last_of_excel_is_refused_with_its_place(String start) {
        assertEquals("cell-too-far 0", outcome(Read.of("a.xlsx", workbook(row(1, "from", "to") + "<row>" + cell(start, "x") + "</row>"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!-- <c r='ZZZZZZ1'> \" -->", "<row r='3'><c r='XFD3'/></row>"})
    void what_is_no_cell_too_far_is_no_reason_to_refuse(String beside) {
        assertEquals("read", outcome(Read.of("a.xlsx", workbook(row(1, "from", "to") + row(2, "x", "y") + beside))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "x"})
    void a_row_that_no_sheet_has_is_named(String row) {
        Reading<FoundFile> reading = Read.of("a.xlsx", workbook(row(1, "from", "to") + "<row r='" + row + "'>" + cell("r='A2'", "x") + "</row>"));
        assertEquals("cell-nowhere 0", outcome(reading));
        assertEquals(List.of(row), reading.refusal().arguments());
    }

    @Test
    void a_row_far_beyond_the_last_is_refused_with_its_place() {
        assertEquals("cell-too-far 0", outcome(Read.of("a.xlsx", workbook(row(1, "from", "to") + "<row r='99999999999999999999'/>"))));
    }

    @Test
    void cells_in_the_last_row_and_column_count_as_themselves_only() {
        String far = IntStream.rangeClosed(3, 40).mapToObj(at -> "<row r='" + at + "'>" + cell("r='A" + at + "'", "o" + at) + cell("r='XFD" + at + "'", "o2") + "</row>").collect(Collectors.joining());
        Reading<FoundFile> reading = Read.of("a.xlsx", workbook(row(1, "from", "to") + row(2, "x", "y") + far), tables(TableLimits.LAST_COLUMN, 100));
        assertEquals("read", outcome(reading));
    }

    @Test
    void a_workbook_with_more_shared_texts_than_cells_allowed_is_refused() {
        String texts = "<sst>" + "<si><t>a</t></si>".repeat(12) + "</sst>";
        assertEquals("table-too-large 0", outcome(Read.of("a.xlsx", workbook(row(1, "from", "to") + row(2, "x", "y") + texts), tables(9, 10))));
        assertEquals("read", outcome(Read.of("a.xlsx", workbook(row(1, "from", "to") + row(2, "x", "y")), tables(9, 10))));
    }

    @Test
    void a_sheet_with_more_cells_than_allowed_is_refused_where_they_are_too_many() {
        String rows = IntStream.rangeClosed(1, 9).mapToObj(at -> row(at, "a" + at, "b" + at)).collect(Collectors.joining());
        assertEquals("table-too-large 6", outcome(Read.of("a.xlsx", workbook(rows), tables(9, 10))));
    }

    @Test
    void a_table_with_more_columns_or_cells_than_allowed_is_refused_where_it_has_them() {
        byte[] wide = "from,to\na,b\na,b,c,d,e,f,g,h,i,j\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("table-too-wide 3", outcome(Read.of("a.csv", wide, tables(9, 99))));
        assertEquals("table-too-large 3", outcome(Read.of("a.csv", wide, tables(19, 9))));
        assertEquals("table-too-large 3", outcome(Read.of("a.csv", "from to\na b\na c\nb c\n".getBytes(StandardCharsets.UTF_8), tables(19, 5))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "a.gml|graph [ node [ id 1 p 1 q 1 ] node [ id 2 p 2 q 2 ] edge [ source 1 target 2 r 1 ] ]",
        "a.graphml|<graphml><graph><node id='1'><data key='p'>1</data><data key='q'>1</data></node><node id='2'><data key='p'>2</data><data key='q'>2</data></node><edge source='1' target='2'><data key='r'>1</data></edge></graph></graphml>",
        "a.gexf|<gexf><graph><nodes><node id='1'><attvalues><attvalue for='p' value='1'/><attvalue for='q' value='1'/></attvalues></node><node id='2' p='2' q='2'/></nodes><edges><edge source='1' target='2' r='1'/></edges></graph></gexf>",
        "a.dot|graph { 1 [p=1, q=1]; 2 [p=2, q=2]; 1 -- 2 [r=1]; }",
        "a.dgs|DGS004;x 0 0;an 1 p:1 q:1;an 2 p:2 q:2;ae e 1 2 r:1",
        "a.json|{`nodes`: [{`id`: 1, `p`: 1, `q`: 1}, {`id`: 2, `p`: 2, `q`: 2}], `links`: [{`source`: 1, `target`: 2, `r`: 1}]}"})
    void ties_and_values_of_attributes_count_together(String name, String written) {
        byte[] text = written.replace('`', '"').replace(';', name.endsWith(".dgs") ? '\n' : ';').getBytes(StandardCharsets.UTF_8);
        assertEquals("too-much-said", outcome(Read.of(name, text, tables(99, 10))).replaceAll(" .*", ""));
        assertEquals("read", outcome(Read.of(name, text, tables(99, 12))));
    }

    @Test
    void a_row_of_nothing_but_separators_is_refused_soon() {
        byte[] bytes = ("from,to\n" + ",".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);
        assertTimeout(QUICK, () -> assertEquals("table-too-wide 2", outcome(Read.of("a.csv", bytes))));
    }

    @Test
    void a_cell_longer_than_allowed_is_refused_in_or_out_of_quotes() {
        ReadingOptions short1 = ReadingOptions.USUAL.with(new ReadingLimits(999, 99, 99, 9, 20, 9, ReadingLimits.LONGEST));
        for (String quote : List.of("", "\"")) {
            byte[] bytes = ("from,to\na," + quote + "x".repeat(21) + quote + "\n").getBytes(StandardCharsets.UTF_8);
            assertEquals("line-too-long 2", outcome(Read.of("a.csv", bytes, short1)));
        }
        assertEquals("line-too-long 2", outcome(Read.of("a.xlsx", workbook(row(1, "from", "to") + row(2, "x", "y".repeat(21))),
                ReadingOptions.USUAL.with(new ReadingLimits(9_999, 99, 99, 9, 20, 9, ReadingLimits.LONGEST)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"a.gml|graph [ node [ id 1 label \"TEXT\" ] ]", "b.gml|graph [ node [ id 1 remark \"TEXT\" ] ]",
        "a.graphml|<graphml><graph><node id='TEXT'/></graph></graphml>", "a.gexf|<gexf><graph><nodes><node id='1' label='TEXT'/></nodes></graph></gexf>",
        "a.dot|graph { a [label=\"TEXT\"] }", "b.dot|graph { TEXT -- b }", "a.dgs|DGS004;ga 0 0;an a label:\"TEXT\"", "a.json|{\"nodes\":[{\"id\":\"TEXT\"}],\"links\":[]}",
        "a.net|*Vertices 1;1 \"TEXT\";*Arcs", "a.dl|DL n=2;format = edgelist1;labels embedded;data:;TEXT b", "a.csv|from,to;a,TEXT"})
    void a_text_longer_than_allowed_is_refused_in_every_format(String name, String form) {
        ReadingOptions short1 = ReadingOptions.USUAL.with(new ReadingLimits(9_999, 99, 99, 9, 50, 9, ReadingLimits.LONGEST));
        String text = form.replace(';', '\n');
        assertEquals("read", outcome(Read.of(name, text.replace("TEXT", "x".repeat(50)).getBytes(StandardCharsets.UTF_8), short1)), name);
        String outcome = outcome(Read.of(name, text.replace("TEXT", "x".repeat(51)).getBytes(StandardCharsets.UTF_8), short1));
        assertTrue(outcome.startsWith("line-too-long "), name + " " + outcome);
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"GRAPHML", "GEXF", "PAJEK_PROJECT", "PAJEK_NETWORK", "DL", "DGS"})
    void the_longest_texts_that_are_read_can_be_written_and_read_again(ExportFormat target) {
        Network sketch = Sketch.of("a b").tied(Sketch.FIRST, Sketch.CONTENT, 1, "a-b").network();
        String longest = "x".repeat(ReadingLimits.LONGEST_TEXT);
        List<Organisation> named = sketch.organisations().stream().map(one -> new Organisation(one.id(), longest.substring(1) + one.id(), "y" + longest.substring(1), one.sector(),
                longest, one.access(), one.level(), one.task())).toList();
        Network network = new Network(sketch.profile(), sketch.frequencies(), sketch.sectors(), named, sketch.waves(), sketch.layers(), sketch.fieldwork());
        byte[] written = ExportedFiles.of(new ExportRequest(network, target, Language.EN)).bytes();
        assertEquals("read", outcome(Read.of("a" + target.ending(), written)));
    }

    @Test
    void a_table_is_read_no_longer_than_allowed_and_can_be_stopped() {
        byte[] bytes = ("from,to\n" + "a,b\n".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
        ReadingOptions hasty = ReadingOptions.USUAL.with(new ReadingLimits(1 << 20, 99, 9_999, 9, 99, 9, Duration.ZERO));
        assertEquals("too-slow", outcome(Read.of("a.csv", bytes, hasty)).split(" ")[0]);
        assertEquals("cancelled", outcome(Read.of("a.csv", bytes, ReadingOptions.USUAL.with((line, items) -> false))).split(" ")[0]);
    }

    @Test
    void a_look_at_what_a_table_is_is_no_longer_than_allowed_and_can_be_stopped() {
        byte[] bytes = ("from,to" + ",x".repeat(400) + "\n" + ("a,b" + ",3 euro".repeat(400) + "\n").repeat(40)).getBytes(StandardCharsets.UTF_8);
        OpenedFile opened = OpenedFile.of("a.csv", bytes, ReadingOptions.USUAL);
        assertEquals("read", outcome(opened.read(ReadingOptions.USUAL)));
        ReadingOptions hasty = ReadingOptions.USUAL.with(new ReadingLimits(1 << 20, 99, 9_999, 9, 99, 9, Duration.ZERO));
        assertEquals("too-slow 0", outcome(opened.read(hasty)));
        assertEquals("cancelled 0", outcome(opened.read(ReadingOptions.USUAL.with((line, items) -> false))));
        assertTrue(ImportPlan.isDoubtful(List.of(opened), true, hasty));
    }

    @Test
    void a_packed_file_of_very_many_parts_is_refused_by_what_its_end_says(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write("from,to\na,b\n".getBytes(StandardCharsets.UTF_8));
        }
        Path packed = Files.write(folder.resolve("a.zip"), bytes.toByteArray());
        assertFalse(Import.of(List.of(packed), Optional.empty(), ReadingOptions.USUAL).reading().isRefused());
        byte[] many = bytes.toByteArray();
        many[many.length - 12] = (byte) 0xff;
        many[many.length - 11] = (byte) 0xff;
        Files.write(packed, many);
        assertEquals("too-many-files", Import.of(List.of(packed), Optional.empty(), ReadingOptions.USUAL).reading().refusal().reason().code());
        assertEquals("packed-too-many-parts 0", outcome(Read.of("a.xlsx", many)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[[],[],[]]|read", "[[],[],[],[]]|TOO_MANY", "[{},{},{},{}]|TOO_MANY", "[[1,2,3],[1,2,3],[1,2,3],[1,2,3],[1,2,3]]|read", "[1,2,3,4,5,6,7,8,9,1,2,3,4,5,6,7,8,9,1,2,3,4,5,6,7,8,9]|TOO_MANY",
            "\"aaaaaaaaaa\"|TOO_LARGE", "[[[[[[]]]]]]|TOO_DEEP"})
    void json_of_more_values_or_objects_than_allowed_is_refused_while_it_is_read(String text, String expected) {
        String outcome;
        try {
            JsonText.read(text, new JsonText.Limits(4, 27, 9, 4), new JsonText.Follower() {
                @Override
                public void at(Spot spot, long offset) {
                    // nobody follows
                }

                @Override
                public void twice(String path, Spot spot, String name) {
                    // nobody follows
                }
            });
            outcome = "read";
        } catch (NotJson refused) {
            outcome = refused.kind().name();
        }
        assertEquals(expected, outcome);
    }

    @Test
    void thousands_of_columns_are_read_in_time() {
        String heading = IntStream.range(0, 4_000).mapToObj(at -> "c" + at).collect(Collectors.joining(","));
        byte[] bytes = (heading + "\n" + "1,2,".repeat(2_000) + "1\n").getBytes(StandardCharsets.UTF_8);
        assertTimeout(QUICK, () -> Read.of("a.csv", bytes));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_device_without_end_is_read_no_further_than_allowed() {
        ReadingOptions few = ReadingOptions.USUAL.with(new ReadingLimits(99_999, 99, 99, 9, 99, 9, ReadingLimits.LONGEST));
        Import read = Import.of(List.of(Path.of("/dev/zero")), Optional.empty(), few);
        assertEquals("file-too-large", read.reading().refusal().reason().code());
    }

    @Test
    void files_that_are_too_much_together_are_refused_before_the_next_is_opened(@TempDir Path folder) throws IOException {
        List<Path> files = List.of(Files.writeString(folder.resolve("a.csv"), "from,to\na,b\n"), Files.writeString(folder.resolve("b.csv"), "from,to\na,b\nb,a\n"),
                Files.writeString(folder.resolve("c.csv"), "from,to\na,c\n"));
        Import read = Import.of(files, Optional.empty(), tables(9, 8));
        assertEquals("too-much-together c.csv", read.reading().refusal().reason().code() + " " + read.reading().refusal().place().file());
    }

    @Test
    void a_folder_with_too_many_files_is_refused_with_their_number(@TempDir Path folder) throws IOException {
        for (int at = 0; at <= FileSet.MOST; at++) {
            Files.writeString(folder.resolve(at + ".csv"), "from,to\na,b\n");
        }
        assertEquals("too-many-files", Import.of(List.of(folder), Optional.empty(), ReadingOptions.USUAL).reading().refusal().reason().code());
    }

    @Test
    void reading_of_bytes_can_be_stopped(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "from,to\na,b\n");
        Import read = Import.of(List.of(file), Optional.empty(), ReadingOptions.USUAL.with((line, items) -> false));
        assertEquals("cancelled", read.reading().refusal().reason().code());
    }
}
