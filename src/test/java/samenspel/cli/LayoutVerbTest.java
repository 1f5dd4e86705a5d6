package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
