package samenspel.exchange.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import samenspel.exchange.Assembly;
import samenspel.exchange.Read;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.ReadingLimits.TableLimits;
import samenspel.network.Network;
import samenspel.text.account.Reading;

class WorkbooksTest {
    private static final String TIES = "van naar sterkte|a b 2|b c 1";

    /// A workbook of `sheet: row|row` with blanks between cells.
    private static byte[] workbook(String... sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (String sheet : sheets) {
                String[] parts = sheet.split(": ");
                fill(workbook.newWorksheet(parts[0]), parts[1].split("\\|"));
            }
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split(" ");
            for (int column = 0; column < cells.length; column++) {
                cell(sheet, row, column, cells[column]);
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, String text) {
        if (text.matches("\\d+")) {
            sheet.value(row, column, Integer.parseInt(text));
        } else if (!text.equals("_")) {
            sheet.value(row, column, text);
        }
    }

    private static Network network(byte[] workbook) {
        return Assembly.of(List.of(Read.of("a.xlsx", workbook)), java.util.Optional.empty()).value().orElseThrow().network();
    }

    private static String refusal(byte[] workbook) {
        Reading<FoundFile> reading = Read.of("a.xlsx", workbook);
        return reading.isRefused() ? reading.refusal().reason().code() : "read";
    }

    private static byte[] packed(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_sheet_of_organisations_and_a_sheet_of_ties_are_one_network() throws IOException {
        Network network = network(workbook("Organisaties: id naam sector|a Alfa zorg|b Beta zorg|c Gamma school|d Delta school", "Relaties: " + TIES));
        assertEquals(List.of("Alfa", "Beta", "Gamma", "Delta"), network.organisations().stream().map(one -> one.name()).toList());
        assertEquals(List.of("zorg", "school"), network.sectors().stream().map(sector -> sector.name().in("nl")).toList());
    }

    @Test
    void matrices_on_sheets_named_by_layer_and_year_are_layers_in_waves() throws IOException {
        String matrix = "_ a b c|a 0 1 0|b 0 0 1|c 0 0 0";
        Network network = network(workbook("inhoud 2018: " + matrix, "inhoud 2019: " + matrix, "verwijzing 2018: " + matrix, "verwijzing 2019: " + matrix));
        assertEquals(List.of("inhoud", "verwijzing"), network.layers().stream().map(layer -> layer.name().in("nl")).toList());
        assertEquals(List.of("2018", "2019"), network.waves().stream().map(wave -> wave.name().in("nl")).toList());
    }

    @Test
    void a_sheet_of_something_else_is_set_aside_with_its_name() throws IOException {
        Reading<FoundFile> reading = Read.of("a.xlsx", workbook("Relaties: " + TIES, "Uitleg: hier staat wat"));
        assertEquals(List.of("sheet-unused Uitleg 1"), reading.problems().stream()
                .map(one -> one.reason().code() + " " + one.place().path() + " " + one.place().line()).toList());
    }

    @Test
    void a_matrix_beside_a_list_of_ties_is_set_aside_for_what_it_is() throws IOException {
        Reading<FoundFile> reading = Read.of("a.xlsx", workbook("Relaties: " + TIES, "Overleg: _ a b c|a 0 1 0|b 0 0 1|c 1 0 0"));
        assertEquals(List.of("sheet-beside-ties"), reading.problems().stream().map(one -> one.reason().code()).toList());
    }

    @Test
    void a_hidden_sheet_is_said_to_be_hidden() throws IOException {
        Reading<FoundFile> reading = Read.of("a.xlsx", sheets(workbook -> {
            fill(workbook.newWorksheet("Relaties"), TIES.split("\\|"));
            Worksheet old = workbook.newWorksheet("Oud");
            fill(old, TIES.split("\\|"));
            old.setVisibilityState(VisibilityState.HIDDEN);
        }));
        assertEquals(List.of("sheet-hidden [Oud]"), reading.problems().stream().map(one -> one.reason().code() + " " + one.arguments()).toList());
    }

    @Test
    void merged_cells_hold_for_the_rows_below_in_lists_and_matrices() throws IOException {
        Network network = network(sheets(workbook -> {
            Worksheet list = workbook.newWorksheet("Organisaties");
            fill(list, "Sector Naam", "zorg a", "_ b", "_ c", "school d", "_ e");
            list.range(1, 0, 3, 0).merge();
            list.range(4, 0, 5, 0).merge();
            Worksheet ties = workbook.newWorksheet("Relaties");
            fill(ties, "van naar sterkte", "a b 2", "_ c 1", "b c 3", "d e 1", "e d 1");
            ties.range(1, 0, 2, 0).merge();
        }));
        assertEquals(List.of("a zorg", "b zorg", "c zorg", "d school", "e school"), network.organisations().stream().map(one -> one.name() + " " + one.sector().value()).toList());
        assertEquals(List.of("a-b", "a-c", "b-c", "d-e", "e-d"), network.ties(network.layers().getFirst(), network.waves().getFirst().id()).stream()
                .map(tie -> tie.pair().from().value() + "-" + tie.pair().to().value()).sorted().toList());
    }

    @Test
    void a_title_or_heading_in_merged_cells_stays_one() throws IOException {
        Network network = network(sheets(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Blad1");
            fill(sheet, "Relaties", "_", "Van Naar 2018 2019", "a b 2 1", "b c 1 1", "c a 3 1");
            sheet.range(0, 0, 1, 3).merge();
        }));
        assertEquals(List.of("2018", "2019"), network.waves().stream().map(wave -> wave.name().in("nl")).toList());
    }

    private static byte[] sheets(Consumer<Workbook> filled) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            filled.accept(workbook);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_workbook_that_is_cut_off_is_refused() throws IOException {
        byte[] whole = workbook("Relaties: " + TIES);
        assertEquals("workbook", refusal(Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void a_workbook_without_formats_of_cells_is_read() throws IOException {
        Network network = network(without("xl/styles.xml", workbook("Relaties: " + TIES)));
        assertEquals(List.of("a", "b", "c"), network.organisations().stream().map(one -> one.name()).toList());
    }

    private static byte[] without(String part, byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile parts = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(parts.getEntries())) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(parts.getInputStream(entry).readAllBytes());
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void an_error_among_strengths_is_unknown_and_among_names_nothing() throws IOException {
        byte[] ties = errors(workbook("Relaties: van naar sterkte|a b 2|b c 77777|c a 1|a c 0|77777 b 2"));
        Reading<FoundFile> reading = Read.of("a.xlsx", ties);
        FoundGraph graph = reading.value().orElseThrow().graphs().getFirst();
        assertEquals(List.of("a>b=2.0", "b>c=NaN", "c>a=1.0", "a>c=0.0"), graph.ties().stream().map(tie ->
                graph.nodes().get(tie.from()).label() + ">" + graph.nodes().get(tie.to()).label() + "=" + tie.value()).toList());
    }

    /// With an error in each cell that holds 77777.
    private static byte[] errors(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile parts = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(parts.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(parts.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                zip.write(text.replaceAll("<c r=\"(\\w+)\"[^>]*><v>77777</v>", "<c r=\"$1\" t=\"e\"><v>#N/A</v>").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_part_much_larger_than_packed_is_refused() throws IOException {
        assertEquals("packed-too-dense", refusal(packed("xl/workbook.xml", new byte[40 << 20])));
    }

    @Test
    void too_many_parts_are_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int part = 0; part <= TableLimits.MOST_PARTS; part++) {
                zip.putNextEntry(new ZipEntry("xl/" + part));
            }
        }
        assertEquals("packed-too-many-parts", refusal(bytes.toByteArray()));
    }

    @Test
    void a_part_that_defines_text_of_its_own_is_refused() throws IOException {
        assertEquals("entities", refusal(packed("xl/workbook.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y 'z'>]><x/>".getBytes())));
    }

    @Test
    void a_packed_file_that_is_no_workbook_is_refused() throws IOException {
        assertEquals("workbook", refusal(packed("[Content_Types].xml", new byte[10])));
    }

    @Test
    void a_packed_folder_whose_name_does_not_say_so_is_refused_as_what_it_is() throws IOException {
        assertEquals("packed-folder", refusal(packed("ties.csv", "van,naar\na,b\n".getBytes())));
        assertEquals("packed-folder", refusal(packed("holiday.txt", new byte[10])));
    }
}
