package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.session.Command;
import samenspel.storage.FigureListFile;
import samenspel.storage.NetworkFile;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What `README.md` says about commands, keys and files. When output shown there differs, paste that of
/// the failure; what a call makes goes to a temporary folder.
class ReadmeTest {
    private static final String EXAMPLE = "example.samenspel.json";
    private static final String TIES = "ties.csv";
    private static final String LIST = "example.figures.json";
    /// Options that name what is to be made.
    private static final List<String> MADE = List.of("-o", "-d", "--write-recipe");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-zA-Z][a-z-]*");
    private static final Map<String, String> KEYS = Map.of("Shortcut", "Ctrl", "Plus", "+", "Minus", "-",
            "Digit0", "0", "Digit1", "1", "Digit2", "2", "Digit3", "3", "Left", "←", "Right", "→");

    @TempDir
    Path folder;
    /// With all names a call says how many found no place.
    private static final Pattern NO_PLACE = Pattern.compile("\\d+ of \\d+ names found no place\\.\\R|Voor \\d+ van \\d+ namen was geen plaats\\.\\R");
    private Readme readme;

    static List<Readme.Example> examples() throws IOException {
        return Readme.read().examples();
    }

    @BeforeEach
    void read() throws IOException {
        readme = Readme.read();
        Files.writeString(folder.resolve(EXAMPLE), readme.network());
        Files.writeString(folder.resolve(LIST), readme.blocks("json").get(1));
        Files.writeString(folder.resolve(TIES), readme.blocks("csv").getFirst());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_call_works_and_says_what_is_shown(Readme.Example example) {
        Said said = run(example.call());
        int length = example.isCut() ? Math.min(said.out().length(), example.shown().length() - 2) : said.out().length();
        String shown = example.isCut() ? example.shown().substring(0, example.shown().length() - 2) : example.shown();
        assertEquals(new Said(0, shown, ""), new Said(said.exitCode(), said.out().substring(0, length), NO_PLACE.matcher(said.err()).replaceAll("")));
    }

    private Said run(String call) {
        List<String> words = Arrays.asList(call.split(" "));
        assertEquals("samenspel", words.getFirst(), call);
        words.replaceAll(word -> List.of(EXAMPLE, TIES, LIST).contains(word) ? folder.resolve(word).toString() : word);
        for (int at = 1; at < words.size(); at++) {
            if (MADE.contains(words.get(at - 1))) {
                words.set(at, folder.resolve(Path.of(words.get(at)).getFileName()).toString());
            }
        }
        Said said = Said.by(words.subList(1, words.size()).toArray());
        // A slow machine says how far it is.
        String err = said.err().replaceAll("(?m)^\\d+%.*\\n", "");
        return new Said(said.exitCode(), said.out().replace(folder + File.separator, ""), err);
    }

    @Test
    void the_network_shown_can_be_read_without_a_problem() {
        var reading = NetworkFile.parse(EXAMPLE, readme.network().getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void the_list_of_figures_shown_can_be_read_without_a_problem() {
        var reading = FigureListFile.parse(LIST, readme.blocks("json").get(1).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void the_broken_network_gets_the_message_that_is_shown() throws IOException {
        String broken = readme.network().replace("[\"jgz\", \"cjg\", 4]", "[\"jgzz\", \"cjg\", 4]");
        Path file = Files.writeString(folder.resolve("broken.samenspel.json"), broken);
        String last = Said.by("check", file).out().lines().reduce("", (before, line) -> line);
        assertTrue(last.startsWith("Error ") && readme.blocks("text").contains(last + "\n"), last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draw", "figures", "animate", "check", "change", "layout", "convert", "anonymous"})
    void every_option_is_named_in_the_section_of_its_verb(String verb) {
        String said = readme.section(verb) + readme.section("Command line");
        SortedSet<String> missing = options(Said.by(verb, "--help").out());
        missing.removeAll(options(said));
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void every_verb_has_a_section_and_every_general_option_a_word() {
        String help = Said.by("--help").out();
        SortedSet<String> missing = options(help);
        missing.removeAll(options(readme.section("Command line")));
        help.substring(help.indexOf("Verbs:")).lines().skip(1).map(line -> line.strip().split(" ")[0])
                .filter(verb -> readme.section(verb).isEmpty()).forEach(missing::add);
        assertEquals(new TreeSet<>(), missing);
    }

    private static SortedSet<String> options(String text) {
        return OPTION.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_command_of_the_window_stands_with_its_key() {
        assertEquals("", Stream.of(Command.values()).map(ReadmeTest::row)
                .filter(row -> !readme.text().contains(row)).collect(Collectors.joining("\n")));
    }

    private static String row(Command command) {
        String keys = Stream.of(command.shortcut().split("\\+")).map(key -> KEYS.getOrDefault(key, key)).collect(Collectors.joining("+"));
        return "| " + Texts.in(Language.EN).get("command." + command.id()) + " | `" + keys + "` |";
    }

    @Test
    void every_link_into_the_project_leads_to_a_file() {
        assertEquals(List.of(), readme.linked().filter(path -> !Files.isRegularFile(path)).toList());
    }
}
