package samenspel.bench.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnEngineTest {
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
        String out = measured("--repeat", "2");
        assertTrue(out.matches("\\{\"times\":\\[[\\d.]+,[\\d.]+],\"cpu\":\\[[\\d.]+,[\\d.]+],\"cut\":false}"), out);
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

    private static double x(Path file) throws Exception {
        return Double.parseDouble(Files.readAllLines(file).get(1).split(",")[1]);
    }

    private String measured(String... more) throws IOException {
        Path graph = Files.writeString(folder.resolve("graph.txt"), "10 2\n2 11\n30\n");
        Map<String, String> call = new HashMap<>(Map.of("--graph", graph.toString(), "--out", folder.resolve("drawn").toString()));
        for (int i = 0; i < more.length; i += 2) {
            call.put(more[i], more[i + 1]);
        }
        return OwnEngine.measured(call);
    }
}
