package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckVerbTest {
    @TempDir
    Path folder;

    @Test
    void json_says_on_one_line_what_is_in_a_file() throws Exception {
        Path file = Village.in(folder);
        String expected = """
                {"file":"FILE","format":"samenspel","readable":true,"organisations":4,"ties":6,"layers":[\
                {"id":"content","directed":true,"waves":[{"id":"2018","ties":4},{"id":"2019","ties":2}]},\
                {"id":"strong","directed":false,"waves":[{"id":"2018","ties":1},{"id":"2019","ties":0}]}],\
                "problems":[],"rows":{"read":10,"used":10,"setAside":0,"rejected":0}}
                """.replace("FILE", file.toString());
        assertEquals(new Said(0, expected, ""), Said.by("check", file, "--json"));
    }

    @Test
    void json_of_a_broken_file_says_where_it_is_broken() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\n  \"samenspel\": 1,\n  ?");
        String out = Said.by("check", "--json", file).out();
        String expected = """
                {"file":"FILE","format":"unknown","readable":false,"organisations":0,"ties":0,"layers":[],\
                "problems":[{"severity":"error","code":"not-json","place":"$.samenspel (line 3, column 3)","message":""".replace("FILE", file.toString());
        assertEquals(expected, out.substring(0, expected.length()));
    }

    @Test
    void a_refused_file_does_not_keep_the_others_from_being_checked() throws Exception {
        Path missing = folder.resolve("missing.samenspel.json");
        Said said = Said.by("check", "--json", missing, Village.in(folder));
        assertEquals(new Said(1, said.out(), "samenspel check: 1 file was refused of 2. "
                + "Mend what is listed as an error and check again.\n"), said);
        assertEquals(2, said.out().lines().count());
    }

    @Test
    void the_report_for_reading_counts_ties_by_layer_and_wave() throws Exception {
        Path file = Village.in(folder);
        String expected = """
                FILE: leesbaar, een bestand van Samenspel
                Dorp (synthetische gegevens)
                4 organisaties, 6 relaties in alle gerapporteerde lagen en metingen samen
                  Relaties                 2018  2019
                  Inhoudelijke informatie     4     2
                  Sterke relatie              1     0
                Regels: 10 gelezen, 10 gebruikt, 0 opzijgezet, 0 afgewezen
                """.replace("FILE", file.toString());
        assertEquals(new Said(0, expected, ""), Said.by("check", file, "--lang", "nl"));
    }

    private Path file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void files_of_other_programs_are_checked_together() throws Exception {
        Path list = file("set/list.csv", "id,name\na,Alfa\nb,Bravo\n");
        Path ties = file("set/ties.csv", "from,to\na,b\na,c\n");
        assertEquals(new Said(0, """
                LIST + TIES: readable, table
                ties
                3 organisations, 2 ties in all reported layers and waves together
                  Ties  wave
                  Ties     2
                Rows: 7 read, 7 used, 0 set aside, 0 rejected
                Warning list.csv: Not in the list of organisations, but named by ties: c (1 in all). \
                They were added. Look whether they are written as in the list, or add them to it.
                """.replace("LIST", list.toString()).replace("TIES", ties.toString()), ""), Said.by("check", list, ties, "--lang", "en"));
    }

    @Test
    void files_are_checked_each_alone_if_asked() throws Exception {
        Said said = Said.by("check", file("set/list.csv", "id,name\na,Alfa\nb,Bravo\n"), file("set/ties.csv", "from,to\na,b\n"), "--apart", "--json");
        assertEquals(1, said.exitCode());
        assertEquals(2, said.out().lines().count());
    }

    @Test
    void a_networks_own_file_is_one_beside_others() throws Exception {
        assertEquals(2, Said.by("check", "--json", file("set/a.csv", "from,to\na,b\n"), Village.in(folder), file("set/b.csv", "from,to\nb,a\n")).out().lines().count());
    }

    @Test
    void a_folder_is_one_network_and_what_is_no_data_in_it_is_said() throws Exception {
        file("set/ties 2018.csv", "from,to\na,b\n");
        file("set/ties 2019.csv", "from,to\na,b\nb,c\n");
        file("set/README.md", "About these data.");
        file("set/note.txt", "Something to remember about the fieldwork of 2018.");
        String out = Said.by("check", folder.resolve("set"), "--lang", "en").out();
        assertTrue(out.contains("Ties  2018  2019\n  Ties     1     2"), out);
        assertTrue(out.contains("Warning set: README.md in the folder is no file of data and was not read."), out);
        assertTrue(out.contains("Warning note.txt (line 1, column 1): It cannot be seen what kind of file this is"), out);
    }

    @Test
    void of_a_folder_with_a_file_of_our_own_it_is_said_to_open_that_file() throws Exception {
        Files.copy(Path.of("samples/network-3.samenspel.json"), Files.createDirectory(folder.resolve("own")).resolve("network-3.samenspel.json"));
        String out = Said.by("check", folder.resolve("own"), "--lang", "en").out();
        assertTrue(out.contains("network-3.samenspel.json") && out.contains("Open this file itself, not its folder"), out);
        assertFalse(out.contains("No ties were recognised"), out);
    }

    @Test
    void a_packed_folder_is_read_as_it_lies() throws Exception {
        Path zip = folder.resolve("set.zip");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("set/ties 2018.csv", "set/ties 2019.csv", "set/report.pdf")) {
                packed.putNextEntry(new ZipEntry(name));
                packed.write("from,to\na,b\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        String out = Said.by("check", zip, "--lang", "en").out();
        assertTrue(out.contains("Ties  2018  2019\n  Ties     1     1"), out);
        assertTrue(out.contains("report.pdf in the folder"), out);
    }

    @Test
    void a_folder_with_nothing_to_read_is_refused() throws Exception {
        assertEquals(1, Said.by("check", Files.createDirectory(folder.resolve("empty"))).exitCode());
    }
}
