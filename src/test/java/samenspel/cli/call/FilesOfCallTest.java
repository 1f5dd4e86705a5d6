package samenspel.cli.call;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.cli.Said;

class FilesOfCallTest {
    @TempDir
    Path folder;

    private Said call(String words) {
        return Said.by(Stream.of(words.split(" ")).map(word -> word.contains(".") ? folder.resolve(word).toString() : word).toArray());
    }

    private Path list() throws IOException {
        return Files.writeString(folder.resolve("ties.csv"), "from,to,wave\na,b,1\nb,c,1\na,b,2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout ties.csv -o ties.csv", "layout ties.csv -o ./x/../ties.csv", "change ties.csv --table ties.csv", "convert ties.csv ./ties.csv",
            "figures ties.csv --all -d out.d --write-recipe ties.csv", "check ties.csv --save-import ties.csv", "anonymous ties.csv -o ties.csv"})
    void no_file_that_is_read_is_written_over(String call) throws IOException {
        byte[] before = Files.readAllBytes(list());
        Said said = call(call);
        assertEquals(2, said.exitCode(), said.err());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("ties.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check bad\ufffd.csv", "draw bad\ufffd.samenspel.json -o x.svg", "versions bad\ufffd.samenspel.json", "convert ties.csv bad\ufffd.gexf"})
    void of_a_name_whose_bytes_are_no_letters_is_said_that_it_cannot_be_opened(String call) throws IOException {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
        list();
        Said said = call(call);
        assertEquals(1, said.exitCode());
        assertTrue(said.err().contains("is not written in UTF-8") && said.err().contains("Rename the file"), said.err());
    }

    @Test
    void nor_by_way_of_a_link() throws IOException {
        byte[] before = Files.readAllBytes(list());
        Files.createSymbolicLink(folder.resolve("out.graphml"), folder.resolve("ties.csv"));
        assertEquals(2, call("convert ties.csv out.graphml").exitCode());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("ties.csv")));
    }

    @Test
    void two_files_that_are_made_have_two_names() throws IOException {
        list();
        Said said = call("change ties.csv --matrix x.svg --retention x.svg");
        assertEquals(2, said.exitCode());
        assertTrue(said.err().contains("x.svg is named twice in this call"), said.err());
        assertFalse(Files.exists(folder.resolve("x.svg")));
    }
}
