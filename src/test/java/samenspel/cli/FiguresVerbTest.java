package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresVerbTest {
    private static final String KEPT = "This study is confidential, and organisations would be named. Add --names sector or "
            + "--names none, or --names short if their names may be seen.";

    @TempDir
    Path folder;

    private Path recipe(String figures) throws IOException {
        return Files.writeString(folder.resolve("r.figures.json"),
                "{'format': 'samenspel-figures', 'version': 1, 'figures': [".replace('\'', '"') + figures.replace('\'', '"') + "]}");
    }

    private Path confidential() throws Exception {
        Path file = Village.in(folder);
        return Files.writeString(file, Files.readString(file).replace("\"synthetic\": true", "\"synthetic\": true, \"confidential\": true"));
    }

    private List<String> made() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void all_layers_and_waves_are_made_and_said() throws Exception {
        Said said = Said.by("figures", Village.in(folder), "--all", "--format=svg", "-d", folder.resolve("out"));
        assertEquals(List.of(0, 4L, ""), List.of(said.exitCode(), said.out().lines().count(), said.err()));
        assertEquals(List.of("content-2018.svg", "content-2019.svg", "strong-2018.svg", "strong-2019.svg"), made());
    }

    @Test
    void what_cannot_be_drawn_in_a_series_is_said_once() throws Exception {
        Said said = Said.by("figures", Village.undrawn(folder), "--all", "--format=pptx", "-d", folder.resolve("out"));
        assertEquals(List.of(0, "content-2018.pptx: " + Village.UNDRAWN), List.of(said.exitCode(), said.err()));
    }

    @Test
    void the_list_written_makes_the_same_figures() throws Exception {
        Path list = folder.resolve("w.figures.json");
        Said all = Said.by("figures", Village.in(folder), "--all", "--format=svg", "-d", folder.resolve("out"), "--write-recipe", list);
        assertEquals(all, Said.by("figures", Village.in(folder), "--recipe", list, "-d", folder.resolve("out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "side-by-side", "multiples", "matrix", "retention"})
    void every_kind_is_made(String kind) throws Exception {
        Path list = recipe("{'name': 'x', 'kind': '" + kind + "', 'file': 'x', 'format': 'svg', 'wave': null}");
        assertEquals(0, Said.by("figures", Village.in(folder), "--recipe", list, "-d", folder.resolve("out")).exitCode());
    }

    @Test
    void what_cannot_be_made_is_named_and_the_rest_is_made() throws Exception {
        Path list = recipe("{'name': 'Old', 'kind': 'picture', 'layers': ['fax']}, "
                + "{'name': 'New', 'kind': 'picture', 'wave': 'last', 'format': 'svg'}");
        Said said = Said.by("figures", Village.in(folder), "--recipe", list, "-d", folder.resolve("out"));
        assertEquals("Old: not made, because the network has no layer fax. It has: content, strong.\n"
                + "samenspel figures: 1 figure was not made; 1 was. Change the list, or choose another study.\n", said.err());
        assertEquals(List.of(1, List.of("New-all-2019.svg")), List.of(said.exitCode(), made()));
    }

    @Test
    void a_list_with_a_flaw_is_refused_with_its_place() throws Exception {
        Path list = recipe("{'name': 'Old', 'kind': 'poster'}");
        String err = Said.by("figures", Village.in(folder), "--recipe", list).err();
        assertTrue(err.contains("$.figures[0].kind (line 1, column "), err);
    }

    @Test
    void a_call_says_which_figures() throws Exception {
        assertEquals(Said.wrong(2, "samenspel figures: Say which figures: either --recipe with a file, or --all."),
                Said.by("figures", Village.in(folder)));
    }

    @Test
    void a_folder_that_is_a_file_is_refused() throws Exception {
        Path file = Village.in(folder);
        assertEquals(Said.wrong(1, "samenspel figures: " + file + " is a file. Choose the name of a folder."),
                Said.by("figures", file, "--all", "-d", file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures --all", "draw", "animate", "change", "change --csv", "layout"})
    void names_of_a_confidential_study_stay_in_unless_the_call_says_so(String call) throws Exception {
        List<Object> words = new java.util.ArrayList<>(List.of((Object[]) call.split(" ")));
        words.add(confidential());
        if (!call.startsWith("change")) {
            words.addAll(call.startsWith("figures") ? List.of("-d", folder.resolve("out")) : List.of("-o", folder.resolve(
                    call.equals("draw") ? "a.svg" : call.equals("layout") ? "a.csv" : "a.gif")));
        }
        assertEquals(Said.wrong(1, "samenspel " + call.split(" ")[0] + ": " + KEPT), Said.by(words.toArray()));
    }

    @Test
    void a_list_that_asks_for_names_is_not_enough_for_a_confidential_study() throws Exception {
        Path list = recipe("{'name': 'x', 'kind': 'picture', 'names': 'full', 'format': 'svg'}");
        assertEquals(1, Said.by("figures", confidential(), "--recipe", list, "-d", folder.resolve("out")).exitCode());
        assertEquals(0, Said.by("figures", confidential(), "--recipe", list, "-d", folder.resolve("out"), "--names=short").exitCode());
    }

    @Test
    void a_confidential_table_without_names_has_no_ids_either() throws Exception {
        Said said = Said.by("change", confidential(), "--csv", "--names=sector");
        assertTrue(said.out().contains("organisation:Community team 1,") && !said.out().contains("organisation:b"), said.out());
    }

    @Test
    void a_confidential_table_of_places_without_names_has_no_ids() throws Exception {
        Path table = folder.resolve("a.csv");
        Said.by("layout", confidential(), "-o", table, "--names=sector");
        assertTrue(Files.readString(table).contains("Community team 1,"), Files.readString(table));
    }

    @Test
    void the_file_of_a_confidential_network_with_its_places_says_so_itself() throws Exception {
        Path copy = folder.resolve("a.samenspel.json");
        assertEquals(0, Said.by("layout", confidential(), "-o", copy).exitCode());
        assertTrue(Files.readString(copy).contains("\"confidential\": true"));
    }

    @Test
    void an_anonymous_copy_bears_no_name_and_says_what_is_left() throws Exception {
        Path copy = folder.resolve("copy.samenspel.json");
        Said said = Said.by("anonymous", Village.in(folder), "-o", copy);
        assertFalse(Files.readString(copy).contains("Buurtteam"));
        assertTrue(said.out().endsWith("Could still reveal who is meant: Only one organisation is of the sector Community team.\n"
                + "Could still reveal who is meant: Only one organisation is of the sector Care.\n"
                + "Could still reveal who is meant: Ties are as they were: who knows with whom or with how many somebody works together, or has a picture with its ties, "
                + "can look for them.\n"), said.out());
    }

    @Test
    void an_anonymous_copy_never_replaces_its_original() throws Exception {
        Path file = Village.in(folder);
        assertEquals(Said.wrong(2, "samenspel anonymous: " + file + " is named twice in this call: a file that is made would take the place of another. Give it another name."),
                Said.by("anonymous", file, "-o", file));
    }
}
