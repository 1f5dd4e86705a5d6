package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
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
}
