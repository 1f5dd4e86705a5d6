package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.plan.ImportPlan;
import samenspel.text.account.Repairs;

class ImportTest {
    private static final ReadingOptions COUNTED = ReadingOptions.USUAL.with(Repairs.NONE.withEncoding(CountedCharsets.NAME));

    @TempDir
    private Path folder;

    @BeforeEach
    void count_from_none() {
        CountedCharsets.DECODED.set(0);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// As the window opens it: read, looked at for doubts, and read as somebody decided.
    @Test
    void a_table_is_decoded_once() throws IOException {
        Import imported = Import.of(List.of(file("a.csv", "from,to\nCafé,School\nSchool,Cafe\n")), Optional.empty(), COUNTED);
        ImportPlan plan = ImportPlan.of(imported.files(), COUNTED);
        assertEquals(List.of(ImportDoubt.Kind.NAMES), plan.doubts().stream().map(ImportDoubt::kind).toList());
        assertNotEquals(imported.reading(), plan.decide("Café", "Cafe", NameVerdict.SAME).read(COUNTED));
        assertEquals(1, CountedCharsets.DECODED.get());
    }

    @Test
    void tables_of_our_own_shape_are_decoded_once_each() throws IOException {
        List<Path> files = List.of(file("study organisations.csv", "name,sector\nAnn,x\nBob,y\n"), file("study ties.csv", "from,to\nAnn,Bob\n"));
        assertTrue(Import.of(files, Optional.empty(), COUNTED).reading().value().isPresent());
        assertEquals(2, CountedCharsets.DECODED.get());
    }

    @Test
    void whether_files_are_confidential_is_seen_without_decoding_them_once_more() throws IOException {
        List<Path> files = List.of(file("a.csv", "from,to\nAnn,Bob\n"));
        List<OpenedFile> opened = Import.opened(files, COUNTED);
        assertEquals(false, Import.isConfidential(files, opened, COUNTED));
        assertEquals(1, CountedCharsets.DECODED.get());
    }

    @Test
    void a_graph_is_decoded_once_and_read_in_a_plan_as_without_one() throws IOException {
        Import imported = Import.of(List.of(file("a.gml", "graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]")), Optional.empty(), COUNTED);
        assertEquals(imported.reading(), ImportPlan.of(imported.files(), COUNTED).read(COUNTED));
        assertEquals(1, CountedCharsets.DECODED.get());
    }

    @Test
    void a_file_that_is_not_there_is_refused_in_a_plan_too() {
        List<OpenedFile> opened = Import.opened(List.of(folder.resolve("none.csv")), COUNTED);
        assertEquals("file-missing", ImportPlan.of(opened, COUNTED).read(COUNTED).refusal().reason().code());
    }

    private Path file(String inner, String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve(inner)).resolve(name), text);
    }

    private static String waves(List<Path> files) {
        return Import.of(files, Optional.empty(), ReadingOptions.USUAL).reading().value().orElseThrow().network().waves().stream()
                .map(wave -> wave.name().in("en")).toList().toString();
    }

    @Test
    void files_of_one_name_are_told_apart_by_their_folders() throws IOException {
        assertEquals("[2018, 2020]", waves(List.of(file("2018", "ties.csv", "from,to\nAnn,Bob\n"), file("2020", "ties.csv", "from,to\nBob,Cas\n"))));
    }

    @Test
    void a_folder_of_folders_of_years_is_waves() throws IOException {
        file("study/2018", "ties.csv", "from,to\nAnn,Bob\n");
        file("study/2020", "ties.csv", "from,to\nBob,Cas\n");
        file("study", "who.csv", "name,sector\nAnn,x\nBob,y\nCas,y\n");
        assertEquals("[2018, 2020]", waves(List.of(folder.resolve("study"))));
    }

    @Test
    void a_packed_folder_without_data_is_refused_as_that() throws IOException {
        Path packed = folder.resolve("study.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
            zip.putNextEntry(new ZipEntry("letter.pdf"));
        }
        assertEquals("file-is-folder", Import.of(List.of(packed), Optional.empty(), ReadingOptions.USUAL).reading().refusal().reason().code());
    }
}
