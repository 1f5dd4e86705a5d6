package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertVerbTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_table_becomes_a_networks_file_that_opens_with_its_waves() throws IOException {
        Path out = folder.resolve("out.samenspel.json");
        Path in = file("ties.csv", "from,to,year\na,b,2018\nb,c,2018\nb,c,2019\n");
        assertEquals(new Said(0, out + ": 3 organisations, 3 ties, 1 layer, 2 waves; 0 set aside, 0 rejected\n", ""), Said.by("convert", in, out));
        assertEquals(0, Said.by("change", out).exitCode());
    }

    @Test
    void several_files_are_what_the_call_says() throws IOException {
        Path out = folder.resolve("out.samenspel.json");
        Said said = Said.by("convert", "--as", "layers", file("a1.csv", "from,to\na,b\n"), file("a2.csv", "from,to\nb,a\n"), out);
        assertEquals(out + ": 2 organisations, 2 ties, 2 layers, 1 wave; 0 set aside, 0 rejected\n", said.out());
    }

    @Test
    void another_ending_is_wrong_usage() throws IOException {
        assertEquals(2, Said.by("convert", file("ties.csv", "from,to\na,b\n"), folder.resolve("out.graphml")).exitCode());
    }

    @Test
    void a_file_that_is_refused_makes_none() throws IOException {
        Path out = folder.resolve("out.samenspel.json");
        assertEquals(1, Said.by("convert", file("prose.csv", "all of this\nis prose, and\nno network"), out).exitCode());
        assertEquals(false, Files.exists(out));
    }

    @Test
    void check_names_the_format_and_each_row_that_was_not_used() throws IOException {
        Path in = file("ties.csv", "from,to\na,b\na,\n");
        String expected = """
                FILE: readable, table
                ties
                2 organisations, 1 ties in all reported layers and waves together
                  Ties  wave
                  Ties     1
                Rows: 4 read, 3 used, 0 set aside, 1 rejected
                Warning (line 3, column 2): A tie does not name both its ends: a –. Complete it.
                """.replace("FILE", in.toString());
        assertEquals(new Said(0, expected, ""), Said.by("check", in));
    }

    @Test
    void a_recipe_that_was_saved_reads_next_years_file() throws IOException {
        Path recipe = folder.resolve("a.samenspel-import.json");
        Path out = folder.resolve("out.samenspel.json");
        assertEquals(0, Said.by("convert", file("t 2018.csv", "from,to\na,b\n"), out, "--save-import", recipe).exitCode());
        Said said = Said.by("convert", file("t 2019.csv", "to,from\nb,a\nc,b\n"), out, "--import", recipe);
        assertEquals(new Said(0, out + ": 3 organisations, 2 ties, 1 layer, 1 wave; 0 set aside, 0 rejected\n", ""), said);
    }

    @Test
    void check_says_what_of_a_recipe_no_longer_fits() throws IOException {
        Path recipe = folder.resolve("a.samenspel-import.json");
        Said.by("check", file("t 2018.csv", "from,to,mood\na,b,good\n"), "--save-import", recipe);
        Said said = Said.by("check", file("t 2019.csv", "from,to\na,b\n"), "--import", recipe);
        assertEquals(true, said.out().contains("The recipe speaks of a column mood, which is not in this table."));
    }
}
