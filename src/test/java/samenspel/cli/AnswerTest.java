package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.cli.call.Terminal;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What becomes of an answer that cannot be written, and of names in it that would command the terminal.
class AnswerTest {
    private static final String VILLAGE = "samples/network-3.samenspel.json";

    @TempDir
    private Path folder;

    /// An output that takes no more than so many letters.
    private static final class Short extends Writer {
        private final String why;
        private int room;

        Short(int room, String why) {
            this.room = room;
            this.why = why;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException(why);
            }
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private static String said(Writer out, List<String> call) {
        StringWriter err = new StringWriter();
        int code = Cli.run(call, new Terminal(out, err, Texts.in(Language.EN), false));
        return code + " " + err.toString().replace("\r\n", "\n");
    }

    static Stream<List<String>> calls() {
        return Stream.of(List.of("change", "--csv", VILLAGE), List.of("change", VILLAGE), List.of("check", VILLAGE), List.of("check", "--json", VILLAGE),
                List.of("--help"), List.of("draw", "--help"), List.of("help"), List.of("help", "names"), List.of("--version"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void an_answer_that_finds_a_full_disk_ends_with_1_and_one_sentence(List<String> call) {
        assertEquals("1 samenspel: the answer could not be written in full, because the disk behind it is full. Make room, or send it elsewhere.\n",
                said(new Short(10, "No space left on device"), call));
    }

    @Test
    void an_answer_that_is_not_read_to_its_end_ends_with_1_and_one_sentence() {
        assertEquals("1 samenspel: the answer was not taken to its end; what was taken is not all of it.\n",
                said(new Short(100, "Broken pipe"), List.of("change", VILLAGE)));
    }

    @Test
    void another_failure_of_the_output_is_told_in_its_own_words() {
        assertEquals("1 samenspel: the answer could not be written in full (Bad file descriptor). Send it elsewhere.\n",
                said(new Short(0, "Bad file descriptor"), List.of("check", VILLAGE)));
    }

    @Test
    void a_wrong_call_stays_a_wrong_call() {
        assertTrue(said(new Short(0, "Broken pipe"), List.of("check")).startsWith("2 "));
    }

    @Test
    void nothing_in_a_name_commands_the_terminal() throws IOException {
        Path file = Files.writeString(folder.resolve("esc.csv"), "from,to\n\u001b]0;owned\u0007\u001b[31mred,b\n\u001b]0;owned\u0007\u001b[31mred,c\u009b2J\n\rx,\u007f\n");
        for (List<String> call : List.of(List.of("check", file.toString()), List.of("check", "--json", file.toString()), List.of("change", file.toString()),
                List.of("check", folder.resolve("\u001b[31m.csv").toString()), List.of("\u001b[31m"), List.of("check", "--\u001b[31m"))) {
            StringWriter out = new StringWriter();
            Cli.run(call, new PrintWriter(out), new PrintWriter(out), Language.EN);
            assertTrue(out.toString().replace("\r\n", "\n").chars().noneMatch(letter -> Character.isISOControl(letter) && letter != '\n'), out.toString());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nor_does_the_end_of_a_line_in_the_name_of_a_file() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("a\nforged"));
        Path file = Files.writeString(inner.resolve("b\nforged.csv"), "from,to\na,b\nc,\n");
        for (List<String> call : List.of(List.of("check", file.toString()), List.of("check", inner.toString()), List.of("check", file + "x"), List.of("draw", file + "x"),
                List.of("convert", file.toString(), file + ".gexf"), List.of("versions", file.toString()), List.of("check", file.toString(), "--\nforged"))) {
            StringWriter out = new StringWriter();
            Cli.run(call, new PrintWriter(out), new PrintWriter(out), Language.EN);
            assertTrue(out.toString().lines().noneMatch(line -> line.startsWith("forged")), out.toString());
        }
    }

    @Test
    void a_name_that_the_settings_of_the_system_cannot_spell_is_said_with_what_to_do() throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")) && Files.exists(Path.of("/bin/sh")));
        for (List<String> call : List.of(List.of("check", "\u00e9.csv"), List.of("\u00e9.samenspel.json"), List.of("change", VILLAGE, "--table", "\u00e9.csv"))) {
            String said = inPlainSettings(call);
            assertTrue(said.startsWith("2 samenspel") && said.contains("Set LC_ALL=C.UTF-8") && said.lines().count() == 1, said);
        }
    }

    private static String inPlainSettings(List<String> call) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), "samenspel.Main"));
        words.addAll(call);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    /// An output that makes the program fail.
    private static Writer failing(Error error) {
        return new StringWriter() {
            @Override
            public void write(String text) {
                throw error;
            }
        };
    }

    @Test
    void too_little_memory_is_told_in_one_line() {
        String said = said(failing(new OutOfMemoryError("on purpose")), List.of("check", VILLAGE));
        assertEquals("1 samenspel check: there is not enough memory for this. Give the program more (for example JAVA_TOOL_OPTIONS=-Xmx4g), or take a smaller part.\n", said);
    }

    @Test
    void a_mistake_of_ours_is_told_in_one_line_with_its_code() {
        String former = System.setProperty("samenspel.home", folder.toString());
        try {
            String said = said(failing(new StackOverflowError("on purpose")), List.of("check", VILLAGE));
            assertTrue(said.matches("3 samenspel check: the program made a mistake \\(code S-[0-9A-F]{8}\\)[^\n]*faults\\.log[^\n]*\n"), said);
        } finally {
            if (former == null) {
                System.clearProperty("samenspel.home");
            } else {
                System.setProperty("samenspel.home", former);
            }
        }
    }
}
