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
import samenspel.storage.PlacesInRows;
import samenspel.storage.figures.FigureListFile;
import samenspel.text.Language;

/// What `README.md` and the pages of the help say about commands, keys and files. When output shown there differs, paste
/// that of the failure; what a call makes goes to a temporary folder.
class ManualTest {
    private static final String EXAMPLE = "example.samenspel.json";
    private static final String TIES = "ties.csv";
    private static final String LIST = "example.figures.json";
    private static final int README_BYTES = 10_000;
    /// Options that name what is to be made.
    private static final List<String> MADE = List.of("-o", "-d", "--write-recipe");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-zA-Z][a-z-]*");
    /// With all names a call says how many found no place.
    private static final Pattern NO_PLACE = Pattern.compile("\\d+ of \\d+ names found no place\\.\\R|Voor \\d+ van \\d+ namen was geen plaats\\.\\R");

    @TempDir
    Path folder;

    static Stream<ManualPage.Example> examples() throws IOException {
        return ManualPage.all().stream().flatMap(page -> page.examples().stream()).distinct();
    }

    static List<ManualPage> pages() throws IOException {
        return ManualPage.all();
    }

    @BeforeEach
    void save_what_the_pages_show() throws IOException {
        Files.writeString(folder.resolve(EXAMPLE), network(Language.EN));
        Files.writeString(folder.resolve(LIST), figures(Language.EN));
        Files.writeString(folder.resolve(TIES), ManualPage.help(Language.EN, "layout").blocks("csv").getFirst());
    }

    /// The network that is shown as a file.
    private static String network(Language language) {
        return ManualPage.help(language, "file-format").blocks("json").getFirst();
    }

    private static String figures(Language language) {
        return ManualPage.help(language, "figure-lists").blocks("json").getFirst();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_call_works_and_says_what_is_shown(ManualPage.Example example) {
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
        var reading = PlacesInRows.parse(EXAMPLE, network(Language.EN).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void the_list_of_figures_shown_can_be_read_without_a_problem() {
        var reading = FigureListFile.FORMAT.parse(LIST, figures(Language.EN).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.problems());
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void every_language_shows_the_same_files(Language language) {
        assertEquals(network(Language.EN) + figures(Language.EN), network(language) + figures(language));
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void the_broken_network_gets_the_message_that_is_shown(Language language) throws IOException {
        String broken = network(Language.EN).replace("[\"jgz\", \"cjg\", 4]", "[\"jgzz\", \"cjg\", 4]");
        Path file = Files.writeString(folder.resolve("broken.samenspel.json"), broken);
        String last = Said.in(language, "check", file).out().lines().reduce("", (before, line) -> line);
        assertTrue(last.contains("jgzz") && ManualPage.help(language, "file-format").blocks("text").contains(last + "\n"), last);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keys_and_options_are_those_of_the_program(ManualPage page) {
        assertEquals(GeneratedParts.filled(page), page.text());
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void every_verb_has_a_page_with_all_its_options(Language language) {
        Stream<String> verbs = Said.by("--help").out().lines().dropWhile(line -> !line.equals("Verbs:")).skip(1)
                .filter(line -> line.matches("  \\S.*")).map(line -> line.strip().split(" ")[0]);
        String everywhere = ManualPage.help(language, "command-line").text();
        verbs.filter(verb -> !verb.equals("help")).forEach(verb -> {
            SortedSet<String> missing = options(Said.by(verb, "--help").out());
            missing.removeAll(options(ManualPage.help(language, verb).text() + everywhere));
            assertEquals(new TreeSet<>(), missing, verb);
        });
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void every_general_option_and_verb_stands_on_the_page_of_the_command_line(Language language) {
        String help = Said.by("--help").out();
        String page = ManualPage.help(language, "command-line").text();
        SortedSet<String> missing = options(help);
        missing.removeAll(options(page));
        help.substring(help.indexOf("Verbs:")).lines().skip(1).filter(line -> line.matches("  \\S.*")).map(line -> line.strip().split(" ")[0])
                .filter(verb -> !page.contains("[" + verb + "]") && !page.contains("`" + verb + "`")).forEach(missing::add);
        assertEquals(new TreeSet<>(), missing);
    }

    private static SortedSet<String> options(String text) {
        return OPTION.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_into_the_project_leads_to_a_file(ManualPage page) {
        assertEquals(List.of(), page.linked().filter(path -> !Files.isRegularFile(path)).toList());
    }

    @Test
    void the_readme_is_short() throws IOException {
        assertTrue(Files.size(ManualPage.README) <= README_BYTES, Files.size(ManualPage.README) + " bytes");
    }
}
