package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.exchange.found.ReadingOptions;
import samenspel.text.account.Reading;

/// Several files that are chosen together.
class SeveralFilesTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_file_that_cannot_be_read_is_set_aside_and_said() throws IOException {
        Reading<ImportedNetwork> reading = Import.of(List.of(file("leesmij.txt", "Lees mij: dit zijn de relaties."), file("relaties.csv", "Van;Naar\nA;B\nB;C\n")),
                Optional.empty(), ReadingOptions.USUAL).reading();
        assertEquals(3, reading.value().orElseThrow().network().organisations().size());
        assertTrue(reading.problems().stream().anyMatch(problem -> problem.place().file().equals("leesmij.txt")));
    }

    @Test
    void where_no_file_can_be_read_nothing_is_opened() throws IOException {
        assertTrue(Import.of(List.of(file("leesmij.txt", "Lees mij: dit zijn de relaties."), file("ook.txt", "Nog een brief: zonder relaties.")),
                Optional.empty(), ReadingOptions.USUAL).reading().isRefused());
    }
}
