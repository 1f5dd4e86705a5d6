package samenspel.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What `samples/README.md` says. When the table differs, paste the one the failure shows.
class SamplesReadmeTest {

    @Test
    void the_table_of_reached_values_is_what_the_files_hold() throws IOException {
        String table = Files.readAllLines(Path.of("samples", "README.md")).stream()
                .dropWhile(line -> !line.startsWith("| | I "))
                .takeWhile(line -> line.startsWith("|"))
                .collect(Collectors.joining("\n", "", "\n"));
        assertEquals(ReachedValues.table(), table);
    }
}
