package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.layout.Recipe;
import samenspel.storage.PlacesInRows;

/// The dials of `layout` and what it makes of waves.
class LayoutDialsTest {
    private static final Path SAMPLE = Path.of("samples", "network-3.samenspel.json");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--groups", "--backbone"})
    void a_dial_that_is_turned_gives_another_picture(String dial) throws Exception {
        assertNotEquals(places(SAMPLE, "--seed", "1"), places(SAMPLE, "--seed", "1", dial, "0.5"));
    }

    @Test
    void the_network_is_written_with_its_new_places_and_how_they_were_made() throws Exception {
        Path output = folder.resolve("new.samenspel.json");
        assertEquals(new Said(0, "", ""), Said.by("layout", Village.in(folder), "--arrangement", "ring", "--seed", "9", "-o", output));
        Recipe recipe = PlacesInRows.read(output).value().orElseThrow().placement().recipe();
        assertEquals("ring 9", recipe.arrangement() + " " + recipe.seed());
    }

    @Test
    void without_a_wish_the_network_is_written_as_it_was() throws Exception {
        Path village = Village.in(folder);
        Path output = folder.resolve("same.samenspel.json");
        Said.by("layout", village, "-o", output);
        assertEquals(Files.readString(village), Files.readString(output));
    }

    @Test
    void each_wave_has_a_place_for_everybody() throws Exception {
        List<String> rows = new ArrayList<>();
        places(Village.in(folder), "--stability", "0.5").lines().map(line -> line.replaceAll(",[-0-9.E]+,[-0-9.E]+$", "")).forEach(rows::add);
        assertEquals(List.of("wave,id,x,y", "2018,b", "2018,\"h,1\"", "2018,s", "2018,t", "2019,b", "2019,\"h,1\"", "2019,s", "2019,t"), rows);
    }

    @Test
    void with_full_stability_both_waves_stand_as_the_file_does() throws Exception {
        String one = places(Village.in(folder)).lines().skip(1).reduce("", (all, line) -> all + "\n" + line);
        String waves = places(Village.in(folder), "--stability", "1");
        assertEquals(one, waves.lines().filter(line -> line.startsWith("2019,")).map(line -> line.substring(5)).reduce("", (all, line) -> all + "\n" + line));
    }

    @Test
    void the_price_of_each_wave_is_said() throws Exception {
        Said said = Said.by("layout", SAMPLE, "--stability", "0.8", "-o", folder.resolve("waves.csv"));
        assertTrue(said.out().matches("2018: stress 0\\.\\d{3}, movement 0\\.0 disc widths and [\\d,]+ crossings\n"
                + "2019: stress 0\\.\\d{3}, movement \\d+\\.\\d disc widths and [\\d,]+ crossings\n"), said.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --stability 0.5 --arrangement sector -o x.csv | --stability goes with the arrangement stress only. Leave one out.
            --stability 0.5 -o x.samenspel.json           | --stability makes a table and no network. Give the output a name that ends in .csv.
            --groups 0.5 --arrangement ring -o x.csv      | --groups and --backbone turn the arrangement stress only. Leave them out, or the other arrangement.
            """)
    void what_does_not_go_together_is_said(String options, String line) throws Exception {
        List<Object> call = new ArrayList<>(List.of("layout", Village.in(folder)));
        call.addAll(List.of(options.split(" ")));
        assertEquals(Said.wrong(2, "samenspel layout: " + line), Said.by(call.toArray()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --groups    | 1.5 | a number from 0 to 1
            --stability | x   | a number from 0 to 1
            --backbone  | 0   | a number above 0, at most 1
            --seed      | 1.5 | a whole number
            """)
    void a_value_beyond_its_bounds_is_answered_with_the_bounds(String option, String value, String takes) throws Exception {
        Said said = Said.by("layout", Village.in(folder), option, value, "-o", folder.resolve("x.csv"));
        assertEquals(Said.wrong(2, "samenspel layout: " + value + " does not fit " + option + ", which takes " + takes
                + ". How it is right: samenspel layout --help"), said);
    }

    private String places(Path file, String... options) throws Exception {
        Path output = folder.resolve("places.csv");
        List<Object> call = new ArrayList<>(List.of("layout", file, "-o", output));
        call.addAll(List.of(options));
        Said said = Said.by(call.toArray());
        assertEquals(0, said.exitCode(), said.err());
        return Files.readString(output);
    }
}
