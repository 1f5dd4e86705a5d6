package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.ReadingOptions;
import samenspel.text.account.Reading;

/// Lists of ties as people type them: recognised by their rows, or because somebody says so.
class TieListTest {
    @TempDir
    Path folder;

    @Test
    void a_name_alone_is_a_node_without_ties() {
        assertEquals("a|b|c|d / a>b=1.0 b>c=1.0", sorted("a b\nb c\nd\n"));
    }

    @Test
    void a_word_in_the_third_place_is_a_layer() {
        assertEquals("a|b|c / a>b=1.0:content b>c=1.0:referral c>a=1.0 c>b=1.0:content b>a=1.0:referral",
                sorted("a b content\nb c referral\nc a\nc b content\nb a referral\n"));
    }

    @Test
    void numbers_in_the_third_place_are_values() {
        assertEquals("a|b|c|d / a>b=2.0 b>c=3.0", sorted("a b 2\nb c 3\nd\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Bureau Halt -> MEE~MEE -> GGD Noord~GGD Noord -> MEE | Bureau Halt>MEE=1.0 MEE>GGD Noord=1.0 GGD Noord>MEE=1.0",
            "a->b~b->c~c->a | a>b=1.0 b>c=1.0 c>a=1.0",
            "1 -> 2~2 -> 3~3 -> 1 | 1>2=1.0 2>3=1.0 3>1=1.0",
            "A → B~B → C~# klaar~C → A; | A>B=1.0 B>C=1.0 C>A=1.0",
            "A => B: 3~B => C (2)~C => A; 1 | A>B=3.0 B>C=2.0 C>A=1.0",
            "A <-> B~B ↔ C~C -> A | A-B=1.0 B-C=1.0 C>A=1.0",
            "A -> B -> C~C -> A~A -> D | A>B=1.0 B>C=1.0 C>A=1.0 A>D=1.0"})
    void names_with_arrows_between_them_are_ties(String text, String ties) {
        assertEquals(ties, Small.ties(Small.graph("ties.txt", text.replace('~', '\n'))));
    }

    @Test
    void a_comment_begins_a_line_or_stands_behind_a_blank() {
        assertEquals("a|b#1|c / a>b#1=1.0 b#1>c=1.0", sorted("# who knows whom\na b#1\nb#1 c # by letter\n"));
    }

    @Test
    void a_tie_with_itself_leaves_its_name() {
        assertEquals("a|b|c / a>b=1.0 c>c=1.0", sorted("a b\nc c # alone\n"));
    }

    @Test
    void a_heading_is_no_tie_and_is_said() {
        Reading<FoundFile> reading = Small.reading("ties.txt", "source target layer\na b content\nb c content\n");
        assertEquals("a>b=1.0:content b>c=1.0:content", Small.ties(Small.found(reading).graphs().getFirst()));
        assertEquals("noted list-heading 1", Small.findings(reading));
    }

    /// They are read as before there were lists with layers and names alone.
    @Test
    void rows_alike_of_names_and_numbers_are_read_word_by_word() {
        assertEquals("#b|a|from|to / from>to=1.0 a>#b=1.0", sorted("from to\na #b\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dear reader~this is a letter~and no network | a line of more than three words
            one~two~three                               | names alone
            dear reader~here begins~our                 | nobody in two ties
            a b~c~d~e~a                                 | mostly names alone
            Anna de Vries~Piet de Boer~Klaas de Wit     | people, whose third words do not recur
            name = piet~host = local~port = 80          | settings
            x = y~y = z~z = x                           | a program
            a b x~b c 2~a c x~b d x                     | a number among words
            """)
    void what_is_no_list_of_ties_stays_unknown(String text, String why) {
        assertEquals("unknown-format 1:1", Small.refusal("a.txt", text.replace('~', '\n')), why);
    }

    @Test
    void many_different_third_words_are_no_layers() {
        StringBuilder prose = new StringBuilder();
        for (int line = 0; line < 30; line++) {
            prose.append("we met somebody").append(line).append('\n');
        }
        assertEquals("unknown-format 1:1", Small.refusal("a.txt", prose.toString()));
    }

    @Test
    void what_somebody_says_is_a_list_is_read_as_one_whatever_its_name() throws Exception {
        Path file = Files.writeString(folder.resolve("ties.csv"), "van;naar\n\"De Brug; oost\";JGZ;content\nHet Lyceum;\n;CJG\n");
        Reading<FoundFile> reading = OpenedFile.ofTies(file, ReadingOptions.USUAL).read(ReadingOptions.USUAL);
        assertEquals("Het Lyceum|De Brug; oost|JGZ", Small.labels(Small.found(reading).graphs().getFirst()));
        assertEquals("noted list-heading 1, rejected tie-without-ends 4", Small.findings(reading));
        assertEquals(FileFormat.EDGE_LIST, Small.found(reading).format());
    }

    @Test
    void a_row_of_more_than_three_words_is_rejected() throws Exception {
        Path file = Files.writeString(folder.resolve("ties.txt"), "a b\nDe Brug is tied\n");
        assertEquals("rejected too-many-words 2", Small.findings(OpenedFile.ofTies(file, ReadingOptions.USUAL).read(ReadingOptions.USUAL)));
    }

    private static String sorted(String text) {
        FoundGraph graph = Small.graph("ties.txt", text);
        String names = graph.nodes().stream().map(node -> node.label()).sorted().collect(Collectors.joining("|"));
        return names + " / " + Small.ties(graph);
    }
}
