package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchLayoutVerbTest {
    @TempDir
    Path folder;

    @Test
    void each_repetition_writes_its_places_in_order_of_numbers() throws Exception {
        measured("--repeat", "2");
        List<String> ids = Files.readAllLines(folder.resolve("drawn.1.csv")).stream().map(line -> line.split(",")[0]).toList();
        assertEquals(List.of("id", "2", "10", "11", "30"), ids);
    }

    @Test
    void the_times_are_printed_in_one_line() throws Exception {
        String out = measured("--repeat", "2").out();
        assertTrue(out.matches("RESULT \\{\"times\":\\[[\\d.]+,[\\d.]+],\"cpu\":\\[[\\d.]+,[\\d.]+],\"iters\":\\[0,0],\"cut\":false}\n"), out);
    }

    @Test
    void the_same_seed_writes_the_same_bytes() throws Exception {
        measured("--seed", "5");
        String first = Files.readString(folder.resolve("drawn.0.csv"));
        measured("--seed", "5");
        assertEquals(first, Files.readString(folder.resolve("drawn.0.csv")));
    }

    @Test
    void places_of_before_are_kept_in_view() throws Exception {
        measured();
        Path before = Files.copy(folder.resolve("drawn.0.csv"), folder.resolve("before.csv"));
        measured("--init", before.toString());
        assertEquals(x(before), x(folder.resolve("drawn.0.csv")), 0.1);
    }

    @Test
    void the_verb_is_not_in_the_help() {
        assertFalse((Said.by("--help").out() + Said.by("nonsense").err()).contains("bench-layout"));
    }

    private static double x(Path file) throws Exception {
        return Double.parseDouble(Files.readAllLines(file).get(1).split(",")[1]);
    }

    private Said measured(String... more) throws Exception {
        Path graph = folder.resolve("graph.txt");
        Files.writeString(graph, "# a path and one apart\n10 2 1\n2 11\n\n30\n");
        List<Object> call = new java.util.ArrayList<>(List.of("bench-layout", "--graph", graph, "--out", folder.resolve("drawn")));
        call.addAll(List.of(more));
        return Said.by(call.toArray());
    }
}
