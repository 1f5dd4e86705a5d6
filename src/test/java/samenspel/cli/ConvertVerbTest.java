package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void an_ending_that_says_no_format_is_wrong_usage() throws IOException {
        assertEquals(2, Said.by("convert", file("ties.csv", "from,to\na,b\n"), folder.resolve("out.doc")).exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "paj", "net", "dl", "dgs"})
    void what_is_written_for_another_program_is_read_again(String ending) throws Exception {
        Path out = folder.resolve("out." + ending);
        assertEquals(0, Said.by("convert", Village.in(folder), out).exitCode());
        String again = Said.by("convert", out, folder.resolve("again.samenspel.json")).out();
        assertEquals(folder.resolve("again.samenspel.json") + ": 4 organisations, 7 ties, 2 layers, 2 waves", again.substring(0, again.indexOf(';')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.xlsx", "x.graphml", "x.gexf", "x.paj", "x.net", "x.dl", "x.dgs", "csv", "rsiena"})
    void of_what_it_wrote_itself_the_program_never_says_that_somebody_is_not_in_the_list(String name) {
        Path sample = Path.of(System.getProperty("basedir", ""), "samples", "network-3.samenspel.json");
        Path out = folder.resolve(name);
        List<Object> call = List.of("convert", sample, out);
        Said.by((name.contains(".") ? call.stream() : Stream.concat(call.stream(), Stream.of("--to", name))).toArray());
        Said said = Said.by("check", out);
        assertTrue(said.out().contains("65 organisations"), said.out());
        assertFalse(said.out().contains("were added"), said.out());
    }

    @Test
    void that_a_workbook_has_no_column_for_a_third_language_is_said() throws Exception {
        Path network = Village.in(folder);
        Files.writeString(network, Files.readString(network).replace("\"nl\": \"Dorp\"", "\"de\": \"Dorf\",\n      \"nl\": \"Dorp\""));
        Said said = Said.by("convert", network, folder.resolve("out.xlsx"), "--strict");
        assertTrue(said.err().contains("1 name has a language a workbook has no column for"), said.err());
        assertEquals(1, said.exitCode());
    }

    @Test
    void a_workbook_carries_all_but_the_drawing() throws Exception {
        Path out = folder.resolve("out.xlsx");
        assertEquals("Not carried by Excel:\n  Where organisations stand is left out.\n", Said.by("convert", Village.in(folder), out).err());
        assertEquals(0, Said.by("change", out).exitCode());
    }

    @Test
    void tables_are_a_folder_that_is_read_again() throws Exception {
        Path out = folder.resolve("tables");
        assertEquals(0, Said.by("convert", Village.in(folder), out, "--to", "csv", "--lang", "en").exitCode());
        Said said = Said.by("convert", out.resolve("ties.csv"), out.resolve("organisations.csv"), out.resolve("layers.csv"), out.resolve("waves.csv"),
                out.resolve("sectors.csv"), out.resolve("answer scale.csv"), folder.resolve("again.samenspel.json"));
        assertEquals(0, said.exitCode(), said.err() + Arrays.toString(out.toFile().list()));
    }

    @Test
    void what_a_format_does_not_carry_is_said_before() throws Exception {
        String said = Said.by("convert", Village.in(folder), folder.resolve("out.graphml")).err();
        assertEquals("""
                Not carried by GraphML:
                  1 derived layer is written with its ties, without its rule.
                  Names are written in English only.
                  That the data are invented is left out.
                """, said);
    }

    @Test
    void strictly_nothing_is_written_and_what_was_there_stays() throws Exception {
        Path out = file("out.gexf", "old");
        assertEquals(1, Said.by("convert", "--strict", Village.in(folder), out).exitCode());
        assertEquals("old", Files.readString(out));
    }

    @Test
    void a_plain_list_is_carried_whole() throws IOException {
        Path out = folder.resolve("out.graphml");
        assertEquals("", Said.by("convert", "--strict", file("ties.csv", "from,to,strength\na,b,2\nb,c,1\n"), out).err());
    }

    @Test
    void matrices_for_models_of_change_are_a_folder() throws Exception {
        Path out = folder.resolve("siena");
        assertEquals(0, Said.by("convert", Village.in(folder), out, "--to", "rsiena").exitCode());
        assertEquals("0 1 0 0\n0 0 1 0\nNA NA 0 NA\n0 0 0 0\n", Files.readString(out.resolve("content_information-2019.txt")));
    }

    @Test
    void a_folder_that_holds_something_is_not_touched() throws Exception {
        Path out = Files.createDirectory(folder.resolve("siena"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        assertEquals(1, Said.by("convert", Village.in(folder), out, "--to", "rsiena").exitCode());
        assertEquals("mine", Files.readString(out.resolve("mine.txt")));
    }

    @Test
    void a_confidential_study_is_written_only_when_its_names_are_asked_for() throws Exception {
        Path study = Village.in(folder);
        Files.writeString(study, Files.readString(study).replace("\"synthetic\"", "\"confidential\": true, \"synthetic\""));
        Path out = folder.resolve("out.gexf");
        assertEquals(List.of(1, 0), List.of(Said.by("convert", study, out).exitCode(), Said.by("convert", study, out, "--names", "full").exitCode()));
    }

    @Test
    void one_table_of_a_folder_of_a_confidential_study_is_confidential_too() throws Exception {
        Path study = Village.in(folder);
        Files.writeString(study, Files.readString(study).replace("\"synthetic\"", "\"confidential\": true, \"synthetic\""));
        for (String language : List.of("en", "nl")) {
            Path tables = folder.resolve(language);
            assertEquals(0, Said.by("convert", study, tables, "--to", "csv", "--names", "full", "--lang", language).exitCode());
            Path ties = tables.resolve(language.equals("en") ? "ties.csv" : "relaties.csv");
            assertEquals(1, Said.by("convert", ties, folder.resolve("out.gexf")).exitCode());
            assertEquals(0, Said.by("convert", ties, folder.resolve("out.gexf"), "--names", "full").exitCode());
            assertEquals(1, Said.by("check", ties, "--save-import", folder.resolve("a.samenspel-import.json")).exitCode());
        }
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

    @ParameterizedTest
    @ValueSource(strings = {"check", "convert"})
    void a_recipe_of_a_confidential_book_is_saved_only_when_its_names_are_asked_for(String verb) throws Exception {
        Path study = Village.in(folder);
        Files.writeString(study, Files.readString(study).replace("\"synthetic\"", "\"confidential\": true, \"synthetic\""));
        Path book = folder.resolve("book.xlsx");
        Said.by("convert", study, book, "--names", "full");
        Path recipe = folder.resolve("a.samenspel-import.json");
        List<Object> call = verb.equals("check") ? List.of(verb, book, "--save-import", recipe)
                : List.of(verb, book, folder.resolve("out.samenspel.json"), "--save-import", recipe);
        assertEquals(Said.wrong(1, "samenspel " + verb + ": This study is confidential, and the recipe would name what stands in its tables. "
                + "Add --names full if that may be seen."), Said.by(call.toArray()));
        assertEquals(false, Files.exists(recipe));
        Said.by(Stream.concat(call.stream(), Stream.of("--names=full")).toArray());
        assertEquals(true, Files.exists(recipe));
    }

    @Test
    void check_says_what_of_a_recipe_no_longer_fits() throws IOException {
        Path recipe = folder.resolve("a.samenspel-import.json");
        Said.by("check", file("t 2018.csv", "from,to,mood\na,b,good\n"), "--save-import", recipe);
        Said said = Said.by("check", file("t 2019.csv", "from,to\na,b\n"), "--import", recipe);
        assertEquals(true, said.out().contains("The recipe speaks of a column mood, which is not in this table."));
    }

    @Test
    void what_was_not_used_is_said_as_check_says_it() throws IOException {
        Path in = file("ties.csv", "from,to\na,b\na,a\n");
        String checked = Said.by("check", in).out();
        Said said = Said.by("convert", in, folder.resolve("out.samenspel.json"));
        assertEquals(checked.substring(checked.indexOf("Rows:")), said.err());
    }

    @Test
    void that_an_own_file_needs_no_import_is_said() throws Exception {
        Said said = Said.by("convert", Village.in(folder), "--save-import", folder.resolve("a.samenspel-import.json"), folder.resolve("out.samenspel.json"));
        assertEquals(new Said(2, "", "samenspel convert: A file of Samenspel itself needs no import. Leave out --import and --save-import, or name the tables it was made of.\n"), said);
    }
}
