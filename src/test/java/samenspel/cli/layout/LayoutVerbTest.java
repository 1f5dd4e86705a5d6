package samenspel.cli.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.cli.Said;
import samenspel.cli.Village;
import samenspel.storage.PlacesInRows;

class LayoutVerbTest {
    @TempDir
    Path folder;

    @Test
    void positions_are_written_in_order_of_ids() throws Exception {
        Path output = folder.resolve("positions.csv");
        assertEquals(new Said(0, "", ""), Said.by("layout", Village.in(folder), "-o", output));
        String expected = """
                id,x,y
                b,0.0,0.0
                "h,1",40.5,-10.25
                s,81.0,-20.5
                t,121.5,-30.75
                """;
        assertEquals(expected, Files.readString(output).replace("-0.0", "0.0"));
    }

    @Test
    void another_arrangement_puts_organisations_elsewhere() throws Exception {
        Path given = folder.resolve("given.csv");
        Path ring = folder.resolve("ring.csv");
        Said.by("layout", Village.in(folder), "-o", given);
        Said said = Said.by("layout", Village.in(folder), "--arrangement", "ring", "-o", ring);
        assertEquals(0, said.exitCode());
        assertNotEquals(Files.readString(given), Files.readString(ring));
    }

    @Test
    void places_that_follow_one_layer_are_saved_and_read_back() throws Exception {
        Path sample = Path.of(System.getProperty("basedir", ""), "samples", "network-3.samenspel.json");
        Path made = folder.resolve("made.csv");
        Path saved = folder.resolve("close.samenspel.json");
        Path read = folder.resolve("read.csv");
        assertEquals(new Said(0, "", ""), Said.by("layout", sample, "--arrangement", "stress:strong", "-o", made));
        Said.by("layout", sample, "--arrangement", "stress:strong", "-o", saved);
        Said.by("layout", saved, "-o", read);
        assertEquals(Files.readString(made), Files.readString(read));
        assertEquals("stress:strong", PlacesInRows.read(saved).value().orElseThrow().placement().recipe().arrangement());
    }

    @Test
    void a_layer_or_wave_the_network_has_not_is_answered_with_those_it_has() throws Exception {
        Path sample = Path.of(System.getProperty("basedir", ""), "samples", "network-3.samenspel.json");
        for (String word : List.of("stress:storng", "centrality:strong@1918")) {
            Said said = Said.by("layout", sample, "--arrangement", word, "-o", folder.resolve("x.csv"));
            assertEquals(2, said.exitCode());
            assertTrue(said.err().contains("strong") && word.startsWith("stress") || said.err().contains("2018, 2019"), said.err());
        }
    }

    @Test
    void a_word_that_names_ties_which_its_arrangement_cannot_follow_is_none() throws Exception {
        for (String word : List.of("stress:strong@2018", "hub:strong", "sector:strong")) {
            Said said = Said.by("layout", Village.in(folder), "--arrangement", word, "-o", folder.resolve("x.csv"));
            assertEquals(new Said(2, "", "samenspel layout: There is no arrangement " + word + ". There are: stress, sector, level, centrality, hub, ring.\n"), said);
        }
    }

    @Test
    void the_same_seed_gives_the_same_picture() throws Exception {
        Path one = folder.resolve("one.csv");
        Path other = folder.resolve("other.csv");
        Said.by("layout", Village.in(folder), "--seed", "7", "-o", one);
        Said.by("layout", Village.in(folder), "--seed", "7", "-o", other);
        assertEquals(Files.readString(one), Files.readString(other));
    }

    @Test
    void an_arrangement_that_is_none_is_answered_with_those_that_are() throws Exception {
        Said said = Said.by("layout", Village.in(folder), "--arrangement", "spiral", "-o", folder.resolve("x.csv"));
        assertEquals(2, said.exitCode());
        assertTrue(said.err().contains("stress, sector, level, centrality, hub, ring"), said.err());
    }

    @Test
    void a_folder_that_is_not_there_is_said_in_one_line() throws Exception {
        Path output = folder.resolve("nowhere").resolve("positions.csv");
        Said said = Said.by("layout", Village.in(folder), "-o", output);
        assertEquals(1, said.exitCode());
        assertEquals(1, said.err().lines().count());
    }

    @Test
    void a_refused_file_leaves_no_output() throws Exception {
        Path output = folder.resolve("positions.csv");
        Said said = Said.by("layout", folder.resolve("missing.samenspel.json"), "-o", output);
        assertEquals(1, said.exitCode());
        assertFalse(Files.exists(output));
    }
}
