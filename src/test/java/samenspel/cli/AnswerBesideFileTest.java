package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.storage.journal.KeptStudy;
import samenspel.storage.journal.Versions;

/// What a verb says of a file that comes out where results are said does not stand in that file.
class AnswerBesideFileTest {
    private static final String STUDY = "samples/network-3.samenspel.json";

    @TempDir
    private Path folder;

    /// Runs a call as a program of its own, whose output and complaints go to files.
    private Said run(List<String> call) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> words = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), "-Dsamenspel.home=" + folder, "samenspel.Main"));
        words.addAll(call);
        int code = new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Said(code, Files.readString(out), Files.readString(err));
    }

    @ParameterizedTest
    @CsvSource({"/dev/stdout,graphml", "/proc/self/fd/1,gexf", "/dev/fd/1,samenspel"})
    void a_network_that_is_converted_to_the_output_is_whole(String name, String format) throws Exception {
        assumeTrue(Files.exists(Path.of(name)));
        Said said = run(List.of("convert", STUDY, name, "--to", format, "--names", "full", "--lang", "en"));
        assertEquals(0, said.exitCode(), said.err());
        assertFalse(said.out().contains(" organisations, "), said.out());
        assertTrue(said.err().contains(name + ": "), said.err());
        assertTrue(said.out().stripTrailing().endsWith(format.equals("samenspel") ? "}" : "</" + format + ">"), said.out());
    }

    @Test
    void a_study_made_anonymous_on_the_output_is_whole() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/stdout")));
        Said said = run(List.of("anonymous", STUDY, "-o", "/dev/stdout", "--lang", "en"));
        assertEquals(0, said.exitCode(), said.err());
        assertTrue(said.out().startsWith("{") && said.out().stripTrailing().endsWith("}"), said.out());
    }

    @Test
    void a_list_of_figures_on_the_output_is_whole() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/stdout")));
        Said said = run(List.of("figures", STUDY, "--all", "--format", "svg", "-d", folder.resolve("figures").toString(), "--write-recipe", "/dev/stdout", "--names", "full"));
        assertEquals(0, said.exitCode(), said.err());
        assertTrue(said.out().startsWith("{") && said.out().stripTrailing().endsWith("}"), said.out());
        assertFalse(said.err().isBlank());
    }

    @Test
    void an_earlier_state_on_the_output_is_whole() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/stdout")));
        Path file = Files.copy(Path.of(STUDY), folder.resolve("a.samenspel.json"));
        new Versions(folder).keep(file, new KeptStudy(Instant.EPOCH, Optional.of(file.toAbsolutePath()), Optional.of("d"), "a", List.of("step"), Files.readString(file)));
        Said said = run(List.of("versions", file.toString(), "--state", "1", "--output", "/dev/stdout"));
        assertEquals(0, said.exitCode(), said.err());
        assertTrue(said.out().startsWith("{") && said.out().stripTrailing().endsWith("}"), said.out());
        assertTrue(said.err().contains("/dev/stdout"), said.err());
    }

    @ParameterizedTest
    @CsvSource({"change,--csv,--table", "check,--json,--save-import"})
    void a_file_and_a_result_for_other_programs_do_not_share_the_output(String verb, String result, String file) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/stdout")));
        Said said = run(List.of(verb, STUDY, result, file, "/dev/stdout", "--names", "full", "--lang", "en"));
        assertEquals(2, said.exitCode(), said.err());
        assertEquals("", said.out());
        assertTrue(said.err().contains("A file and " + result + " would come out on the same output"), said.err());
    }

    @Test
    void what_is_said_of_another_file_stays_where_it_was() throws Exception {
        Path made = folder.resolve("a.graphml");
        Said said = run(List.of("convert", STUDY, made.toString(), "--names", "full", "--lang", "en"));
        assertTrue(said.out().startsWith(made + ": "), said.out());
    }
}
