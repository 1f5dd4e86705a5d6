package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Reads every file of a folder that has a `MANIFEST.csv` with what each holds. The folder is named
/// by the system property `samenspel.real`; without it nothing is tested.
class RealFilesTest {
    @Test
    void every_file_gives_what_its_manifest_says() throws IOException {
        String folder = System.getProperty("samenspel.real", "");
        assumeTrue(!folder.isEmpty(), "no folder is named by -Dsamenspel.real");
        List<String> differing = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (Map<String, String> row : ManifestRows.of(Path.of(folder, "MANIFEST.csv"))) {
            if (!row.get("expected_class").equals("oracle")) {
                String verdict = RealVerdict.of(row, Read.of(Path.of(folder, row.get("file"))));
                table.add(row.get("file") + " | " + verdict);
                if (verdict.startsWith("DIFFERS")) {
                    differing.add(table.getLast());
                }
            }
        }
        Files.write(Path.of("target", "real-files.txt"), table);
        assertEquals("", String.join("\n", differing));
    }
}
